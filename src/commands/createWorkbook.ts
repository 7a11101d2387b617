import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import { levelsOf } from '../sync/coverageCache';
import type { Me, Model } from '../sync/protocol';
import { planWorkbook } from '../workbook/planWorkbook';
import type { WorkbookSnapshot } from '../workbook/port';
import { roundOf } from './readWorkbook';
import { pullRound, swedishTime } from './refreshNation';
import type { Session } from './session';
import { meet } from './start';
import { synchronise } from './synchronise';

/**
 * Makes the sheets of this user's units, Riket, Styrdokument and Metod, or brings standing ones up to date, and then
 * syncs so that what the hub has shows at once. Safe to repeat.
 */
export async function createWorkbook(session: Session): Promise<void> {
  await meet(session);
  const snapshot = await session.world.workbook.read();
  const round = roundOf(snapshot, session.state.model!.rounds) ?? currentRound(session.state.model!);
  await writeWorkbook(session, snapshot, round);
  await synchronise(session);
  await showFirstSheet(session);
}

/** Writes every sheet of ours as it should be for a round. */
export async function writeWorkbook(session: Session, snapshot: WorkbookSnapshot, round: Round): Promise<void> {
  await pullRound(session, round);
  const { claims } = session.expect(await session.world.hub.documents());
  const at = session.world.now();
  const standing = snapshot.tables.map(({ unit }) => unit);
  const plan = planWorkbook(snapshot, {
    round,
    units: [...new Set([...sheetUnits(session.state.me!), ...standing])],
    levels: levelsOf(session.cache!),
    claims,
    fetchedAt: swedishTime(at),
  });
  await session.world.workbook.apply(plan);
  session.update({ refreshedAt: at });
}

/** Who writes all units has no sheet of their own; a sheet each would bury the workbook. */
function sheetUnits({ role, units }: Me): readonly UnitId[] {
  return role === 'coordinator' || role === 'careRegionCoordinator' ? units : [];
}

function currentRound(model: Model): Round {
  return model.rounds.find(({ id }) => id === model.currentRound) ?? model.rounds[0]!;
}

async function showFirstSheet({ world }: Session): Promise<void> {
  const { tables, sheetsByTable } = await world.workbook.read();
  const sheet = tables[0]?.sheet ?? Object.values(sheetsByTable)[0];
  if (sheet) await world.workbook.select({ sheet, address: 'A1' });
}
