import type { FastifyInstance } from 'fastify';
import { refusalOf } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { callerOf } from './authenticate';

/** As much of a path as says what was wanted. */
const LONGEST_PATH = 200;

/** Keeps in the trail, for every route of a scope, who was turned away; before they are told, so that none is missed. */
export function addDenials(scope: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  scope.addHook('onSend', async (request, reply) => {
    const caller = callerOf(request);
    const refusal = refusalOf(request);
    if (reply.statusCode !== 403 || caller === null || refusal === null) return;
    const wanted = refusal.about || request.url.split('?')[0]!.slice(0, LONGEST_PATH);
    await store.recordDenial({
      caller,
      call: `${request.method} ${request.routeOptions.url}`,
      facts: [
        { fact: 'reason', from: null, to: refusal.code },
        { fact: 'wanted', from: null, to: wanted },
      ],
      now: now().toISOString(),
    });
  });
}
