import type { Area } from '../a1';
import type { ChartAnchor } from './chartAnchor';

/** Cells that a chart reads; null in a series means that they were deleted, or never given. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartSeriesRecord {
  /** A text of its own, or the cell that holds it. */
  name: string | ChartCells | null;
  values: ChartCells | null;
  categories: ChartCells | null;
  /** null: the chart's. */
  type: string | null;
  fill: string | null;
  line: string | null;
  dataLabels: boolean;
  readonly labels: { numberFormat: string; colour: string };
  /** Inside and edge of the points of a line; null: as the line. */
  readonly markers: { background: string | null; foreground: string | null };
  gapWidth: number;
}

/** Without text: what Excel writes by itself. */
export interface ChartTitleRecord {
  text: string | null;
  visible: boolean;
}

export interface ChartAxisRecord {
  readonly title: ChartTitleRecord;
  /** null: chosen by Excel from the values. */
  minimum: number | null;
  maximum: number | null;
}

export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: string;
  anchor: ChartAnchor;
  /** Of the cells under its formula, where it has one. */
  readonly title: Omit<ChartTitleRecord, 'text'> & { text: string | ChartCells | null };
  readonly legend: { visible: boolean; position: string };
  readonly valueAxis: ChartAxisRecord;
  readonly categoryAxis: ChartAxisRecord;
  series: ChartSeriesRecord[];
}

/** The kinds of charts that people know by their shape; each may be clustered, stacked or stacked to 100 %. */
export type ChartShape = 'Column' | 'Bar' | 'Line' | 'Area' | 'Pie' | 'Doughnut';

const TYPE = /^(Column|Bar|Line|Area|Pie|Doughnut)(Clustered|Markers)?(Stacked)?(100)?$/;

/** null for types that the host does not model. */
export function chartShape(type: string): ChartShape | null {
  return (TYPE.exec(type)?.[1] as ChartShape | undefined) ?? null;
}

export const isStacked = (type: string): boolean => type.includes('Stacked');
export const isPercent = (type: string): boolean => type.endsWith('100');

export const newSeries = (cells: Pick<ChartSeriesRecord, 'name' | 'values' | 'categories'>): ChartSeriesRecord => ({
  ...cells,
  type: null,
  fill: null,
  line: null,
  dataLabels: false,
  labels: { numberFormat: 'General', colour: '#404040' },
  markers: { background: null, foreground: null },
  gapWidth: 150,
});
