import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import { levelsOf } from '../sync/coverageCache';
import type { Me } from '../sync/protocol';
import type { WorkbookContents } from '../workbook/contents';
import { planWorkbook } from '../workbook/planWorkbook';
import type { WorkbookSnapshot } from '../workbook/port';
import { cacheOf, pullRound, roundOf } from './coverage';
import { swedishTime } from '../workbook/swedishTime';
import { readWorkbook } from './readWorkbook';
import { ActFailed, type Session } from './session';
import { meet } from './start';
import { synchronise } from './synchronise';

type FetchedContents = Pick<WorkbookContents, 'round' | 'levels' | 'claims'>;

/**
 * Makes the sheets of this user's units and all others of ours, or brings standing ones up to date, and then syncs so
 * that what the hub has shows at once. Safe to repeat.
 */
export async function createWorkbook(session: Session): Promise<void> {
  await meet(session);
  const { snapshot, roundId } = await readWorkbook(session);
  const round = roundOf(session, session.state.model!);
  if (!round) throw new ActFailed({ kind: 'unknownRound', round: roundId ?? '' });
  await writeWorkbook(session, snapshot, await fetchContents(session, round));
  await synchronise(session);
  const standing = new Set(snapshot.tables.map(({ unit }) => unit));
  session.forget(({ place }) => !standing.has(place.unit));
  await showFirstSheet(session);
}

/** All that the sheets of a round are made of, fetched before anything is written. */
export async function fetchContents(session: Session, round: Round): Promise<FetchedContents> {
  await pullRound(session, round);
  return knownContents(session, round);
}

/** The same as it was last fetched. */
export function knownContents(session: Session, round: Round): FetchedContents {
  return { round, levels: levelsOf(cacheOf(session, round)), claims: session.claims };
}

/** What was fetched, as it is written now. */
export function contentsAt(at: Date, fetched: FetchedContents, units: readonly UnitId[]): WorkbookContents {
  return { ...fetched, units, fetchedAt: swedishTime(at), year: at.getFullYear() };
}

/** Writes every sheet of ours as it should be for a round. */
export async function writeWorkbook(
  session: Session,
  snapshot: WorkbookSnapshot,
  contents: FetchedContents,
): Promise<void> {
  const at = session.world.now();
  const standing = snapshot.tables.map(({ unit }) => unit);
  const units = [...new Set([...sheetUnits(session.state.me!), ...standing])];
  await session.world.workbook.apply(planWorkbook(snapshot, contentsAt(at, contents, units)));
  session.update({ refreshedAt: at });
}

/** Who writes all units has no sheet of their own; a sheet each would bury the workbook. */
function sheetUnits({ role, units }: Me): readonly UnitId[] {
  return role === 'coordinator' || role === 'careRegionCoordinator' ? units : [];
}

async function showFirstSheet({ world }: Session): Promise<void> {
  const { tables, ownTables } = await world.workbook.read();
  const sheet = tables[0]?.sheet ?? Object.values(ownTables)[0]?.sheet;
  if (sheet) await world.workbook.select({ sheet, address: 'A1' });
}
