import type { UnitForm } from './form';
import { openScoresIn } from './openScores';
import type { Step, WorkbookSnapshot } from './port';
import { unitForms } from './unitForms';
import { NO_CELLS } from './usedCells';

/** Marks the formulas of units for recalculation that Excel doesn't know to depend on the levels beside them. */
export function planOpenScores(snapshot: WorkbookSnapshot, forms: readonly UnitForm[] = unitForms(snapshot)): Step[] {
  return forms.flatMap((form) => {
    const { sheet } = form;
    const { address, formulas } = snapshot.usedCells[sheet] ?? NO_CELLS;
    const open = form.kind === 'bound' ? form.openScores : openScoresIn(address, formulas);
    return open.map((address): Step => ({ do: 'recalculate', sheet, address }));
  });
}
