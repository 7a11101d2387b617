import type { Field } from '../../core/registers/field';
import type { FieldFault } from '../../core/registers/readField';
import type { RegisterId } from '../../core/registers/registers';
import type { RowDraft } from '../../core/registers/rowDraft';
import type { RowFields } from '../../core/registers/registerRow';
import type { RowRefusal } from '../../sync/registerProtocol';
import type { CellPlace } from '../../workbook/readUnit';

/** The registers as the pane has them open: their rows, and the one that somebody is writing. */
export interface OpenRegisters {
  readonly shown: RegisterId | null;
  /** Those that have been read. */
  readonly lists: ReadonlyMap<RegisterId, RegisterList>;
  /** It outlives the screen, and a hub that doesn't answer: what was typed is never lost. */
  readonly form: RowForm | null;
  /** What was typed and then given up, to be taken up again. */
  readonly givenUp: RowForm | null;
  /** What came of the last row that was saved or removed. */
  readonly outcome: RowOutcome | null;
}

export const NO_OPEN_REGISTERS: OpenRegisters = {
  shown: null,
  lists: new Map(),
  form: null,
  givenUp: null,
  outcome: null,
};

/** The rows of a register: those of its table where the workbook has one, since cells are its truth, or else the hub's. */
export interface RegisterList {
  readonly register: RegisterId;
  /** `null`: it has no table here. */
  readonly sheet: string | null;
  readonly rows: readonly ListedRow[];
}

export interface ListedRow {
  /** Its key; empty where its table hasn't given it one yet. */
  readonly id: string;
  /** Where it stands in its table. */
  readonly place: (CellPlace & { readonly row: number }) | null;
  readonly fields: RowFields;
  /** Cells that hold what their field can't take. */
  readonly faults: readonly { readonly field: Field; readonly fault: FieldFault; readonly written: string }[];
  /** Document and line of a row of the sources. */
  readonly source: string | null;
  /** The hub's; 0 for a row of a table. */
  readonly version: number;
  readonly isUnsent: boolean;
}

/** A row in a form. */
export interface RowForm {
  readonly register: RegisterId;
  /** What it was opened on; of a new row all but its key says nothing. */
  readonly row: ListedRow;
  readonly draft: RowDraft;
  /** The version of the hub's that the draft is on. */
  readonly version: number;
  /** Why it could not be saved when that was last tried; what was typed stays. */
  readonly stopped: FormStop | null;
}

export type FormStop =
  | { readonly kind: 'offline' }
  /** Somebody changed the same fields meanwhile: `theirs` is what they say now. */
  | {
      readonly kind: 'clash';
      readonly theirs: RowFields;
      readonly fields: readonly string[];
      readonly by: RowAuthor | null;
    }
  /** Somebody removed the row meanwhile. */
  | { readonly kind: 'gone'; readonly by: RowAuthor | null }
  | { readonly kind: 'refused'; readonly reason: RowRefusal }
  /** Other things stand where the table would grow. */
  | { readonly kind: 'noRoom' }
  /** Others changed it all the time. */
  | { readonly kind: 'restless' };

/** Who changed a row and when (ISO 8601, by the hub's clock). */
export interface RowAuthor {
  readonly name: string;
  readonly at: string;
}

export interface RowOutcome {
  readonly register: RegisterId;
  readonly act: 'saved' | 'removed' | 'broughtBack';
  /**
   * `sent`: the hub has it; `unsent`: it stands in its sheet; `conflict`, `refused`: so it does, and the hub has answered
   * otherwise; `left`: nothing was done, for the row was changed meanwhile.
   */
  readonly kind: 'sent' | 'unsent' | 'conflict' | 'refused' | 'left';
  readonly title: string;
  /** What was removed, to be brought back. */
  readonly removed: ListedRow | null;
}
