import type { Kysely } from 'kysely';
import type { Coverage } from '../../sync/protocol';
import { parseEntryRow } from './entryRow';
import type { Tables } from './tables';

/**
 * The cursor is read before the entries: a push in between is then told twice, never left out.
 * A cursor ahead of the round's own comes from another store, or from before a restored backup: it gets everything.
 */
export async function readCoverage(
  db: Kysely<Tables>,
  { round, since }: { round: string; since: number },
): Promise<Coverage | null> {
  const found = await db.selectFrom('rounds').select('cursor').where('id', '=', round).executeTakeFirst();
  if (found === undefined) return null;
  const cursor = Number(found.cursor);
  const rows = await db
    .selectFrom('assessments')
    .selectAll()
    .where('round', '=', round)
    .where('seq', '>', since > cursor ? 0 : since)
    .orderBy('seq')
    .execute();
  return { cursor, entries: rows.map(parseEntryRow) };
}
