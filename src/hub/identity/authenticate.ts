import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from '../problem/sendProblem';
import type { Caller, Member, MemberIdentity, Store } from '../store/store';
import type { VerifyToken } from './identity';
import { readBearer } from './readBearer';

/** Demands a good token and a known member for every route of a scope; `memberOf` then tells who calls. */
export function addAuthentication(scope: FastifyInstance, { verifyToken, store }: Needs): void {
  scope.decorateRequest('identity', null);
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
    const { identity } = reading;
    request.setDecorator('identity', identity);
    const member = await store.readMember(identity);
    if (member === null) return sendProblem(request, reply, 'notMember', `${identity.tid}/${identity.oid}`);
    request.setDecorator('member', member);
  });
}

export function memberOf(request: FastifyRequest): Member {
  return request.getDecorator<Member>('member');
}

/** Who calls, whether a member or not; `null` while nobody is known. */
export function callerOf(request: FastifyRequest): Caller | null {
  const identity = request.getDecorator<MemberIdentity | null>('identity');
  return identity && { name: '', ...identity, ...request.getDecorator<Member | null>('member') };
}

interface Needs {
  readonly verifyToken: VerifyToken;
  readonly store: Pick<Store, 'readMember'>;
}
