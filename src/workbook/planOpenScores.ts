import { cellAddress, parseArea } from './address';
import type { Step, WorkbookSnapshot } from './port';
import { NO_CELLS } from './usedCells';

/** A formula without the levels argument: Excel sees no cell it depends on, so it must be told when to recalculate. */
const OPEN_SCORE = /\bLS\.SCORE\(\s*[,)]/i;

/** Marks the `LS.SCORE()` on the sheets of tables that take their levels from their row for recalculation. */
export function planOpenScores(
  { usedCells, tables }: Pick<WorkbookSnapshot, 'usedCells' | 'tables'>,
  on: readonly { readonly sheet: string }[] = tables,
): Step[] {
  return on.flatMap(({ sheet }) => {
    const { address, formulas } = usedCells[sheet] ?? NO_CELLS;
    const { row, column } = parseArea(address);
    return formulas.flatMap((cells, i) =>
      cells.flatMap((formula, j): Step[] => {
        const isOpen = typeof formula === 'string' && OPEN_SCORE.test(formula);
        return isOpen ? [{ do: 'recalculate', sheet, address: cellAddress(row + i, column + j) }] : [];
      }),
    );
  });
}
