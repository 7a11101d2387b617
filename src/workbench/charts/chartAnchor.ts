import { shiftArea, type Shift } from '../engine/shift';
import type { UniverSheet } from '../engine/univerSheet';
import { boundingArea, type Area } from '../a1';

/** A corner of a chart: a cell, and how many points into it. */
interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** A chart is anchored by two corners, so that it moves and sizes with cells, as Excel's do unless told otherwise. */
export interface ChartAnchor {
  readonly from: Corner;
  readonly to: Corner;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(sheet: UniverSheet, { from, to }: ChartAnchor): Box {
  const [left, top] = pointOf(sheet, from);
  const [right, bottom] = pointOf(sheet, to);
  return { left, top, width: right - left, height: bottom - top };
}

export function anchorAt(sheet: UniverSheet, { left, top, width, height }: Box): ChartAnchor {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** Fully covers the cells. */
export function anchorOver({ row, column, rows, columns }: Area): ChartAnchor {
  return {
    from: { row, rowOffset: 0, column, columnOffset: 0 },
    to: { row: row + rows, rowOffset: 0, column: column + columns, columnOffset: 0 },
  };
}

/** The cells under the chart. */
export function cellsUnder({ from, to }: ChartAnchor): Area {
  const last = {
    row: to.rowOffset > 0 ? to.row : Math.max(from.row, to.row - 1),
    column: to.columnOffset > 0 ? to.column : Math.max(from.column, to.column - 1),
  };
  return boundingArea({ row: from.row, column: from.column, rows: 1, columns: 1 }, { ...last, rows: 1, columns: 1 });
}

export const shiftAnchor = (shift: Shift, { from, to }: ChartAnchor): ChartAnchor => ({
  from: shiftCorner(shift, from),
  to: shiftCorner(shift, to),
});

/** A corner in deleted cells goes where they were. */
function shiftCorner(shift: Shift, corner: Corner): Corner {
  const moved = shiftArea(shift, { row: corner.row, column: corner.column, rows: 1, columns: 1 });
  if (moved) return { ...corner, row: moved.row, column: moved.column };
  return shift.axis === 'row'
    ? { ...corner, row: shift.at, rowOffset: 0 }
    : { ...corner, column: shift.at, columnOffset: 0 };
}

function pointOf(sheet: UniverSheet, { row, rowOffset, column, columnOffset }: Corner): [x: number, y: number] {
  return [sum(column, (i) => sheet.columnWidth(i)) + columnOffset, sum(row, (i) => sheet.rowHeight(i)) + rowOffset];
}

function cornerAt(sheet: UniverSheet, x: number, y: number): Corner {
  const [column, columnOffset] = indexAt(x, (i) => sheet.columnWidth(i));
  const [row, rowOffset] = indexAt(y, (i) => sheet.rowHeight(i));
  return { row, rowOffset, column, columnOffset };
}

function indexAt(points: number, size: (index: number) => number): [index: number, offset: number] {
  let index = 0;
  let rest = Math.max(0, points);
  while (rest >= size(index)) rest -= size(index++);
  return [index, rest];
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += size(i);
  return total;
}
