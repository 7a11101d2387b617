import type { Round } from '../core/round';
import { planRound } from '../workbook/planRound';
import type { FullSnapshot } from '../workbook/port';
import { contentsFor, fetchContents } from './contents';
import { publishKnown } from './coverage';
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
  const contents = contentsFor(session, await fetchContents(session, round), session.state.units);
  await session.world.workbook.apply(planRound(snapshot, contents));
  session.update({ refreshedAt: session.world.now() });
  publishKnown(session, session.state.model!);
}
