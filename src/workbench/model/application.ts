import { CultureInfo } from './cultureInfo';
import { ExcelObject } from './excelObject';

export class Application extends ExcelObject {
  readonly wireType = 'Application';
  private mode = 'Automatic';

  get CalculationMode(): string {
    return this.mode;
  }
  set CalculationMode(mode: string) {
    this.mode = mode;
  }
  /** ExcelApi 1.11. */
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.excel);
  }
  get CalculationState(): string {
    return this.excel.book.calculation.settled ? 'Done' : 'Pending';
  }
  /** "Recalculate: calculates all cells marked dirty; Full: marks all cells dirty; FullRebuild: and rebuilds the dependency chain." */
  Calculate(type: string): void {
    if (type === 'Recalculate') return;
    for (const sheet of this.excel.book.grid.sheets()) this.excel.worksheet(sheet).Calculate(true);
  }
  /** "Suspends calculation until the next context.sync()": the host calculates after a batch anyway, or before its first read. */
  SuspendApiCalculationUntilNextSync(): void {
    // Nothing to do, see above.
  }
  /** ExcelApi 1.9: nothing is painted during a batch. */
  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing to do, see above.
  }
}
