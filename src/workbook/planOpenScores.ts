import { cellAddress, parseArea } from './address';
import type { Step, WorkbookSnapshot } from './port';

/** A formula without the levels argument: Excel sees no cell it depends on, so it must be told when to recalculate. */
const OPEN_SCORE = /\bLS\.SCORE\(\s*[,)]/i;

/** Marks the `LS.SCORE()` of a sheet that take their levels from their row for recalculation. */
export function planOpenScores(
  { usedCells }: Pick<WorkbookSnapshot, 'usedCells'>,
  { sheet }: { sheet: string },
): Step[] {
  const used = usedCells[sheet];
  if (!used) return [];
  const { row, column } = parseArea(used.address);
  return used.formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j): Step[] => {
      const isOpen = typeof formula === 'string' && OPEN_SCORE.test(formula);
      return isOpen ? [{ do: 'recalculate', sheet, address: cellAddress(row + i, column + j) }] : [];
    }),
  );
}
