import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { Me } from '../sync/protocol';
import type { WorkbookContents } from '../workbook/contents';
import { isSettled } from '../sync/mergeRound';
import { describeWork } from '../workbook/describeWork';
import { planWorkbook } from '../workbook/planWorkbook';
import type { FullSnapshot, WritePlan } from '../workbook/port';
import { unitForms } from '../workbook/unitForms';
import { cacheOf, fetchRounds, knownRounds, roundOf } from './coverage';
import { swedishTime } from '../workbook/swedishTime';
import { readWholeWorkbook } from './readWorkbook';
import { ActFailed, type Session } from './session';
import { meet } from './start';
import { synchronise } from './synchronise';
import { tidyAll } from './tidyEdited';

type FetchedContents = Pick<WorkbookContents, 'coverage' | 'rounds' | 'claims'>;

/**
 * Makes the sheets of this user's units and all others of ours, or puts right what isn't as it should be, and then syncs
 * so that what the hub has shows at once. Safe to repeat: where all is right, and nothing new on either side, it reads
 * the workbook, and writes nothing.
 */
export async function createWorkbook(session: Session): Promise<void> {
  await meet(session);
  const { snapshot, roundId, assessments } = await readWholeWorkbook(session);
  const round = roundOf(session, session.state.model!);
  if (!round) throw new ActFailed({ kind: 'unknownRound', round: roundId ?? '' });
  const contents = await fetchContents(session, round);
  const plan = await writeWorkbook(session, snapshot, contents);
  session.update({ work: describeWork(plan) });
  if (plan.length || !isSettled(assessments, cacheOf(session, round).entries)) await synchronise(session);
  else await tidyAll(session, snapshot);
  const standing = new Set(unitForms(snapshot).map(({ unit }) => unit));
  session.forget(({ place }) => !standing.has(place.unit));
  const first = plan.find((step) => step.do === 'addSheet' && !step.hidden);
  if (first?.do === 'addSheet') await session.world.workbook.select({ sheet: first.sheet, address: 'A1' });
}

/** All that the sheets of a round are made of, fetched before anything is written. */
export async function fetchContents(session: Session, round: Round): Promise<FetchedContents> {
  return { ...(await fetchRounds(session, round)), claims: session.claims };
}

/** The same of what is known already. */
export function knownContents(session: Session, round: Round): FetchedContents {
  return { ...knownRounds(session, round), claims: session.claims };
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
  await session.world.workbook.apply(plan);
  session.update({ refreshedAt: session.world.now() });
  return plan;
}

/** What was fetched, as it is written now. */
export function contentsFor({ world }: Session, fetched: FetchedContents, units: readonly UnitId[]): WorkbookContents {
  const at = world.now();
  return { ...fetched, units, asOf: at.toISOString(), fetchedAt: swedishTime(at), year: at.getFullYear() };
}

/** Who writes all units has no sheet of their own; a sheet each would bury the workbook. */
function sheetUnits({ role, units }: Me): readonly UnitId[] {
  return role === 'coordinator' || role === 'careRegionCoordinator' ? units : [];
}
