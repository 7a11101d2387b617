import { planClearedFills, planFillWords } from '../workbook/planFills';
import { planOpenScores } from '../workbook/planOpenScores';
import type { CellFill } from '../workbook/port';
import { wordlessFills, type WordlessFill } from '../workbook/wordlessFills';
import { applyKept } from './applyKept';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';

/**
 * Ends the doubt about cells that are coloured and say nothing: the words that a person has confirmed are written, or the
 * colours taken away. What a doubtful colour means, only a person can choose. A cell that has another colour or a word by now is left alone. Needs no hub.
 */
export async function settleFills(
  session: Session,
  chosen: readonly WordlessFill[],
  outcome: 'words' | 'cleared',
): Promise<void> {
  const reading = await readWorkbook(session);
  const present = new Set(wordlessFills(reading.snapshot).map(fillKey));
  const standing = chosen.filter((fill) => present.has(fillKey(fill)));
  const plan = outcome === 'words' ? planFillWords(standing) : planClearedFills(standing);
  await applyKept(session, [...plan, ...planOpenScores(reading.snapshot)], reading);
  await readWorkbook(session);
}

function fillKey({ sheet, address, colour }: CellFill): string {
  return `${sheet}!${address} ${colour}`;
}
