import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { memberOf } from '../identity/authenticate';
import { problemPayload, sendProblem } from '../problem/sendProblem';
import type { Guard } from './guard';

const MINUTE = 60_000;

/** Limits what one address may ask for, before it is known who asks. */
export function addAddressLimit(app: FastifyInstance, { addressRequests }: Pick<Guard, 'addressRequests'>): void {
  app.register(rateLimit, { global: false });
  app.after(() => {
    const count = app.createRateLimit({ max: addressRequests, timeWindow: MINUTE });
    app.addHook('onRequest', async (request, reply) => {
      const limit = await count(request);
      if (isOver(limit)) return sendTooMany(request, reply, limit.ttlInSeconds);
    });
  });
}

/**
 * Limits refused sign-ins from one address. Good tokens always pass: in a region everybody may come from one address,
 * and a colleague's broken sign-in must not shut the others out.
 */
export function addSignInLimit(scope: FastifyInstance, { failedSignIns }: Pick<Guard, 'failedSignIns'>): void {
  const count = scope.createRateLimit({ max: failedSignIns, timeWindow: MINUTE });
  scope.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 401) return payload;
    const limit = await count(request);
    if (!isOver(limit)) return payload;
    void reply.removeHeader('www-authenticate').header('retry-after', limit.ttlInSeconds);
    return problemPayload(request, reply, 'tooMany', String(limit.ttlInSeconds));
  });
}

/** Limits what one member may ask for, wherever from. Comes after the sign-in. */
export function addMemberLimit(scope: FastifyInstance, { memberRequests }: Pick<Guard, 'memberRequests'>): void {
  const count = scope.createRateLimit({
    max: memberRequests,
    timeWindow: MINUTE,
    keyGenerator: (request) => `${memberOf(request).tid}/${memberOf(request).oid}`,
  });
  scope.addHook('onRequest', async (request, reply) => {
    const limit = await count(request);
    if (isOver(limit)) return sendTooMany(request, reply, limit.ttlInSeconds);
  });
}

type Limit = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

function isOver(limit: Limit): limit is Extract<Limit, { isAllowed: false }> {
  return !limit.isAllowed && limit.isExceeded;
}

function sendTooMany(request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply {
  return sendProblem(request, reply.header('retry-after', seconds), 'tooMany', String(seconds));
}
