import { anchorAt, anchorOver, boxOf, type Box } from '../charts/chartAnchor';
import type { ChartRecord } from '../charts/chartRecord';
import { seriesByShape, seriesFrom } from '../charts/chartSource';
import { boundingArea } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, itemNotFound } from '../richapi/apiError';
import { ChartAxes } from './chartAxes';
import { ChartLegend } from './chartLegend';
import { ChartSeriesCollection } from './chartSeries';
import { ChartTitle } from './chartTitle';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { modelledChartType } from './modelledChartType';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class Chart extends ExcelObject {
  readonly wireType = 'Chart';

  constructor(
    excel: ExcelObjects,
    private readonly record: ChartRecord,
  ) {
    super(excel);
  }

  get Id(): string {
    return this.record.id;
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    this.record.name = name;
  }
  get ChartType(): string {
    return this.record.type;
  }
  set ChartType(type: string) {
    this.record.type = modelledChartType(type);
  }
  /** "The distance, in points, from the left side of the chart to the worksheet origin." */
  get Left(): number {
    return this.box.left;
  }
  set Left(left: number) {
    this.box = { ...this.box, left };
  }
  get Top(): number {
    return this.box.top;
  }
  set Top(top: number) {
    this.box = { ...this.box, top };
  }
  get Width(): number {
    return this.box.width;
  }
  set Width(width: number) {
    this.box = { ...this.box, width };
  }
  get Height(): number {
    return this.box.height;
  }
  set Height(height: number) {
    this.box = { ...this.box, height };
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.excel, this.record);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.excel, this.record);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.excel, this.record);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.excel, this.record);
  }
  get Worksheet(): Worksheet {
    return this.excel.worksheet(this.sheet);
  }

  /** "If specified, the chart's width and height will be set to fully cover up this cell/range"; else only moves. */
  SetPosition(startCell: Range | string, endCell?: Range | string | null): void {
    const start = this.range(startCell);
    if (endCell === undefined || endCell === null) {
      const { left, top } = boxOf(this.sheet, anchorOver(start.area));
      this.box = { ...this.box, left, top };
    } else this.record.anchor = anchorOver(boundingArea(start.area, this.range(endCell).area));
  }
  /** "Resets the source data for the chart." Looks stay with the places of their series. */
  SetData(source: Range, seriesBy?: string | null): void {
    const by = seriesBy === 'Rows' || seriesBy === 'Columns' ? seriesBy : seriesByShape(source.sheet, source.area);
    this.record.series = seriesFrom(source.sheet, source.area, by).map((series, i) => {
      const { values, categories, name } = series;
      return { ...series, ...this.record.series[i], values, categories, name };
    });
  }
  Delete(): void {
    this.excel.book.charts.remove(this.record);
  }

  private get sheet(): UniverSheet {
    const sheet = this.excel.book.grid.sheet(this.record.sheetId);
    if (!sheet) throw itemNotFound('Chart.worksheet');
    return sheet;
  }

  private get box(): Box {
    return boxOf(this.sheet, this.record.anchor);
  }
  private set box(box: Box) {
    this.record.anchor = anchorAt(this.sheet, box);
  }

  private range(cell: Range | string): Range {
    const range = cell instanceof Range ? cell : this.excel.findRange(cell, this.sheet);
    if (!range) throw invalidArgument('Chart.setPosition');
    return range;
  }
}
