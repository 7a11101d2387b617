import type { FastifyInstance } from 'fastify';
import { unitById } from '../../core/catalogue/units';
import { PushSchema, WIRE, type Push } from '../../sync/protocol';
import { memberOf } from '../identity/authenticate';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { writableUnits } from '../writableUnits';

export function addChangesRoute(app: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  app.post<{ Body: Push }>(WIRE.changes, { schema: { body: PushSchema } }, async (request, reply) => {
    const push = request.body;
    const caller = memberOf(request);
    const writable = new Set(writableUnits(caller));
    if (!push.changes.some((change) => writable.has(change.unit)))
      return sendProblem(request, reply, 'notYourUnit', unitNames(push));
    const outcome = await store.pushChanges({
      push,
      caller,
      mayWrite: (unit) => writable.has(unit),
      now: now().toISOString(),
    });
    switch (outcome.kind) {
      case 'unknownRound':
        return sendProblem(request, reply, 'unknownRound', push.round);
      case 'idTaken':
        return sendProblem(request, reply, 'pushIdTaken');
      case 'answered':
        return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(outcome.answer);
    }
  });
}

function unitNames({ changes }: Push): string {
  return [...new Set(changes.map((change) => unitById(change.unit).name))].join(', ');
}
