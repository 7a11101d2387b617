import type { UnitForm } from './form';
import type { Step } from './port';

/** Marks the formulas for recalculation that Excel doesn't know to depend on the levels beside them. */
export function planOpenScores({ sheet, openScores }: UnitForm): Step[] {
  return openScores.map((address) => ({ do: 'recalculate', sheet, address }));
}
