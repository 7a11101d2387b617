import type { Transaction } from 'kysely';
import type { Tables } from './tables';

/** Makes a round the one of new workbooks, in place of the one that is. The rounds must be held. */
export async function makeCurrent(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx
    .updateTable('rounds')
    .set((one) => ({ is_current: one.case().when('id', '=', id).then(1).else(0).end() }))
    .where((one) => one.or([one('is_current', '=', 1), one('id', '=', id)]))
    .execute();
}
