import type { Kysely, Transaction } from 'kysely';
import { DEFAULT_METHOD } from '../../core/method';
import type { Round } from '../../core/round';
import { readRound, readRounds } from './readRounds';
import { methodRow, roundRow } from './roundRow';
import type { RoundCommand, RoundOutcome } from './store';
import type { RoundRow, Tables } from './tables';

/**
 * One transaction; its first statement writes every round's row, so that two calls can't both make theirs the current
 * one. `current: false` never leaves the store without a current round: it only says that this call makes none.
 */
export async function saveRound(db: Kysely<Tables>, command: RoundCommand): Promise<RoundOutcome> {
  const { id, fields } = command;
  return await db.transaction().execute(async (tx) => {
    const standing = await tx
      .updateTable('rounds')
      .set((row) => ({ cursor: row.ref('cursor') }))
      .returningAll()
      .execute();
    const row = standing.find((one) => one.id === id);
    if (row === undefined) await addRound(tx, command);
    else if (hasEntries(row) && row.strategy !== fields.strategy) return { kind: 'strategyFixed' };
    await tx
      .updateTable('rounds')
      .set({ title: fields.title, strategy: fields.strategy, closed: Number(fields.closed) })
      .where('id', '=', id)
      .execute();
    if (fields.current)
      await tx
        .updateTable('rounds')
        .set((one) => ({ is_current: one.case().when('id', '=', id).then(1).else(0).end() }))
        .execute();
    return { kind: 'saved', round: (await readRound(tx, id))! };
  });
}

/** A round starts from the method that holds now; its versions are its own. */
async function addRound(tx: Transaction<Tables>, { id, fields, caller, now }: RoundCommand): Promise<void> {
  const { rounds, currentRound } = await readRounds(tx);
  const present = rounds.find((round) => round.id === currentRound)?.method ?? DEFAULT_METHOD;
  const { title, strategy, closed } = fields;
  const round: Round = {
    ...{ id, title, strategy, closed, invented: false },
    ...{ method: { ...present, version: '1' }, methodChangedBy: caller.name, methodChangedAt: now },
  };
  await tx
    .insertInto('rounds')
    .values(roundRow(round, { current: false, cursor: 0 }))
    .execute();
  await tx.insertInto('methods').values(methodRow(round)).execute();
}

/** Every accepted change moves the cursor, and a seed's entries count as such. */
function hasEntries({ cursor }: RoundRow): boolean {
  return Number(cursor) > 0;
}
