import type { FieldFault } from '../../core/registers/readField';
import type { RegisterId } from '../../core/registers/registers';
import type { RowConflict, RefusedRow } from '../../sync/syncRegister';
import type { CellPlace } from '../../workbook/readUnit';

/** What the last sync made of the registers, and what needs a person. */
export interface RegistersState {
  readonly reports: readonly RegisterReport[];
  readonly problems: readonly RegisterProblem[];
  readonly conflicts: readonly PlacedRowConflict[];
  readonly refused: readonly PlacedRefusal[];
  readonly removals: readonly AskedRemovals[];
}

export const NO_REGISTERS: RegistersState = { reports: [], problems: [], conflicts: [], refused: [], removals: [] };

export interface RegisterReport {
  readonly register: RegisterId;
  readonly sent: number;
  readonly received: number;
  /** Cells that were edited during the sync, or rows still on the move: sync again. */
  readonly leftAlone: number;
}

/** Something in a register's table that keeps rows from being synced, and where. */
export type RegisterProblem = CellPlace & { readonly register: RegisterId } & (
    | { readonly kind: 'fault'; readonly field: string; readonly fault: FieldFault; readonly written: string }
    /** A field that the row needs says nothing. */
    | { readonly kind: 'missing'; readonly field: string }
    /** The heading of a column that rows need is gone or was changed. */
    | { readonly kind: 'missingColumn'; readonly field: string }
    /** There is no room for the columns that a sync rests on. */
    | { readonly kind: 'noKeys' }
    /** So many of the hub's rows have no room below the table. */
    | { readonly kind: 'noRoom'; readonly count: number }
  );

interface Placed extends CellPlace {
  readonly register: RegisterId;
  /** What names the row to a person. */
  readonly title: string;
}

export type PlacedRowConflict = RowConflict & Placed;
export type PlacedRefusal = RefusedRow & Placed;

/** Rows that are gone from a table, so many that a person is asked before they are removed from the hub. */
export interface AskedRemovals {
  readonly register: RegisterId;
  readonly sheet: string;
  readonly rows: readonly { readonly id: string; readonly title: string }[];
}
