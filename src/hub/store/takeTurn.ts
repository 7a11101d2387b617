import type { Transaction } from 'kysely';
import type { Tables } from './tables';

/**
 * Waits until no other transaction has this turn; it ends with the transaction. One row, so that in an engine that locks
 * rows two that wait can't wait for each other.
 */
export async function takeTurn(tx: Transaction<Tables>, name: 'members'): Promise<void> {
  await tx.updateTable('turns').set({ name }).where('name', '=', name).execute();
}
