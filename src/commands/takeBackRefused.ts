import { placeKey } from '../core/assessment';
import { MERGE_FIELDS } from '../core/merge';
import { fieldsOf } from '../sync/mergeRound';
import { planWriteBack } from '../workbook/planWriteBack';
import { applyKept } from './applyKept';
import { cacheOf } from './coverage';
import { readOurWorkbook } from './readWorkbook';
import type { Session } from './session';
import { synchronise } from './synchronise';

/**
 * Puts the hub's values back where it refused the user's: otherwise a cell that nobody lets through would stand unsent
 * for ever, and in the way of changing round. Cells that have moved meanwhile are left alone.
 */
export async function takeBackRefused(session: Session): Promise<void> {
  const reading = await readOurWorkbook(session);
  const { round, assessments } = reading;
  const { entries } = cacheOf(session, round);
  const refused = new Set((session.state.report?.refused ?? []).map(placeKey));
  const plan = assessments
    .filter(({ place }) => refused.has(placeKey(place)))
    .flatMap((assessment) => {
      const entry = entries.get(placeKey(assessment.place)) ?? null;
      const hub = fieldsOf(entry);
      const differing = MERGE_FIELDS.filter((field) => assessment.workbook[field] !== hub[field]);
      const take = Object.fromEntries(differing.map((field) => [field, hub[field]]));
      return planWriteBack(assessment, { take, agreed: {}, version: entry?.version ?? 0 });
    });
  await applyKept(session, plan, reading);
  await synchronise(session);
}
