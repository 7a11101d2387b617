import type { Kysely } from 'kysely';
import type { RegisterRow, RegisterRows } from '../../sync/registerProtocol';
import { parseStoredRow } from './registerTables';
import type { RegisterStore } from './registerStore';
import type { Tables } from './tables';

/**
 * The cursor is read before the rows: a push in between is then told twice, never left out.
 * A cursor ahead of the register's own comes from another store, or from before a restored backup: it gets everything.
 */
export async function readRegister(
  db: Kysely<Tables>,
  { register, since }: Parameters<RegisterStore['readRegister']>[0],
): Promise<RegisterRows> {
  const found = await db.selectFrom('registers').select('cursor').where('id', '=', register).executeTakeFirst();
  const cursor = Number(found?.cursor ?? 0);
  const rows = await db
    .selectFrom('register_rows')
    .selectAll()
    .where('register', '=', register)
    .where('seq', '>', since > cursor ? 0 : since)
    .orderBy('seq')
    .execute();
  return { cursor, rows: rows.map(parseStoredRow) };
}

export async function readRowHistory(
  db: Kysely<Tables>,
  { register, id }: Parameters<RegisterStore['readRowHistory']>[0],
): Promise<RegisterRow[]> {
  const rows = await db
    .selectFrom('register_history')
    .selectAll()
    .where('register', '=', register)
    .where('id', '=', id)
    .orderBy('seq')
    .execute();
  return rows.map(parseStoredRow);
}
