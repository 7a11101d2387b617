import type { Kysely } from 'kysely';
import { shareName } from '../../core/round';
import { holdRound, holdRounds } from './holdRounds';
import { makeCurrent } from './makeCurrent';
import { readRound, readRounds } from './readRounds';
import type { ChangeRoundCommand, ChangeRoundOutcome } from './store';
import type { RoundRow, Tables } from './tables';

/** One transaction, made on the row as it stands in it. */
export async function changeRound(db: Kysely<Tables>, { id, change }: ChangeRoundCommand): Promise<ChangeRoundOutcome> {
  return await db.transaction().execute(async (tx) => {
    await holdRounds(tx);
    const row = await holdRound(tx, id);
    if (row === undefined) return { kind: 'unknownRound' };
    const { title = row.title, strategy = row.strategy, closed = row.closed === 1 } = change;
    const { rounds } = await readRounds(tx);
    if (rounds.some((other) => other.id !== id && shareName(other, { id, title }))) return { kind: 'nameTaken' };
    if (strategy !== row.strategy && hasEntries(row)) return { kind: 'strategyFixed' };
    await tx
      .updateTable('rounds')
      .set({ title, strategy, closed: Number(closed) })
      .where('id', '=', id)
      .execute();
    if (change.current) await makeCurrent(tx, id);
    return { kind: 'saved', round: (await readRound(tx, id))! };
  });
}

/** Every accepted change moves the cursor, and a seed's entries count as such. */
function hasEntries({ cursor }: RoundRow): boolean {
  return Number(cursor) > 0;
}
