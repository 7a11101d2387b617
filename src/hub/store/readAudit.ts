import type { Kysely } from 'kysely';
import type { AuditAct, AuditFact, AuditPage, AuditRow } from '../../sync/audit';
import type { AuditQuery } from './store';
import type { StoredAuditRow, Tables } from './tables';

/** Each page is found by the key of the last row before it, so that the millionth page costs what the first does. */
export async function readAudit(db: Kysely<Tables>, query: AuditQuery): Promise<AuditPage> {
  const { since, until, who, act, cursor, limit } = query;
  let found = db.selectFrom('audit').selectAll().orderBy('at', 'desc').orderBy('id', 'desc');
  if (since !== undefined) found = found.where('at', '>=', since);
  if (until !== undefined) found = found.where('at', '<', until);
  if (who !== undefined) found = found.where('oid', '=', who);
  if (act !== undefined) found = found.where('act', '=', act);
  if (cursor !== undefined) {
    const [at = '', id = ''] = cursor.split('_');
    found = found.where((row) => row(row.refTuple('at', 'id'), '<', row.tuple(at, id)));
  }
  const rows = await found.limit(limit + 1).execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page.map(parseAuditRow), cursor: rows.length > limit && last ? `${last.at}_${last.id}` : null };
}

function parseAuditRow({ act, facts, ...row }: StoredAuditRow): AuditRow {
  return { ...row, act: act as AuditAct, facts: JSON.parse(facts) as AuditFact[] };
}
