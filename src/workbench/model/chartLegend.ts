import type { ChartRecord } from '../charts/chartRecord';
import { invalidArgument } from '../richapi/apiError';
import { ExcelObject, type ExcelObjects } from './excelObject';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export class ChartLegend extends ExcelObject {
  readonly wireType = 'ChartLegend';

  constructor(
    excel: ExcelObjects,
    private readonly record: ChartRecord,
  ) {
    super(excel);
  }

  get Visible(): boolean {
    return this.record.legend.visible;
  }
  set Visible(visible: boolean) {
    this.record.legend.visible = visible;
  }
  get Position(): string {
    return this.record.legend.position;
  }
  set Position(position: string) {
    if (!POSITIONS.includes(position)) throw invalidArgument('ChartLegend.position');
    this.record.legend.position = position;
  }
}
