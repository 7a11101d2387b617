import { chartTitle } from '../charts/chartData';
import type { ChartRecord } from '../charts/chartRecord';
import { invalidArgument } from '../richapi/apiError';
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

  /** "Sets a string value that represents the formula of chart title using A1-style notation." */
  SetFormula(formula: string): void {
    const range = formula.startsWith('=') ? this.excel.findRange(formula.slice(1), null) : null;
    if (!range) throw invalidArgument('ChartTitle.setFormula');
    Object.assign(this.record.title, { text: { sheetId: range.sheet.id, area: range.area }, visible: true });
  }
}
