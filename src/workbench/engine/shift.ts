import { columnIndex, columnName, type Area } from '../a1';

/** Rows or columns were inserted (count > 0) or deleted (count < 0) before index `at`. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

type Span = readonly [first: number, last: number];

/** Where an index goes; a deleted one falls back to the place of the deletion. */
const move = ({ at, count }: Shift, index: number): number => {
  if (index < at) return index;
  return count > 0 ? index + count : Math.max(at, index + count);
};

function moveSpan(shift: Shift, [first, last]: Span): Span | null {
  const { at, count } = shift;
  if (count > 0) return [move(shift, first), move(shift, last)];
  const end = last < at ? last : last < at - count ? at - 1 : last + count;
  const start = move(shift, first);
  return end < start ? null : [start, end];
}

/** As in Excel: cells at and after the place move, a range around it grows or shrinks, a deleted range is gone. */
export function shiftArea(shift: Shift, area: Area): Area | null {
  const isRow = shift.axis === 'row';
  const [first, count] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const span = moveSpan(shift, [first, first + count - 1]);
  if (!span) return null;
  const length = span[1] - span[0] + 1;
  return isRow ? { ...area, row: span[0], rows: length } : { ...area, column: span[0], columns: length };
}

// Text in quotes, quoted sheets and references to other sheets stay as they are.
const OTHER_SHEET = String.raw`(?:'[^']*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const REFERENCE = new RegExp(String.raw`"[^"]*"|${OTHER_SHEET}|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(])`, 'giu');

/** Moves the references of a formula that speaks of its own sheet. */
export function shiftFormula(shift: Shift, formula: string): string {
  return formula.replace(
    REFERENCE,
    (text: string, lockColumn?: string, column?: string, lockRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return text;
      const movedColumn = shift.axis === 'row' ? column : columnName(move(shift, columnIndex(column)));
      const movedRow = shift.axis === 'row' ? move(shift, Number(row) - 1) + 1 : row;
      return `${lockColumn ?? ''}${movedColumn}${lockRow ?? ''}${movedRow}`;
    },
  );
}

/** The formula as it reads from a cell this far away: references without $ move along. */
export function offsetFormula(formula: string, { rows, columns }: { rows: number; columns: number }): string {
  return formula.replace(
    REFERENCE,
    (text: string, lockColumn?: string, column?: string, lockRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return text;
      const newColumn = lockColumn ? column : columnName(columnIndex(column) + columns);
      return `${lockColumn ?? ''}${newColumn}${lockRow ?? ''}${lockRow ? row : Number(row) + rows}`;
    },
  );
}
