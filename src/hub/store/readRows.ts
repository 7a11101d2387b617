import { sql, type Kysely } from 'kysely';
import { KEPT_TABLES } from './keptTables';
import type { StoredRow } from './store';
import type { Tables } from './tables';

const PAGE = 1000;

/**
 * In one transaction that sees the store as it was when it began, and keeps no writer waiting. By the primary keys, so
 * that either engine gives the same rows in the same order without sorting or counting them.
 */
export async function* readRows(db: Kysely<Tables>): AsyncGenerator<StoredRow> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  try {
    for (const [table, key] of Object.entries(KEPT_TABLES)) yield* readTable(tx, table, key);
  } finally {
    await tx.rollback().execute();
  }
}

async function* readTable(tx: Kysely<Tables>, table: string, key: readonly string[]): AsyncGenerator<StoredRow> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: StoredRow['row'] | undefined; ;) {
    const after = last && sql`where (${columns}) > (${sql.join(key.map((column) => last![column]))})`;
    const page = sql<
      StoredRow['row']
    >`select * from ${sql.table(table)} ${after ?? sql``} order by ${columns} limit ${PAGE}`;
    const { rows } = await page.execute(tx);
    for (const row of rows) yield { table, row };
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}
