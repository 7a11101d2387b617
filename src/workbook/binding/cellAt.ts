import { cellAddress, parseArea, type Area } from '../address';
import type { Cells, CellValue } from '../port';

interface ReadCell {
  readonly address: string;
  readonly value: CellValue;
  /** The value where there is no formula. */
  readonly formula: CellValue;
}

/** What a cell holds; outside of what was read, nothing. */
export function cellAt(around: readonly Cells[], { row, column }: Pick<Area, 'row' | 'column'>): ReadCell {
  const address = cellAddress(row, column);
  for (const { address: block, values, formulas } of around) {
    const at = parseArea(block);
    const value = values[row - at.row]?.[column - at.column];
    if (value !== undefined) return { address, value, formula: formulas[row - at.row]?.[column - at.column] ?? '' };
  }
  return { address, value: '', formula: '' };
}

/** The cells of a rectangle, row by row. */
export function cellsIn(around: readonly Cells[], address: string): ReadCell[] {
  const { row, column, rows, columns } = parseArea(address);
  return Array.from({ length: rows * columns }, (_, i) =>
    cellAt(around, { row: row + Math.floor(i / columns), column: column + (i % columns) }),
  );
}
