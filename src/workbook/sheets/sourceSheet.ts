import { areaAddress, cellAddress } from '../address';
import { HEADING_INK, MUTED_FONT } from '../palette';
import type { CellValue } from '../port';
import { safeText } from '../safeText';
import { linesFrom, type WantedSheet } from './wantedSheet';

/** A column of a source sheet: heading, width in points, and the form of its cells. */
export interface SourceColumn {
  readonly title: string;
  readonly width: number;
  readonly centred?: true;
  /** Its cells hold dates, as Excel's day numbers. */
  readonly dates?: true;
}

/** What a sheet with one large table holds: a title, lines on where it is from and how to read it, and the table. */
export interface SourceSheet {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly about: readonly (string | { readonly stamp: string })[];
  readonly columns: readonly SourceColumn[];
  /** Texts as they are to be read; numbers stay numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Columns that tell the rows apart, counted from 0. */
  readonly keys: readonly number[];
  /** The table's first column, counted from 0, where something of the sheet's own stands before it. */
  readonly firstColumn?: number;
}

/** The row of the headings, counted from 0. */
export function headingsRow({ about }: Pick<SourceSheet, 'about'>): number {
  return 2 + about.length;
}

/** Lays such a sheet out as all are: title, about, an empty row, and the table under a frozen head. */
export function layOutSourceSheet(sheet: SourceSheet): WantedSheet {
  const { name, table, title, about, columns, rows, keys, firstColumn = 0 } = sheet;
  const first = headingsRow(sheet);
  const block = (row: number, rows: number, column = 0, width = columns.length) =>
    areaAddress({ row, column: firstColumn + column, rows, columns: width });
  return {
    name,
    lines: linesFrom(
      table,
      'A1',
      [title, ...about].map((line) => (typeof line === 'string' ? safeText(line) : line)),
    ),
    tables: [
      {
        name: table,
        at: cellAddress(first, firstColumn),
        headings: columns.map((column) => column.title),
        rows: rows.map((row) => row.map(cellContent)),
        keys,
      },
    ],
    form: {
      styles: [
        { address: 'A1', style: { bold: true, size: 16 } },
        {
          address: areaAddress({ row: 1, column: 0, rows: about.length, columns: 1 }),
          style: { fontColour: MUTED_FONT },
        },
        { address: block(first, 1), style: { ink: HEADING_INK, bold: true, wrap: true } },
        { address: block(first + 1, rows.length), style: { wrap: true } },
        ...columns.flatMap(({ centred, dates }, column) =>
          centred || dates
            ? [
                {
                  address: block(first + 1, rows.length, column, 1),
                  style: { align: 'Center' as const, ...(dates ? { numberFormat: 'yyyy-mm-dd' } : {}) },
                },
              ]
            : [],
        ),
      ],
      columnWidths: columns.map(({ width }) => width),
      rowHeights: [{ row: first, height: 32 }],
      frozenRows: first + 1,
    },
  };
}

function cellContent(content: string | number): CellValue {
  return typeof content === 'string' ? safeText(content) : content;
}
