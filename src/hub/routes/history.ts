import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import type { AreaNumber } from '../../core/catalogue/strategies';
import { ChangeSchema, RoundIdSchema, WIRE } from '../../sync/protocol';
import { sendProblem } from '../problem/sendProblem';
import type { HistoryQuery, Store } from '../store/store';

const { unit, dimension } = ChangeSchema.properties;

/** `dimension=` (empty) is the area's own remark; without `area` or `dimension`, all of them. */
const QuerySchema = Type.Object({
  round: RoundIdSchema,
  unit,
  area: Type.Optional(Type.String({ pattern: '^[1-8]$' })),
  dimension: Type.Optional(Type.Union([dimension, Type.Literal('')])),
});

export function addHistoryRoute(app: FastifyInstance, store: Store): void {
  app.get<{ Querystring: Static<typeof QuerySchema> }>(
    WIRE.history,
    { schema: { querystring: QuerySchema } },
    async (request, reply) => {
      const changes = await store.readHistory(parseQuery(request.query));
      if (changes === null) return sendProblem(request, reply, 'unknownRound', request.query.round);
      return reply.header('cache-control', 'private, no-cache').send({ changes });
    },
  );
}

function parseQuery({ round, unit, area, dimension }: Static<typeof QuerySchema>): HistoryQuery {
  return {
    round,
    unit,
    ...(area === undefined ? {} : { area: Number(area) as AreaNumber }),
    ...(dimension === undefined ? {} : { dimension: dimension === '' ? null : dimension }),
  };
}
