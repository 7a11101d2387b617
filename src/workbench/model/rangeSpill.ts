import { grid, type Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';

const isCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

/** "Returns true if all cells have a spill border, or false if all cells do not …, null if there are both." */
export function hasSpill(sheet: UniverSheet, area: Area): boolean | null {
  const found = new Set(
    grid(area, (row, column) => sheet.book.spills.areaAround(sheet.id, row, column) !== null).flat(),
  );
  return found.size > 1 ? null : found.has(true);
}

/** "The range object containing the spill range when called on an anchor cell." */
export const spillingTo = (sheet: UniverSheet, area: Area): Area | null =>
  isCell(area) ? sheet.book.spills.areaFrom(sheet.id, area.row, area.column) : null;

/** "The range object containing the anchor cell for the cell getting spilled into." */
export function spillParent(sheet: UniverSheet, area: Area): Area | null {
  const around = isCell(area) ? sheet.book.spills.areaAround(sheet.id, area.row, area.column) : null;
  return around && { ...around, rows: 1, columns: 1 };
}
