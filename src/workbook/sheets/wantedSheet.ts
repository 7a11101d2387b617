import { areaAddress, parseArea } from '../address';
import type { ColouredRegion } from '../planColours';
import type { CellStyle, CellValue, ChartKind, SeriesLook, ValueScale } from '../port';

/**
 * A sheet as it should be. Only what is named here belongs to the product; all else on the sheet is the user's. Every
 * cell of ours stands in a table or under a name, so that it is found again wherever people move it.
 */
export interface WantedSheet {
  readonly name: string;
  /** Single cells outside the tables. */
  readonly lines: readonly WantedLine[];
  /** The first is made last: it tells that the sheet was finished. */
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
  /** Rows, by their keys, that the product made when the table showed something else: emptied, and used again. */
  readonly retired?: readonly (readonly CellValue[])[];
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
  readonly rules: ColouredRegion['rules'];
}

/** A chart of Excel's own over columns of a table. Made where it is missing; what people change of it stays. */
export interface WantedChart {
  readonly name: string;
  /** The line that is its title: in a cell, so that it goes on saying which round it shows, and whether it is invented. */
  readonly title: string;
  readonly kind: ChartKind;
  readonly table: string;
  /** The column that names rows, counted from 0, and those that are shown; the headings name these. */
  readonly names: number;
  readonly shown: readonly number[];
  /** Stacked columns are made of rows, lines of columns: one look for each. */
  readonly looks: readonly SeriesLook[];
  readonly scale?: ValueScale;
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
