import { cellAddress, parseArea } from './address';

/** A formula without the levels argument: Excel sees no cell it depends on, so it must be told when to recalculate. */
const OPEN_SCORE = /\bLS\.SCORE\(\s*[,)]/i;

/**
 * The cells with an `LS.SCORE()` that takes its levels from its row.
 * @param address where the formulas stand: `Skåne!A1:L12`
 */
export function openScoresIn(address: string, formulas: readonly (readonly unknown[])[]): string[] {
  const { row, column } = parseArea(address);
  return formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      typeof formula === 'string' && OPEN_SCORE.test(formula) ? [cellAddress(row + i, column + j)] : [],
    ),
  );
}
