import { framesOf } from '../workbook/framesOf';
import { planClearedUnit } from '../workbook/planClearedUnit';
import { planEmptyBase } from '../workbook/planBase';
import { unitForms } from '../workbook/unitForms';
import { mergeRound } from '../sync/mergeRound';
import { standingOf } from '../sync/standing';
import { fetchContents } from './contents';
import { writeWorkbook } from './createWorkbook';
import { applyKept } from './applyKept';
import { cacheOf, pullRound } from './coverage';
import { readOurWorkbook, readWholeOurs } from './readWorkbook';
import { ActFailed, type Session } from './session';
import { meet } from './start';
import { synchronise } from './synchronise';

/**
 * Shows another round in this workbook. Only when nothing is unsent: all that is taken off the sheets then stands in the
 * hub, in its own round, and comes back with it. The network is asked before a cell is emptied; a cell that is edited
 * meanwhile stops the change, and a sync fills the sheets again.
 */
export async function switchRound(session: Session, roundId: string): Promise<void> {
  await meet(session);
  const next = session.state.model!.rounds.find(({ id }) => id === roundId);
  if (!next) return;
  const lost = await countLost(session);
  const contents = await fetchContents(session, next);
  const reading = await readWholeOurs(session);
  const { snapshot, round, assessments } = reading;
  if (next.id === round.id) return;
  const { problems } = session.state;
  const unsent = Math.max(session.state.unsent, lost);
  if (problems.length) throw new ActFailed({ kind: 'problemsFirst', count: problems.length });
  if (unsent) throw new ActFailed({ kind: round.closed ? 'unsentInClosed' : 'unsentFirst', count: unsent });

  const { leftAlone, moved } = await session.cancellation.whole(async () => {
    const cleared = await applyKept(session, planClearedUnit(assessments), reading, framesOf(snapshot));
    const bases = unitForms(snapshot).flatMap(({ unit }) => planEmptyBase(snapshot, unit, next.id));
    // What was emptied is of the next round in the same breath.
    if (!cleared.moved && !cleared.leftAlone.length) await session.world.workbook.apply(bases);
    return cleared;
  });
  // Rows were moved in that moment: nothing was emptied, and what stands where is read anew.
  if (moved) return switchRound(session, roundId);
  if (leftAlone.length) {
    await synchronise(session);
    throw new ActFailed({ kind: 'unsentFirst', count: leftAlone.length });
  }
  await writeWorkbook(session, snapshot, contents);
  await synchronise(session);
}

/** Places that the hub lacks, though they were sent once: it was restored from an older copy. */
async function countLost(session: Session): Promise<number> {
  const { round, assessments } = await readOurWorkbook(session);
  await pullRound(session, round);
  return standingOf(mergeRound(assessments, cacheOf(session, round).entries)).unsent;
}
