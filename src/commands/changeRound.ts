import { planClearedUnit } from '../workbook/planClearedUnit';
import { writeWorkbook } from './createWorkbook';
import { readWorkbook } from './readWorkbook';
import { ActFailed, type Session } from './session';
import { meet } from './start';
import { synchronise } from './synchronise';

/**
 * Shows another round in this workbook. Only when nothing is unsent: all that is taken off the sheets then stands in the
 * hub, in its own round, and comes back with it.
 */
export async function changeRound(session: Session, roundId: string): Promise<void> {
  await meet(session);
  const { snapshot, round, assessments } = await readWorkbook(session);
  const next = session.state.model!.rounds.find(({ id }) => id === roundId);
  if (!next || next.id === round.id) return;
  const { unsent, unknownWords } = session.state;
  if (unsent + unknownWords.length > 0)
    throw new ActFailed({ kind: 'unsentFirst', count: unsent + unknownWords.length });
  await session.world.workbook.apply(planClearedUnit(assessments, next.id));
  await writeWorkbook(session, snapshot, next);
  await synchronise(session);
}
