import type { UnitId } from '../core/catalogue/units';
import type { CoverageModel } from '../core/coverageModel';
import type { Round } from '../core/round';
import type { WorkDone } from '../workbook/describeWork';
import type { SheetProblem } from '../workbook/findProblems';
import type { CellPlace, UnitAssessment } from '../workbook/readUnit';
import type { WordlessFill } from '../workbook/wordlessFills';
import type { RangeOffer } from '../workbook/binding/understandRange';
import type { AuditPage } from '../sync/audit';
import type { ListedMember } from '../sync/members';
import type { AssessmentPlace } from '../core/assessment';
import type { HealthAnswer } from '../sync/fetchHealth';
import type { Entry, Me, Model, Problem } from '../sync/protocol';
import type { Standing } from '../sync/standing';
import type { SyncOutcome } from '../sync/syncRound';
import type { PlacedConflict } from './conflicts';
import type { Kept } from './kept';
import { NO_PROGRESS, type Cancelling, type Progress } from './progress';
import { NO_NATION, type NationState } from './nation/nationState';
import type { OldEvidence } from './oldEvidence';
import { NO_OPEN_REGISTERS, type OpenRegisters } from './registers/openRegisters';
import { NO_REGISTERS, type RegistersState } from './registers/registersState';
import type { ScreenId } from './screen';
import type { UnwrittenField } from './unwritten';
import type { OpenSuggestion } from './suggestions';

/** Acts that write in cells that people fill in. */
export const UNDOABLE_ACTS = [
  'create',
  'sync',
  'switchRound',
  'resolve',
  'takeBack',
  'takeSuggestion',
  'judge',
  'writeWords',
  'bind',
] as const;
export type UndoableAct = (typeof UNDOABLE_ACTS)[number];

/** What a person can ask for, from the ribbon or the pane. */
export type Act =
  | UndoableAct
  | 'start'
  | 'refresh'
  | 'saveMethod'
  | 'saveRound'
  | 'readMembers'
  | 'saveMember'
  | 'readAudit'
  | 'exportAudit'
  | 'saveRow'
  | 'removeRow'
  | 'undo'
  | 'clearFills'
  | 'showSymbols'
  | 'look'
  | 'unbind';

/** Acts that take long, and may be cancelled between two of their steps. */
export const CANCELLABLE_ACTS = [
  'create',
  'sync',
  'refresh',
  'switchRound',
  'exportAudit',
] as const satisfies readonly Act[];
export type CancellableAct = (typeof CANCELLABLE_ACTS)[number];

/** An act that a person cancelled, and how far it had come. */
export interface Cancelled extends Pick<Progress, 'sheets' | 'changes'> {
  readonly act: CancellableAct;
}

export interface SyncReport {
  readonly at: Date;
  readonly sent: number;
  readonly received: number;
  readonly refused: SyncOutcome['refused'];
  /** Cells that were edited during the sync, or places still on the move: sync again. */
  readonly leftAlone: number;
}

/** What the last act changed in people's cells and in the hub, to be put back if they wish; in the round that it was done to. */
export interface UndoOffer extends Kept {
  readonly act: UndoableAct;
  /** The round that the workbook holds since. */
  readonly roundNow: string | null;
}

export interface UndoReport {
  readonly putBack: number;
  readonly leftAlone: readonly CellPlace[];
  /** Cells whose row or column is no longer there. */
  readonly gone: number;
  /** Places of which the hub has again what it had. */
  readonly givenBack: number;
  /** Places that the hub keeps as they are: somebody has changed them since, or it takes nothing more. */
  readonly hubKeeps: readonly AssessmentPlace[];
}

/** What became of the decisions on conflicts. */
export interface DecisionReport {
  readonly done: number;
  /** Where something moved meanwhile: nothing was decided there. */
  readonly left: readonly PlacedConflict[];
}

