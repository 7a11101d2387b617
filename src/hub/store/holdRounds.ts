import type { Transaction } from 'kysely';
import type { RoundRow, Tables } from './tables';

/**
 * Writes a row as it is: of two transactions that begin so, the second waits, in an engine that locks rows as in one that
 * locks the file. Its later statements then see what the first made, and this one gives the row as the first left it.
 * Who holds rounds holds them all first, then one; pushes hold one and wait for no other: nobody waits in a circle.
 */
export async function holdRounds(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('store')
    .set((row) => ({ lineage: row.ref('lineage') }))
    .execute();
}

/** One round: against pushes to it and changes of its method. `undefined` when there is none. */
export async function holdRound(tx: Transaction<Tables>, id: string): Promise<RoundRow | undefined> {
  return await tx
    .updateTable('rounds')
    .set((row) => ({ cursor: row.ref('cursor') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}
