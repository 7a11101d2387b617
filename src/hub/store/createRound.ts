import type { Kysely } from 'kysely';
import { DEFAULT_METHOD } from '../../core/method';
import { shareName, type Round } from '../../core/round';
import { noteNewRound } from '../noteAudit';
import { holdRounds } from './holdRounds';
import { makeCurrent } from './makeCurrent';
import { readRound, readRounds } from './readRounds';
import { methodRow, roundRow } from './roundRow';
import type { CreateRoundCommand, CreateRoundOutcome } from './store';
import type { Tables } from './tables';
import { writeAudit } from './writeAudit';

/** One transaction. A round starts from the method that holds now; its versions are its own. */
export async function createRound(db: Kysely<Tables>, command: CreateRoundCommand): Promise<CreateRoundOutcome> {
  const { id, fields, caller, now } = command;
  const { title, strategy, closed, current } = fields;
  return await db.transaction().execute(async (tx) => {
    await holdRounds(tx);
    const { rounds, currentRound } = await readRounds(tx);
    const standing = rounds.find((one) => one.id === id);
    if (standing !== undefined) {
      const isSame = standing.title === title && standing.strategy === strategy;
      return isSame ? { kind: 'saved', round: standing } : { kind: 'taken' };
    }
    if (rounds.some((other) => shareName(other, { id, title }))) return { kind: 'nameTaken' };
    const present = rounds.find((one) => one.id === currentRound)?.method ?? DEFAULT_METHOD;
    const round: Round = {
      ...{ id, title, strategy, closed, invented: false },
      ...{ method: { ...present, version: '1' }, methodChangedBy: caller.name, methodChangedAt: now },
    };
    await tx
      .insertInto('rounds')
      .values(roundRow(round, { current: false, cursor: 0 }))
      .execute();
    await tx.insertInto('methods').values(methodRow(round)).execute();
    if (current) await makeCurrent(tx, id);
    await writeAudit(tx, { caller, now, note: noteNewRound(round, current) });
    return { kind: 'saved', round: (await readRound(tx, id))! };
  });
}
