import type { Kysely } from 'kysely';
import { shareName } from '../../core/round';
import { holdRound, holdRounds } from './holdRounds';
import { noteRoundChange } from '../noteAudit';
import { makeCurrent } from './makeCurrent';
import { readRound, readRounds } from './readRounds';
import type { ChangeRoundCommand, ChangeRoundOutcome } from './store';
import type { RoundRow, Tables } from './tables';
import { writeAudit } from './writeAudit';

/** One transaction, made on the row as it stands in it. */
export async function changeRound(db: Kysely<Tables>, command: ChangeRoundCommand): Promise<ChangeRoundOutcome> {
  const { id, change, caller, now } = command;
  return await db.transaction().execute(async (tx) => {
    await holdRounds(tx);
    const row = await holdRound(tx, id);
    if (row === undefined) return { kind: 'unknownRound' };
    const { title = row.title, strategy = row.strategy, closed = row.closed === 1 } = change;
    const { rounds, currentRound } = await readRounds(tx);
    if (rounds.some((other) => other.id !== id && shareName(other, { id, title }))) return { kind: 'nameTaken' };
    if (strategy !== row.strategy && hasEntries(row)) return { kind: 'strategyFixed' };
    await tx
      .updateTable('rounds')
      .set({ title, strategy, closed: Number(closed) })
      .where('id', '=', id)
      .execute();
    if (change.current) await makeCurrent(tx, id);
    const round = (await readRound(tx, id))!;
    const before = { round: rounds.find((one) => one.id === id)!, current: currentRound === id };
    const note = noteRoundChange(before, { round, current: before.current || change.current === true });
    if (note !== null) await writeAudit(tx, { caller, now, note });
    return { kind: 'saved', round };
  });
}

/** Every accepted change moves the cursor, and a seed's entries count as such. */
function hasEntries({ cursor }: RoundRow): boolean {
  return Number(cursor) > 0;
}
