import { areaAddress, parseArea } from '../address';
import type { ColourRule } from '../palette';
import type { CellStyle, CellValue } from '../port';

/**
 * A sheet as it should be. Only what is named here belongs to the product; all else on the sheet is the user's. Every
 * cell of ours stands in a table or under a name, so that it is found again wherever people move it.
 */
export interface WantedSheet {
  readonly name: string;
  /** Single cells outside the tables. */
  readonly lines: readonly WantedLine[];
  readonly tables: readonly WantedTable[];
  /** Names for cells of the tables. */
  readonly names?: readonly WantedName[];
  readonly colours?: readonly WantedColours[];
  readonly charts?: readonly WantedChart[];
  /** The form that a new sheet gets. What people change of it stays. */
  readonly form: SheetForm;
}

export interface SheetForm {
  readonly styles: readonly { readonly address: string; readonly style: CellStyle }[];
  readonly choices?: readonly { readonly address: string; readonly name: string }[];
  readonly columnWidths: readonly number[];
  /** Rows that need a height of their own, in points. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
}

/** A cell under a name of its own. */
export interface WantedLine {
  readonly name: string;
  /** Where it stands on a new sheet. */
  readonly at: string;
  readonly content: CellValue;
  /** Says when the sheet was written: no reason to write it by itself. */
  readonly stamp?: true;
}

export interface WantedTable {
  readonly name: string;
  /** Its first heading on a new sheet. */
  readonly at: string;
  /** Columns are found again by their headings, in whatever order. */
  readonly headings: readonly string[];
  /** `null`: a cell that people fill in. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  /** Columns, counted from 0, that tell the rows apart: rows are found again by them, in whatever order. */
  readonly keys: readonly number[];
}

/** Names a column of a table, or one cell of it; counted from 0, without the heading. */
export interface WantedName {
  readonly name: string;
  readonly table: string;
  readonly column: number;
  readonly row?: number;
}

/** Coloured cells: a line, or columns of a table counted from 0. */
export interface WantedColours {
  readonly part: string;
  readonly columns?: readonly number[];
  readonly rules: (firstCell: string) => readonly ColourRule[];
}

/** A chart of Excel's own over columns of a table. */
export interface WantedChart {
  readonly name: string;
  readonly title: string;
  readonly kind: 'stackedBars' | 'lines';
  readonly table: string;
  /** Whether each row or each column of the table is a series; the first column and the headings name them. */
  readonly series: 'rows' | 'columns';
  /** Columns of the table that it shows, counted from 0; the first holds the names. */
  readonly columns: readonly number[];
  /** Fill of the bars or colour of the lines, by series. */
  readonly colours?: readonly string[];
  /** Fixed ends of the value axis. */
  readonly scale?: { readonly minimum: number; readonly maximum: number };
  /** The cells that it covers on a new sheet. */
  readonly over: string;
}

/** Where a table stands on a new sheet, headings included. */
export function tableAddress({ at, headings, rows }: WantedTable): string {
  return areaAddress({ ...parseArea(at), rows: 1 + rows.length, columns: headings.length });
}

export function lineName(table: string, index: number): string {
  return `${table}_rad${index + 1}`;
}

/** The lines of a title block, one below the other, named after the sheet's table. */
export function linesFrom(
  table: string,
  at: string,
  contents: readonly (CellValue | { readonly stamp: string })[],
): WantedLine[] {
  const first = parseArea(at);
  return contents.map((content, index) => ({
    name: lineName(table, index),
    at: areaAddress({ ...first, row: first.row + index }),
    ...(typeof content === 'object' ? { content: content.stamp, stamp: true } : { content }),
  }));
}
