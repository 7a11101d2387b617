import type { Kysely } from 'kysely';
import type { Entry } from '../../sync/protocol';
import { parseEntryRow } from './entryRow';
import type { HistoryQuery } from './store';
import type { Tables } from './tables';

export async function readHistory(
  db: Kysely<Tables>,
  { round, unit, area, dimension }: HistoryQuery,
): Promise<Entry[] | null> {
  const found = await db.selectFrom('rounds').select('id').where('id', '=', round).executeTakeFirst();
  if (found === undefined) return null;
  let query = db.selectFrom('history').selectAll().where('round', '=', round).where('unit', '=', unit);
  if (area !== undefined) query = query.where('area', '=', area);
  if (dimension !== undefined) query = query.where('dimension', '=', dimension ?? '');
  return (await query.orderBy('seq').execute()).map(parseEntryRow);
}
