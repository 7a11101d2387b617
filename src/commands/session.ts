import type { CoverageModel } from '../core/coverageModel';
import type { DocumentClaim } from '../core/governingDocuments';
import type { RegisterId } from '../core/registers/registers';
import type { CoverageCache } from '../sync/coverageCache';
import type { Reply } from '../sync/callHub';
import type { RegisterCache } from '../sync/registerCache';
import type { HubClient } from '../sync/hubClient';
import type { Count, PlanWatch, WorkbookPort } from '../workbook/port';
import type { KeptCell } from '../workbook/keptCells';
import { withRecord, type ActRecord } from './actRecord';
import { ActCancelled, Cancellation } from './cancellation';
import { errorCode } from './errorCode';
import { heedingWorkbook } from './heedingWorkbook';
import { mergeActs, type Kept } from './kept';
import { PlacePointer } from './placePointer';
import { NO_PROGRESS, type Progress } from './progress';
import { CANCELLABLE_ACTS, EMPTY_STATE, UNDOABLE_ACTS, type Act, type Failure, type SessionState } from './state';
import type { WorkbookReading } from './workbookReading';

/** The world as the acts need it. */
export interface Surroundings {
  readonly workbook: WorkbookPort;
  readonly hub: HubClient;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Tells the formulas that ask the coverage model. */
  readonly publish: (model: CoverageModel) => void;
}

/** Raised inside an act to end it with a failure that the pane can explain. */
export class ActFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/**
 * What the ribbon and the pane share: one state, and acts that run one at a time. An act never throws; what stopped it
 * is in the state.
 */
export class Session {
  #state = EMPTY_STATE;
  #queue: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  #kept: Kept | null = null;
  readonly cancellation = new Cancellation((cancelling) => this.update({ cancelling }));
  /** What was asked for lately. */
  records: readonly ActRecord[] = [];
  /** What the workbook said when it was last read. */
  reading: WorkbookReading | null = null;
  /** The sheets with a unit's table or bound range, by Excel's ids, when the workbook was last read. */
  sheetIds: ReadonlySet<string> = new Set();
  /** Where the user is among the places of these. */
  readonly pointer = new PlacePointer();
  /** The same of registers' tables. */
  registerSheetIds: ReadonlySet<string> = new Set();
  /** What the hub is known to have, by round. */
  readonly caches = new Map<string, CoverageCache>();
  /** The same of registers. */
  readonly registerCaches = new Map<RegisterId, RegisterCache>();
  /** Rounds that formulas ask for besides the workbook's; not those that it is only compared with. */
  readonly wantedRounds = new Set<string>();
  /** What the sources say of governing documents. */
  claims: readonly DocumentClaim[] = [];

  readonly world: Surroundings;

  constructor(world: Surroundings) {
    this.world = { ...world, workbook: heedingWorkbook(world.workbook, () => this.cancellation.heed()) };
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  update(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Runs an act after those before it. What it kept can be put back, also when it stopped in the middle. */
  run(act: Act, perform: (session: Session) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      const at = this.world.now();
      const cancellable = CANCELLABLE_ACTS.find((one) => one === act);
      this.#kept = null;
      this.cancellation.begin(cancellable !== undefined);
      this.update({ busy: act, cancelled: null, failure: null, work: null, undone: null, decided: null });
      let outcome: ActRecord['outcome'] = 'done';
      try {
        await perform(this);
      } catch (error) {
        outcome = error instanceof ActCancelled ? 'cancelled' : failureOf(error);
        if (outcome !== 'cancelled') throw new ActFailed(outcome);
        const { sheets, changes } = this.#state.progress;
        this.update({ cancelled: { act: cancellable!, sheets, changes } });
      } finally {
        this.cancellation.end();
        this.update({ progress: NO_PROGRESS });
        this.#offerUndo(act);
        const milliseconds = this.world.now().getTime() - at.getTime();
        this.records = withRecord(this.records, { act, at, milliseconds, outcome });
      }
    });
  }

  /** Says how far the act that runs has come. */
  count(step: NonNullable<Progress['step']>, count: Count): void {
    const isOver = count.done === count.of;
    this.update({ progress: { ...this.#state.progress, step: isOver ? null : step, [step]: count } });
  }

  /** Lets a plan that makes sheets be followed, and cancelled between them. */
  get watch(): PlanWatch {
    return { signal: this.cancellation.signal, onSheet: (made) => this.count('sheets', made) };
  }

  /** Keeps what the act has changed. What another round brought goes away with it: it needs no keeping. */
  keep(kept: Kept): void {
    if (!this.#kept) this.#kept = kept;
    else if (this.#kept.round === kept.round) this.#kept = mergeActs(this.#kept, kept);
  }

  /** Forgets what was kept of cells where nothing could have stood. */
  forget(isNew: (cell: KeptCell) => boolean): void {
    if (this.#kept) this.#kept = { ...this.#kept, cells: this.#kept.cells.filter((cell) => !isNew(cell)) };
  }

  #offerUndo(act: Act): void {
    const undoable = UNDOABLE_ACTS.find((one) => one === act);
    if (!this.#kept || !undoable) return;
    const offer = { act: undoable, ...this.#kept, roundNow: this.#state.roundId };
    this.update({ undo: offer.cells.length || offer.sent.length ? offer : null, undone: null });
  }

  /** Runs what follows by itself from an edit, without announcing it as something the user asked for. */
  runQuietly(perform: (session: Session) => Promise<void>): Promise<void> {
    return this.#inTurn(() => perform(this));
  }

  #inTurn(perform: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      try {
        await perform();
      } catch (error) {
        this.update({ failure: failureOf(error) });
      } finally {
        if (this.#state.busy) this.update({ busy: null });
      }
    });
    return this.#queue;
  }

  /** The value of a hub's answer; ends the act when there is none. */
  expect<T>(reply: Reply<T>): T {
    if (reply.kind !== 'ok') this.cancellation.heed();
    // Also a no is an answer.
    if (reply.kind !== 'offline' && this.#state.offlineSince) this.update({ offlineSince: null });
    if (reply.kind === 'ok') return reply.value;
    if (reply.kind === 'problem') {
      this.update({ unknownAccount: reply.problem.account ?? null });
      throw new ActFailed({ kind: 'hub', problem: reply.problem });
    }
    this.update({ offlineSince: this.#state.offlineSince ?? this.world.now() });
    throw new ActFailed({ kind: 'offline' });
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ActFailed) return error.failure;
  console.error(error);
  return { kind: 'excel', message: error instanceof Error ? error.message : String(error), code: errorCode(error) };
}
