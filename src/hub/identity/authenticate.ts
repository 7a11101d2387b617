import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from '../problem/sendProblem';
import type { Member, Store } from '../store/store';
import type { VerifyToken } from './identity';

/** Demands a good token and a known member for every route of a scope; `memberOf` then tells who calls. */
export function addAuthentication(scope: FastifyInstance, { verifyToken, store }: Needs): void {
  scope.decorateRequest('member', null);
  scope.addHook('onRequest', async (request, reply) => {
    const token = /^Bearer ([^\s]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const reading = token === undefined ? ({ kind: 'refused' } as const) : await verifyToken(token);
    if (reading.kind === 'refused')
      return sendProblem(request, reply.header('www-authenticate', 'Bearer'), 'unauthenticated');
    const member = await store.readMember(reading.identity);
    if (member === null) return sendProblem(request, reply, 'notMember');
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
