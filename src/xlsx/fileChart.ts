import type { SheetChart } from 'hucre/xlsx';
import { areaAddress, parseArea } from '../workbook/address';
import type { ChartKind, SeriesLook } from '../workbook/port';
import { cellReference, parseReference } from '../workbook/reference';
import { cellAt, sheetNamed, type Book, type BookChart, type BookSheet } from './book';

/** A chart of Excel's own, as a file has it: what is missing is a gap, and never drawn as 0. */
export function fileChart(book: Book, sheet: BookSheet, chart: BookChart): SheetChart {
  const { name, kind, series, scale, over } = chart;
  const cells = parseArea(over);
  return {
    type: TYPES[kind],
    ...(kind === 'stackedColumns' ? { barGrouping: 'stacked' } : {}),
    title: textAt(book, chart.title),
    // Excel shows it nowhere: `nameCharts` makes it the chart's name, which hucre counts up by itself.
    frameTitle: name,
    anchor: {
      from: { row: cells.row, col: cells.column },
      to: { row: cells.row + cells.rows, col: cells.column + cells.columns },
    },
    legend: 'right',
    dispBlanksAs: 'gap',
    axes: {
      y: { gridlines: { major: true }, ...(scale ? { scale: { min: scale.minimum, max: scale.maximum } } : {}) },
    },
    series: series.map((look, index) => {
      const { heading, names, values } = seriesCells(chart, index);
      return {
        name: String(cellAt(sheet, heading).value),
        categories: reference(sheet, names),
        values: reference(sheet, values),
        ...(look ? LOOKS[kind](look) : {}),
      };
    }),
  };
}

/** The cells that a chart's title and the names of its series stand in, in the order of the file. */
export function chartTextCells(sheet: BookSheet, chart: BookChart): string[] {
  const headings = chart.series.map((_, index) => reference(sheet, seriesCells(chart, index).heading));
  return [chart.title.slice(1), ...headings];
}

const TYPES = { stackedColumns: 'column', lines: 'line' } as const;

const LOOKS: { readonly [K in ChartKind]: (look: SeriesLook) => Partial<SheetChart['series'][number]> } = {
  stackedColumns: ({ colour, labels }) => ({
    color: hex(colour),
    // A column without height has no room for its number.
    ...(labels ? { dataLabels: { showValue: true, fontColor: hex(labels), numberFormat: { formatCode: '0;;' } } } : {}),
  }),
  lines: ({ colour }) => ({
    color: hex(colour),
    marker: { symbol: 'circle', fill: hex(colour), line: hex(colour) },
  }),
};

/** Columns stacked of rows, or a line for each column; names stand in the first row and column. */
function seriesCells({ kind, address }: BookChart, index: number) {
  const { row, column, rows, columns } = parseArea(address);
  const inRow = (at: number) => ({ row: at, column: column + 1, rows: 1, columns: columns - 1 });
  const inColumn = (at: number) => ({ row: row + 1, column: at, rows: rows - 1, columns: 1 });
  const one = { rows: 1, columns: 1 };
  const [heading, names, values] =
    kind === 'lines'
      ? [{ row, column: column + 1 + index, ...one }, inColumn(column), inColumn(column + 1 + index)]
      : [{ row: row + 1 + index, column, ...one }, inRow(row), inRow(row + 1 + index)];
  return { heading: areaAddress(heading), names: areaAddress(names), values: areaAddress(values) };
}

function textAt(book: Book, formula: string): string {
  const place = parseReference(formula);
  const sheet = place && sheetNamed(book, place.sheet);
  return sheet ? String(cellAt(sheet, place.address).value) : '';
}

/** As files have it, without `=`. */
function reference({ name }: BookSheet, address: string): string {
  return cellReference({ sheet: name, address }).slice(1);
}

function hex(colour: string): string {
  return colour.slice(1);
}
