import type { Transaction } from 'kysely';
import type { RegisterId } from '../../core/registers/registers';
import type { RegisterRow } from '../../sync/registerProtocol';
import { insertAll } from './insertAll';
import { storedRow } from './registerTables';
import type { Tables } from './tables';

/**
 * Writes a register's row as it is and says where its cursor stands: of two transactions that begin so the second waits,
 * in an engine that locks rows as in one that locks the file. A cursor then never skips a change.
 */
export async function holdRegister(tx: Transaction<Tables>, register: RegisterId): Promise<number> {
  await tx
    .insertInto('registers')
    .values({ id: register, cursor: 0 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ cursor: row.ref('registers.cursor') })))
    .execute();
  const { cursor } = await tx
    .selectFrom('registers')
    .select('cursor')
    .where('id', '=', register)
    .executeTakeFirstOrThrow();
  return Number(cursor);
}

/** Rows of a register as changed one after the other: into the history, the latest of each as the one that stands. */
export async function applyRows(
  tx: Transaction<Tables>,
  applied: readonly RegisterRow[],
  { register, cursor }: { register: RegisterId; cursor: number },
): Promise<void> {
  if (applied.length === 0) return;
  const rows = applied.map((row, index) => storedRow(row, { register, seq: cursor + index + 1 }));
  const latest = new Map(rows.map((row) => [row.id, row]));
  await insertAll(rows, (batch) => tx.insertInto('register_history').values(batch).execute());
  await insertAll([...latest.values()], (batch) =>
    tx
      .insertInto('register_rows')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['register', 'id']).doUpdateSet((row) => ({
          seq: row.ref('excluded.seq'),
          fields: row.ref('excluded.fields'),
          removed: row.ref('excluded.removed'),
          version: row.ref('excluded.version'),
          changed_by: row.ref('excluded.changed_by'),
          changed_at: row.ref('excluded.changed_at'),
        })),
      )
      .execute(),
  );
  await tx
    .updateTable('registers')
    .set({ cursor: cursor + applied.length })
    .where('id', '=', register)
    .execute();
}
