import { parseArea, type Area } from '../address';

const ROWS = 3;

/** The rows right above a unit's table that are ours: name, round, how to fill in. `null` when there is no room left. */
export function headingArea(table: string): Area | null {
  const { row, column } = parseArea(table);
  return row > ROWS - 1 ? { row: row - ROWS, column, rows: ROWS, columns: 1 } : null;
}
