import { planRound } from '../workbook/planRound';
import { contentsFor, readFetched } from './contents';
import { publishKnown } from './coverage';
import { readWholeOurs } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';

/** Fetches what is new and shows it: 3 round trips to Excel (2 to read, 1 to write) however many units there are. */
export async function refreshNation(session: Session): Promise<void> {
  await meet(session);
  await refreshSheets(session);
}

/** Fetches what is new of the workbook's round, writes what the sheets show of it themselves, and tells the formulas. */
export async function refreshSheets(session: Session): Promise<void> {
  const { reading, contents } = await readFetched(session, () => readWholeOurs(session));
  const plan = planRound(reading.snapshot, contentsFor(session, contents, session.state.units));
  await session.world.workbook.apply(plan);
  session.update({ refreshedAt: session.world.now() });
  publishKnown(session, session.state.model!);
}
