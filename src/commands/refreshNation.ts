import type { Round } from '../core/round';
import { planRound } from '../workbook/planRound';
import type { FullSnapshot } from '../workbook/port';
import { swedishTime } from '../workbook/swedishTime';
import { fetchRounds, publishRounds } from './coverage';
import { readWholeOurs } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';

/** Fetches what is new and shows it: 3 round trips to Excel (2 to read, 1 to write) however many units there are. */
export async function refreshNation(session: Session): Promise<void> {
  await meet(session);
  const { snapshot, round } = await readWholeOurs(session);
  await refreshRound(session, snapshot, round);
}

/** Fetches what is new of a round, writes what the sheets show of it themselves, and tells the formulas. */
export async function refreshRound(session: Session, snapshot: FullSnapshot, round: Round): Promise<void> {
  const fetched = await fetchRounds(session, round);
  const at = session.world.now();
  const contents = { ...fetched, asOf: at.toISOString(), fetchedAt: swedishTime(at) };
  await session.world.workbook.apply(planRound(snapshot, contents));
  session.update({ refreshedAt: at });
  await publishRounds(session);
}
