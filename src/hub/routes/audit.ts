import { Readable } from 'node:stream';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { AUDIT_ACTS, AUDIT_EXPORT_PATH, AUDIT_FORMATS, AUDIT_PATH } from '../../sync/audit';
import { IdentitySchema } from '../../sync/members';
import { oneOf } from '../../sync/protocol';
import { writeAuditFile } from '../auditFile';
import { demandLeader } from '../identity/demandLeader';
import { parseLanguage } from '../problem/parseLanguage';
import { sendProblem } from '../problem/sendProblem';
import type { AuditQuery, Store } from '../store/store';

/** A day or a moment, UTC: `2026-03-01`, `2026-03-01T12:00:00.000Z`. */
const MomentSchema = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z)?$' });

const filters = {
  /** From this moment on. */
  since: Type.Optional(MomentSchema),
  /** Before this moment. */
  until: Type.Optional(MomentSchema),
  /** The object id of who did it. */
  who: Type.Optional(IdentitySchema.properties.oid),
  act: Type.Optional(oneOf(AUDIT_ACTS)),
};
const PageQuerySchema = Type.Object({
  ...filters,
  cursor: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{24}_[0-9a-f-]{36}$' })),
});
const ExportQuerySchema = Type.Object({ ...filters, format: oneOf(AUDIT_FORMATS) });
type Filters = Pick<Static<typeof PageQuerySchema>, keyof typeof filters>;

const PAGE = 100;

const CONTENT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Who did what, for the process leader: in pages, latest first, and as a file. */
export function addAuditRoutes(app: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  app.get<{ Querystring: Static<typeof PageQuerySchema> }>(
    AUDIT_PATH,
    { schema: { querystring: PageQuerySchema }, onRequest: demandLeader },
    async (request, reply) => {
      const { cursor, ...given } = request.query;
      const query = parseFilters(given);
      if (query === null) return sendProblem(request, reply, 'badRequest', 'querystring/since, querystring/until');
      const page = await store.readAudit({ ...query, ...(cursor === undefined ? {} : { cursor }), limit: PAGE });
      return reply.header('cache-control', 'no-store').send(page);
    },
  );

  app.get<{ Querystring: Static<typeof ExportQuerySchema> }>(
    AUDIT_EXPORT_PATH,
    { schema: { querystring: ExportQuerySchema }, onRequest: demandLeader },
    async (request, reply) => {
      const { format, ...given } = request.query;
      const query = parseFilters(given);
      if (query === null) return sendProblem(request, reply, 'badRequest', 'querystring/since, querystring/until');
      const language = parseLanguage(request.headers['accept-language']);
      const file = writeAuditFile({ store, query, format, language });
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="audit-${now().toISOString().slice(0, 10)}.${format}"`)
        .type(CONTENT_TYPES[format])
        .send(Readable.fromWeb(file));
    },
  );
}

/** `null` for a day that no calendar has. */
function parseFilters({ since, until, who, ...others }: Filters): Omit<AuditQuery, 'limit' | 'cursor'> | null {
  const moments = { since, until };
  const parsed: { since?: string; until?: string } = {};
  for (const name of ['since', 'until'] as const) {
    const moment = moments[name];
    if (moment === undefined) continue;
    if (Number.isNaN(Date.parse(moment))) return null;
    parsed[name] = new Date(moment).toISOString();
  }
  return { ...parsed, ...others, ...(who === undefined ? {} : { who: who.toLowerCase() }) };
}
