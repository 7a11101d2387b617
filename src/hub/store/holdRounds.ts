import type { Transaction } from 'kysely';
import type { Tables } from './tables';

/**
 * Writes every round's row as it is: of two transactions that begin so, the second waits, also in an engine that locks
 * rows. What the first made is seen by the second's next statements, not by this one.
 */
export async function holdRounds(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('rounds')
    .set((row) => ({ cursor: row.ref('cursor') }))
    .execute();
}
