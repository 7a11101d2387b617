import { MAX_COLUMNS, MAX_ROWS } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument } from '../richapi/apiError';
import { NULL_OBJECT, type OrNull } from '../richapi/wireObject';
import { ExcelObject, type ExcelObjects } from './excelObject';
import type { Range } from './range';

/** ExcelApi 1.7. */
export class WorksheetFreezePanes extends ExcelObject {
  readonly wireType = 'WorksheetFreezePanes';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet,
  ) {
    super(excel);
  }

  FreezeRows(count?: number): void {
    this.sheet.freeze(count ?? 0, 0);
  }
  FreezeColumns(count?: number): void {
    this.sheet.freeze(0, count ?? 0);
  }
  /** "Sets the frozen cells in the active worksheet view. The range provided corresponds to cells that will be frozen." */
  FreezeAt(frozen: Range | string): void {
    const range = typeof frozen === 'string' ? this.excel.findRange(frozen, this.sheet) : frozen;
    if (!range) throw invalidArgument('WorksheetFreezePanes.freezeAt');
    const { row, column, rows, columns } = range.area;
    this.sheet.freeze(rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
  }
  Unfreeze(): void {
    this.sheet.freeze(0, 0);
  }
  GetLocationOrNullObject(): OrNull<Range> {
    const { rows, columns } = this.sheet.frozen();
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    return this.excel.range(this.sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }
}
