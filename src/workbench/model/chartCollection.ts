import { anchorAt } from '../charts/chartAnchor';
import { chartShape } from '../charts/chartRecord';
import type { UniverSheet } from '../engine/univerSheet';
import { itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, type OrNull } from '../richapi/wireObject';
import { Chart } from './chart';
import type { ExcelObjects } from './excelObject';
import { modelledChartType } from './modelledChartType';
import type { Range } from './range';

/** Excel's size of a new chart, in points. */
const NEW_BOX = { left: 0, top: 0, width: 360, height: 216 };

export class ChartCollection extends WireCollection<Chart> {
  readonly wireType = 'ChartCollection';

  constructor(
    private readonly excel: ExcelObjects,
    private readonly sheet: UniverSheet,
  ) {
    super();
  }

  items(): readonly Chart[] {
    return this.excel.book.charts.list(this.sheet.id).map((record) => new Chart(this.excel, record));
  }
  /** By name; office.js asks with the id for charts that came out of a collection. */
  override indexer(key: unknown): Chart {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound('ChartCollection.getItem');
    return found;
  }
  GetItem(name: string): Chart {
    return this.indexer(name);
  }
  /** "If there are multiple charts with the same name, the first one will be returned." */
  GetItemOrNullObject(key: unknown): OrNull<Chart> {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ Id, Name }) => Id === key || Name.toLowerCase() === wanted) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): Chart {
    const chart = this.items()[index];
    if (!chart) throw itemNotFound('ChartCollection.getItemAt');
    return chart;
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** As Shapes.AddChart2: "title is on, and legend is on only if there are multiple series". */
  Add(type: string, source: Range, seriesBy?: string | null): Chart {
    const record = this.excel.book.charts.add({
      sheetId: this.sheet.id,
      type: modelledChartType(type),
      anchor: anchorAt(this.sheet, NEW_BOX),
      title: { text: null, visible: true },
      legend: { visible: true, position: 'Bottom' },
      valueAxis: { title: { text: null, visible: false }, minimum: null, maximum: null },
      categoryAxis: { title: { text: null, visible: false }, minimum: null, maximum: null },
      series: [],
    });
    const chart = new Chart(this.excel, record);
    chart.SetData(source, seriesBy);
    // A pie's legend names its slices.
    record.legend.visible = record.series.length > 1 || ['Pie', 'Doughnut'].includes(chartShape(type) ?? '');
    return chart;
  }
}
