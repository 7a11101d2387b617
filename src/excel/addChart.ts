import type { ChartKind, SeriesLook, Step } from '../workbook/port';

/** Empty cells are gaps in Excel's lines unless told otherwise: what is missing is never drawn as 0. */
const KINDS: {
  readonly [K in ChartKind]: { readonly type: `${Excel.ChartType}`; readonly seriesBy: `${Excel.ChartSeriesBy}` };
} = {
  stackedColumns: { type: 'ColumnStacked', seriesBy: 'Rows' },
  lines: { type: 'LineMarkers', seriesBy: 'Columns' },
};

/** Queues a chart of Excel's own. All of it is in the demanded sets; the newest are the labels of a series (ExcelApi 1.8). */
export function addChart({ workbook }: Excel.RequestContext, step: Extract<Step, { do: 'chart' }>): void {
  const sheet = workbook.worksheets.getItem(step.sheet);
  const { type, seriesBy } = KINDS[step.kind];
  const chart = sheet.charts.add(type, sheet.getRange(step.address), seriesBy);
  chart.name = step.name;
  chart.title.setFormula(step.title);
  chart.legend.position = Excel.ChartLegendPosition.right;
  const [from = '', to] = step.over.split(':');
  chart.setPosition(from, to);
  if (step.scale) Object.assign(chart.axes.valueAxis, step.scale);
  step.series.forEach((look, index) => {
    if (look) applyLook(chart.series.getItemAt(index), step.kind, look);
  });
}

function applyLook(series: Excel.ChartSeries, kind: ChartKind, { colour, labels }: SeriesLook): void {
  if (kind === 'lines') {
    series.format.line.color = colour;
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
  } else series.format.fill.setSolidColor(colour);
  if (!labels) return;
  series.hasDataLabels = true;
  series.dataLabels.format.font.color = labels;
  series.dataLabels.numberFormat = WITHOUT_ZERO;
}

/** A column without height has no room for its number. */
const WITHOUT_ZERO = '0;;';
