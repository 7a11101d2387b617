import type { RegisterId } from '../../core/registers/registers';
import type { Cells, CellValue } from '../port';

/** A register's table, read where it stands now, with all that stands on its sheet. */
export interface RegisterTable {
  readonly register: RegisterId;
  readonly sheet: string;
  /** Excel's own id of the sheet, as events name it. */
  readonly sheetId: string;
  /** `A5:J25`, headings included. */
  readonly address: string;
  readonly used: Cells;
}

/** The very hidden sheet with what was last synced of a register. */
export interface RegisterBaseSheet {
  readonly register: RegisterId;
  /** From A1. */
  readonly values: readonly (readonly CellValue[])[];
}

/** All that a sync of the registers needs to know of a workbook, as plain data. */
export interface RegistersSnapshot {
  readonly tables: readonly RegisterTable[];
  readonly bases: readonly RegisterBaseSheet[];
}
