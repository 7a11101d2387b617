import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { RoundFieldsSchema, RoundIdSchema, WIRE, type RoundFields } from '../../sync/protocol';
import { memberOf } from '../identity/authenticate';
import { demandLeader } from '../identity/demandLeader';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';

export const RoundParamsSchema = Type.Object({ round: RoundIdSchema });

/** Makes a round, or changes what is decided of one. The same call again changes nothing. */
export function addRoundRoute(app: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  app.put<{ Params: Static<typeof RoundParamsSchema>; Body: RoundFields }>(
    `${WIRE.rounds}/:round`,
    { schema: { params: RoundParamsSchema, body: RoundFieldsSchema }, onRequest: demandLeader },
    async (request, reply) => {
      const { body: fields, params } = request;
      const caller = memberOf(request);
      const outcome = await store.saveRound({ id: params.round, fields, caller, now: now().toISOString() });
      if (outcome.kind === 'strategyFixed') return sendProblem(request, reply, 'strategyFixed', params.round);
      return reply.header('cache-control', 'no-store').send(outcome.round);
    },
  );
}
