import type { ChartSeriesRecord } from '../charts/chartRecord';
import { WireObject } from '../richapi/wireObject';
import { colour } from './colour';

/** The numbers on the points of a series; whether they show is the series' own to say. */
export class ChartDataLabels extends WireObject {
  readonly wireType = 'ChartDataLabels';

  constructor(private readonly series: ChartSeriesRecord) {
    super();
  }

  get NumberFormat(): string {
    return this.series.labels.numberFormat;
  }
  set NumberFormat(format: string) {
    this.series.labels.numberFormat = format;
  }
  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.series);
  }
}

class ChartDataLabelFormat extends WireObject {
  readonly wireType = 'ChartDataLabelFormat';

  constructor(private readonly series: ChartSeriesRecord) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.series);
  }
}

class ChartFont extends WireObject {
  readonly wireType = 'ChartFont';

  constructor(private readonly series: ChartSeriesRecord) {
    super();
  }

  get Color(): string {
    return this.series.labels.colour;
  }
  set Color(value: string) {
    this.series.labels.colour = colour(value);
  }
}
