import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from '../problem/sendProblem';
import type { Member, Store } from '../store/store';
import type { VerifyToken } from './identity';
import { readBearer } from './readBearer';

/** Demands a good token and a known member for every route of a scope; `memberOf` then tells who calls. */
export function addAuthentication(scope: FastifyInstance, { verifyToken, store }: Needs): void {
  scope.decorateRequest('member', null);
  scope.addHook('onRequest', async (request, reply) => {
    const token = readBearer(request.raw);
    const reading = token === null ? ({ kind: 'refused' } as const) : await verifyToken(token);
    if (reading.kind === 'refused')
      return sendProblem(request, reply.header('www-authenticate', 'Bearer'), 'unauthenticated');
    if (reading.kind === 'away') {
      request.log.error({ err: reading.reason }, 'tokens cannot be judged');
      return sendProblem(request, reply, 'signInAway');
    }
    const { tid, oid } = reading.identity;
    const member = await store.readMember(reading.identity);
    if (member === null) return sendProblem(request, reply, 'notMember', `${tid}/${oid}`);
    request.setDecorator('member', member);
  });
}

export function memberOf(request: FastifyRequest): Member {
  return request.getDecorator<Member>('member');
}

interface Needs {
  readonly verifyToken: VerifyToken;
  readonly store: Pick<Store, 'readMember'>;
}
