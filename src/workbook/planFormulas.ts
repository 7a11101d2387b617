import { DIMENSIONS } from '../core/catalogue/dimensions';
import { findArea } from '../core/catalogue/strategies';
import { areaAddress, parseArea } from './address';
import { columnIndex } from './columns';
import { OWN_FORMULA, scoreFormulas, type MethodSource } from './formulas';
import type { Step } from './port';
import type { StandingTable } from './readUnit';

/**
 * Puts the formulas for score, status and what is possible right: back where something else stands in their columns,
 * since a colour that was pasted or typed there would be nobody's judgement, and to the method of the round. Formulas
 * that people wrote are theirs, and where the level columns no longer stand side by side ours are left as they are.
 */
export function planFormulas(table: StandingTable, method: MethodSource): Step[] {
  const at = parseArea(table.address);
  const [headings = [], ...rows] = table.values;
  const levels = DIMENSIONS.map(({ id }) => columnIndex(headings, id));
  const [first = -1] = levels;
  if (first < 0 || levels.some((column, i) => column !== first + i)) return [];
  return rows.flatMap((values, index) => {
    if (findArea(String(values[columnIndex(headings, 'area')] ?? '')) === null) return [];
    const row = at.row + 1 + index;
    const source = areaAddress({ row, column: at.column + first, rows: 1, columns: DIMENSIONS.length });
    return scoreFormulas(source, method).flatMap(({ id, formula }): Step[] => {
      const column = columnIndex(headings, id);
      if (column < 0) return [];
      const standing = String(table.formulas[1 + index]?.[column] ?? '');
      const isOthers = standing.startsWith('=') && !OWN_FORMULA.test(standing);
      if (standing === formula || isOthers) return [];
      const address = areaAddress({ row, column: at.column + column, rows: 1, columns: 1 });
      return [{ do: 'write', sheet: table.sheet, address, contents: [[formula]] }];
    });
  });
}
