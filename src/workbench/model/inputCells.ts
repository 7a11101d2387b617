import { grid, type Area } from '../a1';
import type { CellValue } from '../engine/cellData';
import { invalidArgument } from '../richapi/apiError';

/** What is written to a range: one value for all cells, or an array of exactly its shape; null leaves a cell alone. */
export function inputCells(values: unknown, area: Area, member: string): (CellValue | null)[][] {
  if (!Array.isArray(values)) return grid(area, () => cellValue(values));
  const rows = values as readonly unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongShape(member);
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(cellValue));
}

export const wrongShape = (member: string) =>
  invalidArgument(
    `Range.${member}`,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function cellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('Range.values');
}