/** What the hub has that nobody has fetched here: changes of the workbook's units, of others, of the rounds themselves, and of registers. */
export interface News {
  readonly mine: number;
  readonly others: number;
  readonly rounds: boolean;
  readonly registers: boolean;
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
  /** Somebody gave the workbook another round: what stood before the last act belongs to the one it had. */
  | { readonly kind: 'roundChanged' }
  | { readonly kind: 'excel'; readonly message: string; readonly code: string };

/** Everything the pane shows. Plain data, replaced as a whole at each change. */
export interface SessionState {
  /** What the pane shows: ribbon buttons ask for it too. */
  readonly screen: ScreenId;
  readonly me: Me | null;
  /** The account of somebody who is signed in and whom the hub doesn't know, as the process leader needs it. */
  readonly unknownAccount: string | null;
  readonly model: Model | null;
  /** What the formulas were last told: the pane shows the same. `null` before anything was fetched. */
  readonly coverage: CoverageModel | null;
  /** When the hub last told of the workbook's round. */
  readonly fetchedAt: Date | null;
  readonly nation: NationState;
  /** Whether the workbook has sheets of ours; not known before it was read. */
  readonly workbook: 'unknown' | 'none' | 'ours';
  /** Whether one without sheets of ours holds anything else; `null` where it isn't known, or doesn't matter. */
  readonly hasOtherContents: boolean | null;
  /** The round that the sheets say they hold, with or without a hub; `null` where there are none of ours. */
  readonly roundId: string | null;
  /** The same, once the hub has told of it. */
  readonly round: Round | null;
  /** Units that are filled in in this workbook. */
  readonly units: readonly UnitId[];
  /** What stands in them, place by place. */
  readonly assessments: readonly UnitAssessment[];
  /** Where the user is: in the grid, or where the pane went. `dimension: null` stands for the area as a whole. */
  readonly selected: AssessmentPlace | null;
  /** What was said in the pane and is not in the cells yet, or can't be. */
  readonly unwritten: readonly UnwrittenField[];
  /** The place that the selected cell tells of where it is no unit's own; looked up while it is being explained. */
  readonly pointed: AssessmentPlace | null;
  readonly busy: Act | null;
  readonly progress: Progress;
  readonly cancelling: Cancelling;
  /** The last act, if a person cancelled it. */
  readonly cancelled: Cancelled | null;
  readonly failure: Failure | null;
  /** Since when the hub has not answered. */
  readonly offlineSince: Date | null;
  readonly healthAnswer: HealthAnswer | null;
  readonly lastSyncAt: Date | null;
  readonly report: SyncReport | null;
  /** What the last act did to the sheets, if it made or repaired them. */
  readonly work: WorkDone | null;
  /** When Riket was last refreshed in this session. */
  readonly refreshedAt: Date | null;
  /** Places whose assessment is other than when it was last synced. */
  readonly unsent: number;
  /** The same of registers' rows. */
  readonly unsentRows: number;
  /** How the cells stand to what is known of the hub; `null` before it has told of their round. */
  readonly standing: Standing | null;
  /** `null` when there is none. */
  readonly news: News | null;
  readonly problems: readonly SheetProblem[];
  readonly conflicts: readonly PlacedConflict[];
  /** What the hub has told of single places since they were asked about, oldest first, by place. */
  readonly histories: ReadonlyMap<string, readonly Entry[]>;
  readonly decided: DecisionReport | null;
  readonly registers: RegistersState;
  readonly openRegisters: OpenRegisters;
  readonly oldEvidence: readonly OldEvidence[];
  readonly suggestions: readonly OpenSuggestion[];
  /** Level cells that are coloured by hand and say nothing. */
  readonly fills: readonly WordlessFill[];
  /** Whether symbols stand before the words of this workbook. */
  readonly symbols: boolean;
  readonly undo: UndoOffer | null;
  readonly undone: UndoReport | null;
  /** Ranges of people's own that are bound to units. */
  readonly bindings: readonly StandingBinding[];
  /** What the selection would be as such a range, when it was last looked at. */
  readonly offer: RangeOffer | null;
  /** Who may do what, once a process leader has asked. */
  readonly members: readonly ListedMember[] | null;
  /** The latest of who did what, once a process leader has asked. */
  readonly audit: AuditPage | null;
}

/** A bound range and where it stands; one that is broken may stand nowhere (empty). */
export interface StandingBinding extends CellPlace {
  readonly unit: UnitId;
  readonly isWhole: boolean;
}

export const EMPTY_STATE: SessionState = {
  screen: 'home',
  me: null,
  unknownAccount: null,
  model: null,
  coverage: null,
  fetchedAt: null,
  nation: NO_NATION,
  workbook: 'unknown',
  hasOtherContents: null,
  roundId: null,
  round: null,
  units: [],
  assessments: [],
  selected: null,
  unwritten: [],
  pointed: null,
  busy: null,
  progress: NO_PROGRESS,
  cancelling: 'no',
  cancelled: null,
  failure: null,
  offlineSince: null,
  healthAnswer: null,
  lastSyncAt: null,
  report: null,
  work: null,
  refreshedAt: null,
  unsent: 0,
  unsentRows: 0,
  standing: null,
  news: null,
  problems: [],
  conflicts: [],
  histories: new Map(),
  decided: null,
  registers: NO_REGISTERS,
  openRegisters: NO_OPEN_REGISTERS,
  oldEvidence: [],
  suggestions: [],
  fills: [],
  symbols: false,
  undo: null,
  undone: null,
  bindings: [],
  offer: null,
  members: null,
  audit: null,
};
