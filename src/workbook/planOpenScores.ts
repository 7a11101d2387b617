import type { Step, UnitTable } from './port';

/** Marks the formulas for recalculation that Excel doesn't know to depend on the levels of their row. */
export function planOpenScores({ sheet, openScores }: UnitTable): Step[] {
  return openScores.map((address) => ({ do: 'recalculate', sheet, address }));
}
