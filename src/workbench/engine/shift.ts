import { areaName, columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from '../a1';

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
  if (count === (isRow ? MAX_ROWS : MAX_COLUMNS)) return area;
  const span = moveSpan(shift, [first, first + count - 1]);
  if (!span) return null;
  const length = span[1] - span[0] + 1;
  return isRow ? { ...area, row: span[0], rows: length } : { ...area, column: span[0], columns: length };
}

// Text in quotes, table columns in brackets and names that look like cells stay as they are.
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const OTHER_SHEET = String.raw`(?:'[^']*'|[\p{L}\p{N}_.]+)!${CELL}(?::${CELL})?`;
const REFERENCE = new RegExp(
  String.raw`"[^"]*"|\[[^\]]*\]|(${OTHER_SHEET})|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(])`,
  'giu',
);

interface Reference {
  readonly lockColumn: string;
  readonly column: string;
  readonly lockRow: string;
  readonly row: string;
}

/** Every reference of a formula; those to other sheets are handed over whole. */
function replaceReferences(
  formula: string,
  own: (reference: Reference) => string,
  ofOtherSheet: (reference: string) => string,
): string {
  return formula.replace(
    REFERENCE,
    (text: string, other?: string, lockColumn?: string, column?: string, lockRow?: string, row?: string) => {
      if (other !== undefined) return ofOtherSheet(other);
      return column === undefined || row === undefined
        ? text
        : own({ lockColumn: lockColumn ?? '', column, lockRow: lockRow ?? '', row });
    },
  );
}

/** Moves the references of a formula that speaks of its own sheet. */
export function shiftFormula(shift: Shift, formula: string): string {
  return replaceReferences(
    formula,
    ({ lockColumn, column, lockRow, row }) => {
      const movedColumn = shift.axis === 'row' ? column : columnName(move(shift, columnIndex(column)));
      const movedRow = shift.axis === 'row' ? move(shift, Number(row) - 1) + 1 : row;
      return `${lockColumn}${movedColumn}${lockRow}${movedRow}`;
    },
    (other) => other,
  );
}

const NAMED_SHEET = String.raw`('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;
const SHEET_REFERENCE = new RegExp(String.raw`"[^"]*"|${NAMED_SHEET}(${AREA})(?![\p{L}\p{N}_(])`, 'giu');

/** Moves the references to the sheet of this name, entire rows and columns too; what is gone of them is #REF!. */
export function shiftReferences(shift: Shift, sheetName: string, formula: string): string {
  return formula.replace(SHEET_REFERENCE, (text: string, sheet?: string, local?: string) => {
    const address = sheet === undefined ? null : parseAddress(text);
    if (!address || local === undefined || address.sheet?.toLowerCase() !== sheetName.toLowerCase()) return text;
    const moved = shiftArea(shift, address.area);
    if (!moved) return `${sheet}!#REF!`;
    const name = areaName(moved);
    return `${sheet}!${local.includes('$') ? name.replace(/[A-Z]+|\d+/g, '$$$&') : name}`;
  });
}

/** The formula with its references to one sheet made to another. */
export const onSheet = (formula: string, sheetName: string, quoted: string): string =>
  formula.replace(SHEET_REFERENCE, (text: string, sheet?: string, local?: string) => {
    const isMeant = sheet !== undefined && parseAddress(text)?.sheet?.toLowerCase() === sheetName.toLowerCase();
    return isMeant ? `${quoted}!${local ?? ''}` : text;
  });

/** The formula as it reads from a cell this far away: references without $ move along, to other sheets too. */
export function offsetFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  return replaceReferences(
    formula,
    ({ lockColumn, column, lockRow, row }) => {
      const [newColumn, newRow] = [
        columnIndex(column) + (lockColumn ? 0 : by.columns),
        Number(row) + (lockRow ? 0 : by.rows),
      ];
      if (newColumn < 0 || newColumn >= MAX_COLUMNS || newRow < 1 || newRow > MAX_ROWS) return '#REF!';
      return `${lockColumn}${columnName(newColumn)}${lockRow}${newRow}`;
    },
    (other) => {
      const sheetEnd = other.lastIndexOf('!') + 1;
      return other.slice(0, sheetEnd) + offsetFormula(other.slice(sheetEnd), by);
    },
  );
}
