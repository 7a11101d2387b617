import type { UnitId } from '../core/catalogue/units';
import type { Me } from '../sync/protocol';
import { isSettled } from '../sync/mergeRound';
import { describeWork } from '../workbook/describeWork';
import { planWorkbook } from '../workbook/planWorkbook';
import type { FullSnapshot, WritePlan } from '../workbook/port';
import { unitForms } from '../workbook/unitForms';
import { contentsFor, readFetched, type FetchedContents } from './contents';
import { cacheOf } from './coverage';
import { readWholeForRound } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';
import { synchronise } from './synchronise';
import { tidyAll } from './tidyEdited';

/**
 * Makes the sheets of this user's units and all others of ours, or puts right what isn't as it should be, and then syncs
 * so that what the hub has shows at once. Safe to repeat: where all is right, and nothing new on either side, it reads
 * the workbook, and writes nothing.
 */
export async function createWorkbook(session: Session): Promise<void> {
  await meet(session);
  const { reading, contents } = await readFetched(session, () => readWholeForRound(session));
  const { snapshot, round, assessments } = reading;
  const plan = await writeWorkbook(session, snapshot, contents);
  session.update({ work: describeWork(plan) });
  const isRight = plan.every((step) => step.do === 'leave') && isSettled(assessments, cacheOf(session, round).entries);
  if (!isRight) await synchronise(session);
  else await tidyAll(session, snapshot);
  const standing = new Set(unitForms(snapshot).map(({ unit }) => unit));
  session.forget(({ place }) => !standing.has(place.unit));
  const first = plan.find((step) => step.do === 'addSheet' && !step.hidden);
  if (first?.do === 'addSheet') await session.world.workbook.select({ sheet: first.sheet, address: 'A1' });
}

/** Brings every sheet of ours to what it should be for a round. */
export async function writeWorkbook(
  session: Session,
  snapshot: FullSnapshot,
  contents: FetchedContents,
): Promise<WritePlan> {
  const standing = unitForms(snapshot).map(({ unit }) => unit);
  const units = [...new Set([...sheetUnits(session.state.me!), ...standing])];
  const plan = planWorkbook(snapshot, contentsFor(session, contents, units));
  await session.world.workbook.apply(plan, [], session.watch);
  session.cancellation.heed();
  session.update({ refreshedAt: session.world.now() });
  return plan;
}

/** Who writes all units has no sheet of their own; a sheet each would bury the workbook. */
function sheetUnits({ role, units }: Me): readonly UnitId[] {
  return role === 'coordinator' || role === 'careRegionCoordinator' ? units : [];
}
