import { placeKey } from '../core/assessment';
import { framesOf } from '../workbook/framesOf';
import { planDecision } from '../workbook/planWriteBack';
import type { UnitAssessment } from '../workbook/readUnit';
import { applyKept } from './applyKept';
import { conflictKey } from './conflicts';
import { sideOf, type Decision } from './decision';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';
import { synchronise } from './synchronise';

/**
 * Ends conflicts as a person has decided: the cells say it, the bases say what the hub was seen to have, and a sync sends
 * what differs. All of it is one act. What moved since it was shown is left as it is and told: another value in the cell,
 * another base (a co-author was quicker), or another value in the hub, which the sync finds. No value is lost: theirs is
 * in the history, and mine was given up by a person who saw it.
 */
export async function decideConflicts(session: Session, decisions: readonly Decision[]): Promise<void> {
  const reading = await readWorkbook(session);
  const byPlace = new Map(reading.assessments.map((assessment) => [placeKey(assessment.place), assessment]));
  const standing = decisions.flatMap((decision) => {
    const assessment = byPlace.get(placeKey(decision.conflict.place));
    return assessment && isAsShown(decision, assessment) ? [{ decision, assessment }] : [];
  });
  const plan = standing.flatMap(({ decision: { conflict, value }, assessment }) => {
    const hub = { said: sideOf(conflict, 'theirs'), version: conflict.theirs.version };
    return planDecision(assessment, { field: conflict.field, value, hub });
  });
  const applied = await applyKept(session, plan, reading, framesOf(reading.snapshot));
  await synchronise(session);

  const untouched = new Set(applied.leftAlone.map(({ sheet, address }) => `${sheet}!${address}`));
  const open = new Set(session.state.conflicts.map(conflictKey));
  const done = standing.filter(({ decision: { conflict }, assessment }) => {
    const cell = assessment.cells[conflict.field];
    return (
      !applied.moved && !open.has(conflictKey(conflict)) && !(cell && untouched.has(`${cell.sheet}!${cell.address}`))
    );
  });
  const carriedOut = new Set(done.map(({ decision }) => decision));
  const left = decisions.filter((decision) => !carriedOut.has(decision)).map(({ conflict }) => conflict);
  session.update({ decided: { done: done.length, left } });
}

function isAsShown({ conflict: { field, mine, base } }: Decision, now: UnitAssessment): boolean {
  if (field === 'level' && !now.readable) return false;
  return now.workbook[field] === mine[field] && now.base[field] === base[field];
}
