import type { RoundContents } from './contents';
import { inOrder } from './inOrder';
import { ROUND_SHEETS } from './roundSheets';
import { isMethodListed, planLists } from './planLists';
import { planOpenScores } from './planOpenScores';
import { planOwnSheet } from './planOwnSheet';
import { planUnitRound } from './planUnitSheet';
import type { FullSnapshot, Step } from './port';
import { unitForms } from './unitForms';

/**
 * Brings what the sheets show of their round itself up to date: its name, its strategy's areas, its method, the formulas
 * that score by it, Riket and the other sheets made of it.
 */
export function planRound(snapshot: FullSnapshot, contents: RoundContents): Step[] {
  const { round } = contents.coverage;
  return inOrder([
    ...planLists(snapshot, round.method),
    ...unitForms(snapshot).flatMap((form) => planUnitRound(snapshot, form, round)),
    ...ROUND_SHEETS.flatMap((sheet) => planOwnSheet(snapshot, sheet, contents, { restamp: true })),
    ...(isMethodListed(snapshot, round.method) ? [] : planOpenScores(snapshot)),
  ]);
}
