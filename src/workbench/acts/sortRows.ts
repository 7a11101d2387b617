import { grid, type Area } from '../a1';
import type { CellValue } from '../engine/cellData';
import { offsetFormula } from '../engine/shift';
import type { UniverSheet } from '../engine/univerSheet';
import { isErrorValue } from '../model/valueType';

export interface SortKey {
  /** From the left of the area, zero-based. */
  readonly column: number;
  readonly ascending: boolean;
  readonly matchCase?: boolean;
}

/**
 * Sorts the rows of an area. Cells travel with their own formats; conditional formats and validation stay where they
 * are, and a formula's relative references are then as far from it as before.
 */
export function sortRows(sheet: UniverSheet, area: Area, keys: readonly SortKey[]): void {
  const rows = grid(area, (row, column) => sheet.copyOf(row, column)).map((cells, i) => ({
    cells,
    from: i,
    values: sheet.values({ ...area, row: area.row + i, rows: 1 })[0] ?? [],
  }));
  const sorted = [...rows].sort((a, b) => {
    for (const key of keys) {
      const order = compare(a.values[key.column] ?? '', b.values[key.column] ?? '', key);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  const moved = sorted.map(({ cells, from }, to) =>
    cells.map((cell) =>
      typeof cell.f === 'string' ? { ...cell, f: offsetFormula(cell.f, { rows: to - from, columns: 0 }) } : cell,
    ),
  );
  sheet.put(area, moved);
}

/** "Sort data in a range or table": numbers before text before truth values before errors; empty cells always last. */
function compare(a: CellValue, b: CellValue, { ascending, matchCase }: SortKey): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return (kindOf(a) - kindOf(b) || within(a, b, matchCase === true)) * (ascending ? 1 : -1);
}

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return isErrorValue(value) ? 3 : 1;
}

function within(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string')
    return isErrorValue(a) ? 0 : a.localeCompare(b, 'sv', { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(a) - Number(b);
}
