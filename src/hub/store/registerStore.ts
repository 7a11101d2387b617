import type { UnitId } from '../../core/catalogue/units';
import type { RegisterId } from '../../core/registers/registers';
import type { SourceRow } from '../../core/registers/sources/sourceRow';
import type { RegisterPush, RegisterRow, RegisterRows } from '../../sync/registerProtocol';
import type { Member } from './store';

/** The part of the store's port that is the registers'. */
export interface RegisterStore {
  /** The rows of a register as they stand that changed after the cursor, removed ones too. */
  readRegister(from: { register: RegisterId; since: number }): Promise<RegisterRows>;
  /** Accepted changes of a row, oldest first; none where there is no such row. */
  readRowHistory(of: { register: RegisterId; id: string }): Promise<RegisterRow[]>;
  /** Compare-and-set per row. The same id by the same caller gives the stored answer and changes nothing. */
  pushRows(command: RowsCommand): Promise<RowsOutcome>;
}

export interface RowsCommand {
  readonly register: RegisterId;
  readonly push: RegisterPush;
  readonly caller: Member;
  readonly mayWrite: (unit: UnitId) => boolean;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export type RowsOutcome =
  /** `answer` is the JSON text of a `RegisterPushAnswer`, the same to the letter at every replay. */
  | { kind: 'answered'; answer: string }
  | { kind: 'idTaken' }
  /** No change of the push is of a unit that the caller may write: nothing was changed, and no answer is kept. */
  | { kind: 'notYourUnit' };

/** The sources' rows of each register, and when the seed is from (ISO 8601, UTC). */
export interface RegisterSeed {
  readonly at: string;
  readonly by: string;
  readonly rows: Readonly<Record<RegisterId, readonly SourceRow[]>>;
}
