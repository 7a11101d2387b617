import type { Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { RoundChangeSchema, WIRE, type RoundChange } from '../../sync/protocol';
import { memberOf } from '../identity/authenticate';
import { demandLeader } from '../identity/demandLeader';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { RoundParamsSchema } from './roundParams';

/** Changes what is given of a round. The same call again changes nothing. */
export function addChangeRoundRoute(app: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  app.patch<{ Params: Static<typeof RoundParamsSchema>; Body: RoundChange }>(
    `${WIRE.rounds}/:round`,
    { schema: { params: RoundParamsSchema, body: RoundChangeSchema }, onRequest: demandLeader },
    async (request, reply) => {
      const { body: change, params } = request;
      const caller = memberOf(request);
      const outcome = await store.changeRound({ id: params.round, change, caller, now: now().toISOString() });
      if (outcome.kind === 'nameTaken') return sendProblem(request, reply, 'nameTaken', change.title ?? params.round);
      if (outcome.kind !== 'saved') return sendProblem(request, reply, outcome.kind, params.round);
      return reply.header('cache-control', 'no-store').send(outcome.round);
    },
  );
}
