import { cellAddress, parseArea } from '../workbook/address';
import type { ColourRule } from '../workbook/palette';
import type { CellStyle, CellValue, Step } from '../workbook/port';

/** A workbook as an .xlsx file holds it: plans are carried out on it, and files are read into it. */
export interface Book {
  readonly sheets: BookSheet[];
  readonly names: Map<string, BookName>;
}

export interface BookName {
  /** Where it points: `=Metod!$A$6:$A$9`. */
  readonly formula: string;
  readonly hidden: boolean;
}

export interface BookSheet {
  readonly name: string;
  /** Very hidden: it stands in no list of Excel's. */
  readonly hidden: boolean;
  /** By address: `B5`. */
  readonly cells: Map<string, BookCell>;
  readonly tables: { readonly name: string; readonly address: string }[];
  /** Dropdowns with the words that stand under a name. */
  readonly choices: { readonly address: string; readonly name: string }[];
  readonly rules: { readonly address: string; readonly rule: ColourRule }[];
  readonly charts: BookChart[];
  /** In points, by row counted from 0. */
  readonly rowHeights: Map<number, number>;
  /** In points. */
  columnWidths: readonly number[];
  frozenRows: number;
  /** A4 across, one page wide, with rows from the top that are repeated; `null`: however it comes. */
  page: { readonly titleRows: number } | null;
}

/** As the step of plans that makes it says. */
export type BookChart = Omit<Extract<Step, { do: 'chart' }>, 'do' | 'sheet'>;

export interface BookCell {
  /** What shows; of a formula its last result. Nothing is empty text. */
  readonly value: CellValue;
  /** In English with commas, `=` first. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

const EMPTY_CELL: BookCell = { value: '', formula: null, style: {} };

export function emptyBook(): Book {
  return { sheets: [], names: new Map() };
}

export function emptySheet(name: string, hidden: boolean): BookSheet {
  return {
    name,
    hidden,
    cells: new Map(),
    tables: [],
    choices: [],
    rules: [],
    charts: [],
    rowHeights: new Map(),
    columnWidths: [],
    frozenRows: 0,
    page: null,
  };
}

/** Names of sheets are the same in whatever case. */
export function sheetNamed({ sheets }: Book, name: string): BookSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

export function cellAt({ cells }: BookSheet, address: string): BookCell {
  return cells.get(address) ?? EMPTY_CELL;
}

/** Gives a cell what is named, and leaves the rest of it. */
export function putCell(sheet: BookSheet, address: string, change: Partial<BookCell>): void {
  sheet.cells.set(address, { ...cellAt(sheet, address), ...change });
}

/** The addresses of a rectangle, by row. */
export function addressesIn(area: string): string[][] {
  const { row, column, rows, columns } = parseArea(area);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => cellAddress(row + i, column + j)),
  );
}

export function valuesIn(sheet: BookSheet, area: string): CellValue[][] {
  return addressesIn(area).map((row) => row.map((address) => cellAt(sheet, address).value));
}

/** The cells of a rectangle as formulas; a cell without one holds its value. */
export function formulasIn(sheet: BookSheet, area: string): CellValue[][] {
  return addressesIn(area).map((row) =>
    row.map((address) => cellAt(sheet, address).formula ?? cellAt(sheet, address).value),
  );
}
