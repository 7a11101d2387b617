import { sql, type Kysely, type Transaction } from 'kysely';
import { BATCH } from './insertAll';
import { KEPT_TABLES, UNKEPT_TABLES } from './keptTables';
import { MIGRATIONS } from './migrate';
import type { ReplaceCommand, ReplaceOutcome, StoredRow } from './store';
import type { Tables } from './tables';

/**
 * One transaction: the tables are made anew as the migration that the rows come from left them, filled, and brought up to
 * date. So rows of any earlier version fit; and the store is on another line of changes, since the row that says so is
 * new. Rows that don't come to a good end leave everything as it was.
 */
export async function replaceRows(db: Kysely<Tables>, command: ReplaceCommand): Promise<ReplaceOutcome> {
  const { schema, rows, overData } = command;
  const versions = Object.keys(MIGRATIONS).indexOf(schema) + 1;
  if (versions === 0) return { kind: 'unknownSchema' };
  return await db.transaction().execute(async (tx) => {
    if (!overData && (await hasRows(tx))) return { kind: 'hasData' };
    for (const table of [...UNKEPT_TABLES, ...Object.keys(KEPT_TABLES).reverse()])
      await tx.schema.dropTable(table).execute();
    const migrations = Object.values(MIGRATIONS);
    for (const migration of migrations.slice(0, versions)) await migration.up(tx);
    const count = await insertRows(tx, rows);
    for (const migration of migrations.slice(versions)) await migration.up(tx);
    return { kind: 'replaced', count };
  });
}

async function hasRows(tx: Transaction<Tables>): Promise<boolean> {
  for (const table of Object.keys(KEPT_TABLES)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
    if (rows.length > 0) return true;
  }
  return false;
}

async function insertRows(tx: Transaction<Tables>, rows: AsyncIterable<StoredRow>): Promise<number> {
  const db = tx.withTables<Record<string, StoredRow['row']>>();
  let count = 0;
  let batch: StoredRow[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await db
      .insertInto(batch[0]!.table)
      .values(batch.map(({ row }) => row))
      .execute();
    count += batch.length;
    batch = [];
  };
  for await (const row of rows) {
    if (batch.length === BATCH || (batch.length > 0 && batch[0]!.table !== row.table)) await flush();
    batch.push(row);
  }
  await flush();
  return count;
}
