import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { RangeOffer } from '../workbook/binding/understandRange';
import type { SheetProblem } from '../workbook/findProblems';
import type { CellPlace } from '../workbook/readUnit';
import type { Me, Model, Problem } from '../sync/protocol';
import type { SyncOutcome } from '../sync/syncRound';
import type { PlacedConflict } from './conflicts';
import type { OldEvidence } from './oldEvidence';
import type { OpenSuggestion } from './suggestions';

/** What a person can ask for, from the ribbon or the pane. */
export type Act =
  | 'start'
  | 'create'
  | 'sync'
  | 'refresh'
  | 'switchRound'
  | 'resolve'
  | 'saveMethod'
  | 'saveRound'
  | 'look'
  | 'bind'
  | 'unbind';

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
  /** The hub doesn't know the round that the sheets were filled in for. */
  | { readonly kind: 'unknownRound'; readonly round: string }
  /** Sheets of different rounds stand in one workbook. */
  | { readonly kind: 'mixedRounds'; readonly rounds: readonly string[] }
  | { readonly kind: 'unsentFirst'; readonly count: number }
  /** Unsent changes that the hub won't take, since the round is closed. */
  | { readonly kind: 'unsentInClosed'; readonly count: number }
  | { readonly kind: 'problemsFirst'; readonly count: number }
  | { readonly kind: 'excel'; readonly message: string };

/** Everything the pane shows. Plain data, replaced as a whole at each change. */
export interface SessionState {
  readonly me: Me | null;
  readonly model: Model | null;
  /** Whether the workbook has sheets of ours; not known before it was read. */
  readonly workbook: 'unknown' | 'none' | 'ours';
  /** The round of the workbook, once the hub has told of it. */
  readonly round: Round | null;
  /** Units that are filled in in this workbook. */
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
  readonly problems: readonly SheetProblem[];
  readonly conflicts: readonly PlacedConflict[];
  readonly oldEvidence: readonly OldEvidence[];
  readonly suggestions: readonly OpenSuggestion[];
  /** Ranges of people's own that are bound to units. */
  readonly bindings: readonly StandingBinding[];
  /** What the selection would be as such a range, when it was last looked at. */
  readonly offer: RangeOffer | null;
}

/** A bound range and where it stands; one that is broken may stand nowhere (empty). */
export interface StandingBinding extends CellPlace {
  readonly unit: UnitId;
  readonly isWhole: boolean;
}

export const EMPTY_STATE: SessionState = {
  me: null,
  model: null,
  workbook: 'unknown',
  round: null,
  units: [],
  busy: null,
  failure: null,
  offlineSince: null,
  lastSyncAt: null,
  report: null,
  refreshedAt: null,
  unsent: 0,
  problems: [],
  conflicts: [],
  oldEvidence: [],
  suggestions: [],
  bindings: [],
  offer: null,
};
