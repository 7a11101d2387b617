import { unitById } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { RoundContents } from './contents';
import { methodSource } from './formulas';
import { inOrder } from './inOrder';
import { METHOD_SHEET, NATION_SHEET } from './ownSheets';
import { planAreaLabels } from './planAreaLabels';
import { planFormulas } from './planFormulas';
import { planOpenScores } from './planOpenScores';
import { planOwnSheet } from './planOwnSheet';
import type { Step, WorkbookSnapshot } from './port';
import type { UnitForm } from './form';
import { unitForms } from './unitForms';
import { heldValue } from './safeText';
import { planUnitHeading } from './sheets/unitSheet';

/**
 * Brings what the sheets show of their round itself up to date: its name, its strategy's areas, its method, the formulas
 * that score by it, and Riket.
 */
export function planRound(snapshot: WorkbookSnapshot, contents: RoundContents): Step[] {
  return inOrder([
    ...planUnitRounds(snapshot, contents.round),
    ...planOwnSheet(snapshot, NATION_SHEET, contents),
    ...planOwnSheet(snapshot, METHOD_SHEET, contents),
    ...(isMethodShown(snapshot, contents.round) ? [] : unitForms(snapshot).flatMap(planOpenScores)),
  ]);
}

/** The same where the method is another than the sheet Metod says; otherwise only what stands on the units' sheets. */
export function planChangedRound(snapshot: WorkbookSnapshot, contents: RoundContents): Step[] {
  const { round } = contents;
  return isMethodShown(snapshot, round) ? planUnitRounds(snapshot, round) : planRound(snapshot, contents);
}

/** What a unit's sheet shows of its round. The headings of a bound range are the user's. */
export function planUnitRound(form: UnitForm, round: Round): Step[] {
  const formulas = planFormulas(form, methodSource(round.method));
  if (form.kind === 'bound') return formulas;
  return [...planUnitHeading(form, unitById(form.unit), round), ...planAreaLabels(form, round), ...formulas];
}

function planUnitRounds(snapshot: WorkbookSnapshot, round: Round): Step[] {
  return unitForms(snapshot).flatMap((form) => planUnitRound(form, round));
}

/** Whether the sheet Metod, where formulas take the method from, says what the round's is. */
function isMethodShown({ ownTables }: WorkbookSnapshot, round: Round): boolean {
  const { tables, blocks } = METHOD_SHEET.layOut({ round });
  const { address } = tables.find(({ name }) => name === METHOD_SHEET.table)!;
  const wanted = blocks.find((block) => block.address === address)!.contents.map((row) => row.map(heldValue));
  return JSON.stringify(ownTables[METHOD_SHEET.table]?.values) === JSON.stringify(wanted);
}
