import { seriesColour, seriesName } from '../charts/chartData';
import { chartShape, newSeries, type ChartRecord, type ChartSeriesRecord } from '../charts/chartRecord';
import { invalidArgument, itemNotFound } from '../richapi/apiError';
import { WireCollection, WireObject } from '../richapi/wireObject';
import { colour } from './colour';
import { ChartDataLabels } from './chartDataLabels';
import { modelledChartType } from './modelledChartType';
import { ExcelObject, type ExcelObjects } from './excelObject';
import type { Range } from './range';

export class ChartSeriesCollection extends WireCollection<ChartSeries> {
  readonly wireType = 'ChartSeriesCollection';

  constructor(
    private readonly excel: ExcelObjects,
    private readonly chart: ChartRecord,
  ) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.excel, this.chart, series));
  }
  GetItemAt(index: number): ChartSeries {
    const series = this.items()[index];
    if (!series) throw itemNotFound('ChartSeriesCollection.getItemAt');
    return series;
  }
  /** How office.js finds the items that a load of the collection gave it: by their place. */
  override indexer(index: unknown): ChartSeries {
    return this.GetItemAt(Number(index));
  }
  get Count(): number {
    return this.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** "The new added series is not visible until values … are set", which takes ExcelApi 1.7. */
  Add(name?: string | null, index?: number | null): ChartSeries {
    const [first] = this.chart.series;
    const series = newSeries({ name: name ?? null, values: null, categories: first?.categories ?? null });
    this.chart.series.splice(index ?? this.chart.series.length, 0, series);
    return new ChartSeries(this.excel, this.chart, series);
  }
}

export class ChartSeries extends ExcelObject {
  readonly wireType = 'ChartSeries';

  constructor(
    excel: ExcelObjects,
    private readonly chart: ChartRecord,
    private readonly series: ChartSeriesRecord,
  ) {
    super(excel);
  }

  get Name(): string {
    return seriesName(this.excel.book, this.chart, this.series);
  }
  set Name(name: string) {
    this.series.name = name;
  }
  get ChartType(): string {
    return this.series.type ?? this.chart.type;
  }
  set ChartType(type: string) {
    this.series.type = modelledChartType(type);
  }
  get HasDataLabels(): boolean {
    return this.series.dataLabels;
  }
  set HasDataLabels(shown: boolean) {
    this.series.dataLabels = shown;
  }
  /** "Only valid on bar and column charts, as well as specific classes of line and pie charts." */
  get GapWidth(): number {
    this.demandBars();
    return this.series.gapWidth;
  }
  set GapWidth(width: number) {
    this.demandBars();
    this.series.gapWidth = width;
  }
  get MarkerBackgroundColor(): string {
    return this.series.markers.background ?? this.Format.Line.Color;
  }
  set MarkerBackgroundColor(value: string) {
    this.series.markers.background = colour(value);
  }
  get MarkerForegroundColor(): string {
    return this.series.markers.foreground ?? this.Format.Line.Color;
  }
  set MarkerForegroundColor(value: string) {
    this.series.markers.foreground = colour(value);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.series);
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, this.series);
  }

  /** "Sets the values for a chart series." */
  SetValues({ sheet, area }: Range): void {
    this.series.values = { sheetId: sheet.id, area };
  }
  /** "Sets the values of the x-axis for a chart series." */
  SetXAxisValues({ sheet, area }: Range): void {
    this.series.categories = { sheetId: sheet.id, area };
  }
  Delete(): void {
    this.chart.series = this.chart.series.filter((other) => other !== this.series);
  }

  private demandBars(): void {
    if (!['Column', 'Bar'].includes(chartShape(this.ChartType) ?? '')) throw invalidArgument('ChartSeries.gapWidth');
  }
}

class ChartSeriesFormat extends WireObject {
  readonly wireType = 'ChartSeriesFormat';

  constructor(
    private readonly chart: ChartRecord,
    private readonly series: ChartSeriesRecord,
  ) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.chart, this.series);
  }
}

class ChartFill extends WireObject {
  readonly wireType = 'ChartFill';

  constructor(private readonly series: ChartSeriesRecord) {
    super();
  }

  SetSolidColor(value: string): void {
    this.series.fill = colour(value);
  }
  Clear(): void {
    this.series.fill = null;
  }
}

class ChartLineFormat extends WireObject {
  readonly wireType = 'ChartLineFormat';

  constructor(
    private readonly chart: ChartRecord,
    private readonly series: ChartSeriesRecord,
  ) {
    super();
  }

  get Color(): string {
    return this.series.line ?? seriesColour(this.chart, this.series, this.chart.series.indexOf(this.series));
  }
  set Color(value: string) {
    this.series.line = colour(value);
  }
  Clear(): void {
    this.series.line = null;
  }
}
