import { DIMENSIONS } from '../core/catalogue/dimensions';
import { findArea } from '../core/catalogue/strategies';
import { areaAddress, cellAddress, parseArea } from './address';
import { columnIndex } from './columns';
import { chosenCells, OWN_FORMULA, scoreFormulas, type MethodSource } from './formulas';
import type { Step } from './port';
import type { StandingTable } from './readUnit';

/**
 * Puts the formulas for score, status and what is possible right: back where something else stands in their columns,
 * since a colour that was pasted or typed there would be nobody's judgement, and to the method of the round. Formulas
 * that people wrote are theirs.
 */
export function planFormulas(table: StandingTable, method: MethodSource): Step[] {
  const at = parseArea(table.address);
  const [headings = [], ...rows] = table.values;
  const columns = DIMENSIONS.map(({ id }) => columnIndex(headings, id));
  if (columns.includes(-1)) return [];
  return rows.flatMap((values, index) => {
    if (findArea(String(values[columnIndex(headings, 'area')] ?? '')) === null) return [];
    const row = at.row + 1 + index;
    const levels = levelsArgument(
      row,
      columns.map((column) => at.column + column),
      method,
    );
    return scoreFormulas(levels, method).flatMap(({ id, formula }): Step[] => {
      const column = columnIndex(headings, id);
      if (column < 0) return [];
      const standing = String(table.formulas[1 + index]?.[column] ?? '');
      const isOthers = standing.startsWith('=') && !OWN_FORMULA.test(standing);
      if (standing === formula || isOthers) return [];
      const address = cellAddress(row, at.column + column);
      return [{ do: 'write', sheet: table.sheet, address, contents: [[formula]] }];
    });
  });
}

/**
 * The level cells of a row as a formula names them: their range while they stand side by side, in order where weights
 * go by it. People move columns and put their own between: the cells are then named one by one, as text, since an empty
 * one would else be handed over as 0.
 */
function levelsArgument(row: number, columns: readonly number[], method: MethodSource): string {
  const first = Math.min(...columns);
  const isTogether = Math.max(...columns) - first === columns.length - 1;
  const isInOrder = columns.every((column, i) => column === first + i);
  if (isTogether && (isInOrder || method === 'default'))
    return areaAddress({ row, column: first, rows: 1, columns: columns.length });
  return chosenCells(columns.map((column) => cellAddress(row, column)));
}
