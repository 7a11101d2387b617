import { levelsOf } from '../sync/coverageCache';
import { planSymbols } from '../workbook/planSymbols';
import { swedishTime } from '../workbook/swedishTime';
import { cacheOf } from './coverage';
import { readOurWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** Shows symbols before the words, or takes them away: by the colour rules, so that every cell keeps its plain word. */
export async function showSymbols(session: Session, symbols: boolean): Promise<void> {
  const { snapshot, round } = await readOurWorkbook(session);
  const at = session.world.now();
  // The sheets are laid out for the places of their colours only.
  const contents = {
    round,
    levels: levelsOf(cacheOf(session, round)),
    claims: session.claims,
    units: session.state.units,
    fetchedAt: swedishTime(at),
    year: at.getFullYear(),
  };
  await session.world.workbook.apply(planSymbols(snapshot, symbols, contents));
  await readWorkbook(session);
}
