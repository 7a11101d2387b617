import { DIMENSIONS } from '../core/catalogue/dimensions';
import { findArea } from '../core/catalogue/strategies';
import { areaAddress, parseArea } from './address';
import { columnIndex } from './columns';
import type { Step } from './port';
import { type StandingTable } from './readUnit';

const FORMULAS = [
  { id: 'score', formula: (levels: string) => `=LS.SCORE(${levels})` },
  { id: 'status', formula: (levels: string) => `=LS.STATUS(${levels})` },
  { id: 'possible', formula: (levels: string) => `=LS.POSSIBLE(${levels})` },
] as const;

/**
 * Puts the formulas for score, status and what is possible back where something else stands in their columns: a colour
 * that was pasted or typed there would be nobody's judgement. Where the level columns no longer stand side by side,
 * people's formulas are left to them.
 */
export function planFormulas(table: StandingTable): Step[] {
  const at = parseArea(table.address);
  const [headings = [], ...rows] = table.values;
  const levels = DIMENSIONS.map(({ id }) => columnIndex(headings, id));
  const [first = -1] = levels;
  if (first < 0 || levels.some((column, i) => column !== first + i)) return [];
  return rows.flatMap((values, index) => {
    if (findArea(String(values[columnIndex(headings, 'area')] ?? '')) === null) return [];
    const row = at.row + 1 + index;
    const source = areaAddress({ row, column: at.column + first, rows: 1, columns: DIMENSIONS.length });
    return FORMULAS.flatMap(({ id, formula }): Step[] => {
      const column = columnIndex(headings, id);
      const standing = table.formulas[1 + index]?.[column];
      if (column < 0 || String(standing).startsWith('=')) return [];
      const address = areaAddress({ row, column: at.column + column, rows: 1, columns: 1 });
      return [{ do: 'write', sheet: table.sheet, address, contents: [[formula(source)]] }];
    });
  });
}
