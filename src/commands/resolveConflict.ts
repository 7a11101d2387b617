import { placeKey } from '../core/assessment';
import { fieldsOf } from '../sync/mergeRound';
import { planWriteBack } from '../workbook/planWriteBack';
import { applyKept } from './applyKept';
import type { PlacedConflict } from './conflicts';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';
import { synchronise } from './synchronise';

/**
 * Ends a conflict: `mine` makes the hub's value the base, so that the next push carries the workbook's; `theirs` takes
 * the hub's value into the cell. Either way a sync follows, and the value not chosen stays in the history.
 */
export async function resolveConflict(
  session: Session,
  conflict: PlacedConflict,
  side: 'mine' | 'theirs',
): Promise<void> {
  const reading = await readWorkbook(session);
  const assessment = reading.assessments.find(({ place }) => placeKey(place) === placeKey(conflict.place));
  if (assessment) {
    const hubs = { [conflict.field]: fieldsOf(conflict.theirs)[conflict.field] };
    const settled = side === 'mine' ? { take: {}, agreed: hubs } : { take: hubs, agreed: {} };
    const plan = planWriteBack(assessment, { ...settled, version: conflict.theirs.version });
    await applyKept(session, plan, reading);
  }
  await synchronise(session);
}
