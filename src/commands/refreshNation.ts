import type { Round } from '../core/round';
import { levelsOf } from '../sync/coverageCache';
import { methodSource } from '../workbook/formulas';
import { planFormulas } from '../workbook/planFormulas';
import { planMethod, planNation } from '../workbook/planWorkbook';
import type { WorkbookSnapshot } from '../workbook/port';
import { cacheOf, publishModel, pullRound, pullWantedRounds } from './coverage';
import { readOurWorkbook } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';
import { swedishTime } from './swedishTime';

/** Fetches what is new, writes Riket anew and brings Metod and the formulas to the round's method: 3 round trips to Excel (2 to read, 1 to write) however many units there are. */
export async function refreshNation(session: Session): Promise<void> {
  await meet(session);
  const { snapshot, round } = await readOurWorkbook(session);
  await pullRound(session, round);
  await pullWantedRounds(session);
  publishModel(session);
  await writeNation(session, snapshot, round);
}

async function writeNation(session: Session, snapshot: WorkbookSnapshot, round: Round): Promise<void> {
  const at = session.world.now();
  const levels = levelsOf(cacheOf(session, round));
  await session.world.workbook.apply([
    ...planMethod(snapshot, round),
    ...snapshot.tables.flatMap((table) => planFormulas(table, methodSource(round.method))),
    ...planNation(snapshot, { round, levels, fetchedAt: swedishTime(at) }),
  ]);
  session.update({ refreshedAt: at });
}
