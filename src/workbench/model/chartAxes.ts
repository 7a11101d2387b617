import { valueScale } from '../charts/chartData';
import type { ChartAxisRecord, ChartRecord } from '../charts/chartRecord';
import { invalidArgument } from '../richapi/apiError';
import { ExcelObject, type ExcelObjects } from './excelObject';

export class ChartAxes extends ExcelObject {
  readonly wireType = 'ChartAxes';

  constructor(
    excel: ExcelObjects,
    private readonly record: ChartRecord,
  ) {
    super(excel);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.excel, this.record, this.record.valueAxis);
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.excel, this.record, this.record.categoryAxis);
  }
}

class ChartAxis extends ExcelObject {
  readonly wireType = 'ChartAxis';

  constructor(
    excel: ExcelObjects,
    private readonly chart: ChartRecord,
    private readonly axis: ChartAxisRecord,
  ) {
    super(excel);
  }

  get Type(): string {
    return this.axis === this.chart.valueAxis ? 'Value' : 'Category';
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.excel, this.axis);
  }
  /** "Can be set to a numeric value or an empty string (for automatic axis values). The returned value is always a number." */
  get Minimum(): number {
    return valueScale(this.excel.book, this.chart).minimum;
  }
  set Minimum(value: unknown) {
    this.axis.minimum = this.end(value);
  }
  get Maximum(): number {
    return valueScale(this.excel.book, this.chart).maximum;
  }
  set Maximum(value: unknown) {
    this.axis.maximum = this.end(value);
  }

  private end(value: unknown): number | null {
    if (this.axis !== this.chart.valueAxis) throw invalidArgument('ChartAxis.minimum');
    if (value === '') return null;
    if (typeof value !== 'number') throw invalidArgument('ChartAxis.minimum');
    return value;
  }
}

class ChartAxisTitle extends ExcelObject {
  readonly wireType = 'ChartAxisTitle';

  constructor(
    excel: ExcelObjects,
    private readonly axis: ChartAxisRecord,
  ) {
    super(excel);
  }

  get Text(): string {
    return this.axis.title.text ?? '';
  }
  set Text(text: string) {
    Object.assign(this.axis.title, { text, visible: true });
  }
  get Visible(): boolean {
    return this.axis.title.visible;
  }
  set Visible(visible: boolean) {
    this.axis.title.visible = visible;
  }
}
