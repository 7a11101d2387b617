import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { RoundIdSchema, WIRE, type Coverage } from '../../sync/protocol';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { sendWithEtag } from './sendWithEtag';

const QuerySchema = Type.Object({
  round: RoundIdSchema,
  since: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$' })),
});

export function addCoverageRoute(app: FastifyInstance, store: Store): void {
  app.get<{ Querystring: Static<typeof QuerySchema> }>(
    WIRE.coverage,
    { schema: { querystring: QuerySchema } },
    async (request, reply) => {
      const { round, since = '0' } = request.query;
      // The lineage first: what is read of a newer one is then asked for again, never taken for what it isn't.
      const lineage = await store.readLineage();
      const coverage = await store.readCoverage({ round, since: Number(since) });
      return coverage === null
        ? sendProblem(request, reply, 'unknownRound', round)
        : sendWithEtag(request, reply, { ...coverage, lineage } satisfies Coverage);
    },
  );
}
