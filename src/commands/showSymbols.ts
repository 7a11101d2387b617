import { planSymbols } from '../workbook/planSymbols';
import { contentsFor, knownContents } from './createWorkbook';
import { readWholeOurs, readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** Shows symbols before the words, or takes them away: by the colour rules, so that every cell keeps its plain word. */
export async function showSymbols(session: Session, symbols: boolean): Promise<void> {
  const { snapshot, round } = await readWholeOurs(session);
  // Only the places of the colours count, so what is known already is enough.
  const contents = contentsFor(session, knownContents(session, round), session.state.units);
  await session.world.workbook.apply(planSymbols(snapshot, { symbols }, contents));
  await readWorkbook(session);
}
