import type { Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { RoundFieldsSchema, WIRE, type RoundFields } from '../../sync/protocol';
import { memberOf } from '../identity/authenticate';
import { demandLeader } from '../identity/demandLeader';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { RoundParamsSchema } from './roundParams';

/** Makes a round. Where the same stands already the call is one that is sent again, and changes nothing. */
export function addCreateRoundRoute(app: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  app.put<{ Params: Static<typeof RoundParamsSchema>; Body: RoundFields }>(
    `${WIRE.rounds}/:round`,
    { schema: { params: RoundParamsSchema, body: RoundFieldsSchema }, onRequest: demandLeader },
    async (request, reply) => {
      const { body: fields, params } = request;
      const caller = memberOf(request);
      const outcome = await store.createRound({ id: params.round, fields, caller, now: now().toISOString() });
      switch (outcome.kind) {
        case 'taken':
          return sendProblem(request, reply, 'roundTaken', params.round);
        case 'nameTaken':
          return sendProblem(request, reply, 'nameTaken', fields.title);
        case 'saved':
          return reply.header('cache-control', 'no-store').send(outcome.round);
      }
    },
  );
}
