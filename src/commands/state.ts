import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { CellPlace } from '../workbook/readUnit';
import type { Me, Model, Problem } from '../sync/protocol';
import type { SyncOutcome } from '../sync/syncRound';
import type { PlacedConflict } from './conflicts';

/** What a person can ask for, from the ribbon or the pane. */
export type Act = 'start' | 'create' | 'sync' | 'refresh' | 'changeRound' | 'resolve';

/** A level cell whose word is not known. */
export interface UnknownWord extends CellPlace {
  readonly word: string;
}

export interface SyncReport {
  readonly at: Date;
  readonly sent: number;
  readonly received: number;
  readonly refused: SyncOutcome['refused'];
  /** Cells that were edited during the sync, or places still on the move: sync again. */
  readonly leftAlone: number;
}

/** Why an act came to nothing. Texts for people are in the pane's table. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'hub'; readonly problem: Problem }
  | { readonly kind: 'noWorkbook' }
  | { readonly kind: 'unsentFirst'; readonly count: number }
  | { readonly kind: 'excel'; readonly message: string };

/** Everything the pane shows. Plain data, replaced as a whole at each change. */
export interface SessionState {
  readonly me: Me | null;
  readonly model: Model | null;
  /** The round of the workbook; `null` while it has no sheets of ours. */
  readonly round: Round | null;
  /** Units with a sheet in this workbook. */
  readonly units: readonly UnitId[];
  readonly busy: Act | null;
  readonly failure: Failure | null;
  /** Since when the hub has not answered. */
  readonly offlineSince: Date | null;
  readonly lastSyncAt: Date | null;
  readonly report: SyncReport | null;
  /** When Riket was last refreshed in this session. */
  readonly refreshedAt: Date | null;
  readonly unsent: number;
  readonly unknownWords: readonly UnknownWord[];
  readonly conflicts: readonly PlacedConflict[];
}

export const EMPTY_STATE: SessionState = {
  me: null,
  model: null,
  round: null,
  units: [],
  busy: null,
  failure: null,
  offlineSince: null,
  lastSyncAt: null,
  report: null,
  refreshedAt: null,
  unsent: 0,
  unknownWords: [],
  conflicts: [],
};
