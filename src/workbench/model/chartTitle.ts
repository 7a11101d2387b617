import { chartTitle } from '../charts/chartData';
import type { ChartRecord } from '../charts/chartRecord';
import { ExcelObject, type ExcelObjects } from './excelObject';

export class ChartTitle extends ExcelObject {
  readonly wireType = 'ChartTitle';

  constructor(
    excel: ExcelObjects,
    private readonly record: ChartRecord,
  ) {
    super(excel);
  }

  get Text(): string {
    return chartTitle(this.excel.book, this.record);
  }
  set Text(text: string) {
    Object.assign(this.record.title, { text, visible: true });
  }
  get Visible(): boolean {
    return this.record.title.visible;
  }
  set Visible(visible: boolean) {
    this.record.title.visible = visible;
  }
}
