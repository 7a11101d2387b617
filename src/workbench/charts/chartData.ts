import type { Book } from '../book';
import type { CellValue } from '../engine/cellData';
import { boundingArea, fullAddress } from '../a1';
import { cellsUnder } from './chartAnchor';
import { axisScale } from './axisScale';
import { isErrorValue } from '../model/valueType';
import {
  chartShape,
  isPercent,
  isStacked,
  type ChartCells,
  type ChartRecord,
  type ChartSeriesRecord,
} from './chartRecord';

/** A chart as it shows, everything calculated. */
export interface ChartPicture {
  readonly name: string;
  readonly type: string;
  /** null where none is shown. */
  readonly title: string | null;
  readonly series: readonly {
    readonly name: string;
    /** null for a gap: an empty cell, or an error. */
    readonly values: readonly (number | null)[];
    /** '#RRGGBB' */
    readonly colour: string;
  }[];
  readonly categories: readonly string[];
  /** The cells it reads, headings included; '#REF!' when all are gone. */
  readonly address: string;
  /** The cells it stands on. */
  readonly place: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Where the legend stands; null without one. */
  readonly legend: string | null;
}

/** Accents 1–6 of Excel's Office theme, which series without a colour of their own take in turn. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function chartPictures(book: Book, sheetId: string): ChartPicture[] {
  return book.charts.list(sheetId).map((chart) => ({
    name: chart.name,
    type: chart.type,
    title: chart.title.visible ? chartTitle(book, chart) : null,
    series: chart.series.map((series, index) => ({
      name: seriesName(book, chart, series),
      values: seriesValues(book, series),
      colour: seriesColour(chart, series, index),
    })),
    categories: categoryNames(book, chart),
    address: sourceAddress(book, chart),
    place: fullAddress(book.grid.sheet(sheetId)?.name ?? '', cellsUnder(chart.anchor)),
    ...valueScale(book, chart),
    legend: chart.legend.visible ? chart.legend.position : null,
  }));
}

/**
 * Of its own, or what the cell says that its formula points at. Without either a chart of one series is called as it, and
 * one of several has Excel's standing words.
 */
export function chartTitle(book: Book, chart: ChartRecord): string {
  const [only, ...more] = chart.series;
  const { text } = chart.title;
  if (typeof text === 'object' && text) return textsOf(book, text).join(' ');
  return text ?? (only && more.length === 0 ? seriesName(book, chart, only) : 'Diagramrubrik');
}

export function seriesName(book: Book, chart: ChartRecord, series: ChartSeriesRecord): string {
  const name = typeof series.name === 'string' ? series.name : textsOf(book, series.name).join(' ');
  return name || `Serie${chart.series.indexOf(series) + 1}`;
}

/** "Text is plotted as zero", an empty cell is a gap, and so is an error. */
export function seriesValues(book: Book, { values }: ChartSeriesRecord): (number | null)[] {
  const cells = values && book.grid.sheet(values.sheetId)?.values(values.area).flat();
  return (cells ?? []).map(plotted);
}

export function categoryNames(book: Book, { series }: ChartRecord): string[] {
  const named = series.find(({ categories }) => categories !== null)?.categories ?? null;
  const names = textsOf(book, named);
  const count = Math.max(names.length, ...series.map(({ values }) => (values ? cellCount(values) : 0)));
  return Array.from({ length: count }, (_, i) => names[i] ?? (named ? '' : String(i + 1)));
}

/** A line is known by its line, everything else by its fill. */
export function seriesColour(chart: ChartRecord, series: ChartSeriesRecord, index: number): string {
  const own = chartShape(series.type ?? chart.type) === 'Line' ? series.line : series.fill;
  return own ?? ACCENTS[index % ACCENTS.length] ?? '#000000';
}

/** The ends of the value axis: as set, else as Excel would choose them. */
export function valueScale(book: Book, chart: ChartRecord): { readonly minimum: number; readonly maximum: number } {
  const series = chart.series.map((one) => seriesValues(book, one).map((value) => value ?? 0));
  const stacked = (series[0] ?? []).map((_, i) => series.reduce((sum, values) => sum + (values[i] ?? 0), 0));
  const automatic = isPercent(chart.type)
    ? { minimum: 0, maximum: 1 }
    : axisScale(isStacked(chart.type) ? stacked : series.flat());
  const { minimum, maximum } = chart.valueAxis;
  return { minimum: minimum ?? automatic.minimum, maximum: maximum ?? automatic.maximum };
}

function plotted(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return value === '' || isErrorValue(value) ? null : 0;
}

function textsOf(book: Book, cells: ChartCells | null): string[] {
  return (cells && book.grid.sheet(cells.sheetId)?.displayTexts(cells.area).flat()) ?? [];
}

const cellCount = ({ area }: ChartCells): number => area.rows * area.columns;

function sourceAddress(book: Book, { series }: ChartRecord): string {
  const cells = series
    .flatMap(({ name, values, categories }) => [typeof name === 'string' ? null : name, values, categories])
    .filter((part) => part !== null);
  const [first] = cells;
  const sheet = first && book.grid.sheet(first.sheetId);
  if (!sheet) return '#REF!';
  const here = cells.filter(({ sheetId }) => sheetId === sheet.id).map(({ area }) => area);
  return fullAddress(sheet.name, here.reduce(boundingArea));
}
