import { isFree } from '../usedCells';
import type { StandingRegister } from './readRegister';

/**
 * Rows for what is new: first those of the table that hold nothing at all, then below it for as long as the cells are free.
 * There may be fewer than asked for: what stands below a table is people's own.
 */
export function placeRows({ area, rows, used }: StandingRegister, count: number): number[] {
  const places = rows.filter(({ isEmpty, key }) => isEmpty && key === '').map(({ row }) => row);
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  while (places.length < count && isFree(used, below)) places.push(below.row++);
  return places.slice(0, count);
}
