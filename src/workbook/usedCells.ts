import { parseArea, type Area } from './address';
import type { CellValue } from './port';

/** The cells of a sheet that hold something, as formulas; all others are empty. */
export interface UsedCells {
  readonly address: string;
  readonly formulas: readonly (readonly CellValue[])[];
}

export const NO_CELLS: UsedCells = { address: 'A1', formulas: [['']] };

/** The cells of a rectangle. */
export function cellsIn(used: UsedCells, area: Area): CellValue[][] {
  const from = parseArea(used.address);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => used.formulas[area.row + row - from.row]?.[area.column + column - from.column] ?? '',
    ),
  );
}

export function isFree(used: UsedCells, area: Area): boolean {
  return cellsIn(used, area).every((row) => row.every((cell) => cell === ''));
}

/** The first row below everything. */
export function rowBelow({ address }: UsedCells): number {
  const { row, rows } = parseArea(address);
  return row + rows;
}
