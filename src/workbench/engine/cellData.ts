import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** What a cell holds, in Excel's terms; '' is an empty cell. */
export type CellValue = string | number | boolean;

const NUMERIC = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
const PERCENT = /^\s*[-+]?\d+(\.\d+)?%\s*$/;

// Every field is written, null too: a bare {v} would leave an old formula or rich text in the cell.
export const EMPTY = { v: null, f: null, p: null, si: null, t: null } as const;

/** One value as office.js writes it: text that looks like a number is entered as a number, a leading ' keeps it text. */
export function toCell(value: CellValue): ICellData {
  if (value === '') return { ...EMPTY };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (value.startsWith('=') && value.length > 1) return { ...EMPTY, f: value };
  if (value.startsWith("'")) return { ...EMPTY, v: value.slice(1), t: CellValueType.FORCE_STRING };
  if (NUMERIC.test(value)) return { ...EMPTY, v: Number(value), t: CellValueType.NUMBER };
  if (PERCENT.test(value)) return { ...EMPTY, v: Number(value.replace('%', '')) / 100, t: CellValueType.NUMBER };
  if (/^(true|false)$/i.test(value)) return toCell(/^true$/i.test(value));
  return { ...EMPTY, v: value, t: CellValueType.STRING };
}

/** What is written into a cell with the number format Text (`@`): any value stays the text it is, formulas too. */
export function toTextCell(value: CellValue): ICellData {
  if (value === '') return { ...EMPTY };
  const text = typeof value === 'string' && value.startsWith("'") ? value.slice(1) : String(value);
  return { ...EMPTY, v: text, t: CellValueType.FORCE_STRING };
}

export function fromCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.v === null || cell.v === undefined) return cell.p?.body?.dataStream.replace(/\r?\n$/, '') ?? '';
  return cell.t === CellValueType.BOOLEAN ? cell.v === 1 || cell.v === true : cell.v;
}

export const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);

export const hasContent = (cell: Nullable<ICellData>): boolean => hasFormula(cell) || fromCell(cell) !== '';
