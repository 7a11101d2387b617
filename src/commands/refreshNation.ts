import type { Round } from '../core/round';
import { emptyCache, levelsOf, pullCoverage } from '../sync/coverageCache';
import { planNation } from '../workbook/planWorkbook';
import type { WorkbookSnapshot } from '../workbook/port';
import { swedishTime } from '../workbook/swedishTime';
import { readOurWorkbook } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';

/** Fetches what is new and writes Riket anew: 3 round trips to Excel (2 to read, 1 to write) however many units there are. */
export async function refreshNation(session: Session): Promise<void> {
  await meet(session);
  const { snapshot, round } = await readOurWorkbook(session);
  await pullRound(session, round);
  await writeNation(session, snapshot, round);
}

/** Brings what is known of a round up to date with the hub. */
export async function pullRound(session: Session, round: Round): Promise<void> {
  const cache = session.cache?.round === round.id ? session.cache : emptyCache(round.id);
  session.cache = session.expect(await pullCoverage(session.world.hub, cache));
}

async function writeNation(session: Session, snapshot: WorkbookSnapshot, round: Round): Promise<void> {
  const at = session.world.now();
  const levels = levelsOf(session.cache ?? emptyCache(round.id));
  await session.world.workbook.apply(planNation(snapshot, { round, levels, fetchedAt: swedishTime(at) }));
  session.update({ refreshedAt: at });
}
