import { ICommandService } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IDependencyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { omitIdleAddressTree } from './addressFunctions';
import { forgetParsedFormulas } from './parsedFormulas';
import type { UniverBook } from './univerBook';

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The private part of TriggerCalculationController in exactly 0.25.1 that tells, and ends, the waiting. */
interface CalculationTrigger {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _generateDirty(queue: unknown[]): object;
  _mergeDirty(all: object, more: object): object;
}

const NOTHING_DIRTY = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  forceCalculation: false,
};

/** Knows whether the workbook is calculated. Univer calculates later, and waits 100 ms before it even starts. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly trigger: CalculationTrigger;
  private readonly waiting: (() => void)[] = [];
  private readonly requested: CellPosition[] = [];
  private readonly endListeners: (() => void)[] = [];
  private running = 0;
  private stopping = false;
  private rebuildWanted = false;

  constructor(private readonly book: UniverBook) {
    this.commands = book.commands;
    omitIdleAddressTree(book);
    this.trigger = book.injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id && forgets(params)) this.forgetDependencies();
    });
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.running++;
      else if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) {
        if (params.functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION) this.ended();
        else if (!this.stopping) this.stopped();
      }
      if (this.running > 0) this.holdTrigger();
    });
  }

  get settled(): boolean {
    return !this.dirty && this.running === 0 && this.requested.length === 0 && !this.rebuildWanted;
  }

  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  /** Resolves when nothing is dirty and nothing runs. Add-in functions may still be busy, as in Excel. */
  settle(): Promise<void> {
    if (this.settled) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.proceed();
    });
  }

  /** Recalculates these cells and what depends on them. */
  recalculate(cells: readonly CellPosition[]): void {
    this.requested.push(...cells);
    if (this.running === 0) this.startRequested();
  }

  /**
   * Calculates everything with formulas parsed and dependencies found anew. 0.25.1 needs it after rows or columns came or
   * went, and after a name did: formulas keep listening to the cells they had before. A calculation under way would write to those, too: it is
   * stopped.
   */
  rebuild(): void {
    this.rebuildWanted = true;
    if (this.running > 0)
      void this.commands.executeCommand(SetFormulaCalculationStopMutation.id, {}, { onlyLocal: true });
    setTimeout(() => this.proceed(), 0);
  }

  private get dirty(): boolean {
    return this.trigger._waitingCommandQueue.length > 0;
  }

  /**
   * What is edited while a calculation runs waits for its end. 0.25.1 would stop it after 100 ms and start anew with the
   * cells that it knows of itself: what was requested here would never be calculated.
   */
  private holdTrigger(): void {
    clearTimeout(this.trigger._setTimeoutKey);
  }

  /**
   * Where rows or tables changed, 0.25.1 forgets what listens to the sheet's cells, and when the sheet has no formulas,
   * what listens to those of every sheet that has. Formulas of conditional formats and validations never get it back:
   * all are forgotten, so that all are found anew.
   */
  private forgetDependencies(): void {
    this.book.injector.get(IDependencyManagerService).reset();
  }

  /** A stopped calculation tells its end once or twice, in one task. */
  private stopped(): void {
    this.stopping = true;
    setTimeout(() => (this.stopping = false), 0);
    this.ended();
  }

  /** Results are written in the task of the notification, so what follows has to be a later task. */
  private ended(): void {
    setTimeout(() => {
      for (const listener of this.endListeners) listener();
      this.running = Math.max(0, this.running - 1);
      this.proceed();
    }, 0);
  }

  private proceed(): void {
    if (this.running > 0) return;
    if (this.requested.length > 0) this.startRequested();
    else if (this.dirty) this.skipDebounce();
    else if (this.rebuildWanted) this.startRebuild();
    else for (const resolve of this.waiting.splice(0)) resolve();
  }

  private skipDebounce(): void {
    if (!this.dirty || this.running > 0) return;
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    const dirt = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(trigger._waitingCommandQueue));
    trigger._executingDirtyData = dirt;
    trigger._waitingCommandQueue = [];
    this.start(dirt);
  }

  /**
   * One sheet at a time, as one rectangle around the cells: of several dirty ranges 0.25.1 calculates only some. What
   * stands between the cells is calculated too, to the same values.
   */
  private startRequested(): void {
    const [first] = this.requested;
    if (!first) return;
    const here = this.requested.filter(({ sheetId }) => sheetId === first.sheetId);
    this.requested.splice(0, Infinity, ...this.requested.filter(({ sheetId }) => sheetId !== first.sheetId));
    const [rows, columns] = [here.map(({ row }) => row), here.map(({ column }) => column)];
    const range = {
      startRow: Math.min(...rows),
      endRow: Math.max(...rows),
      startColumn: Math.min(...columns),
      endColumn: Math.max(...columns),
    };
    this.start({ dirtyRanges: [{ unitId: this.book.id, sheetId: first.sheetId, range }], ...NOTHING_DIRTY });
  }

  private startRebuild(): void {
    this.rebuildWanted = false;
    forgetParsedFormulas(this.book);
    this.start({ ...NOTHING_DIRTY, dirtyRanges: [], forceCalculation: true });
  }

  private start(dirt: object): void {
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirt }, { onlyLocal: true });
  }
}

const isEnd = (params: unknown): params is { readonly functionsExecutedState: FormulaExecutedStateType } =>
  typeof params === 'object' &&
  params !== null &&
  'functionsExecutedState' in params &&
  params.functionsExecutedState !== undefined;

const forgets = (params: unknown): boolean =>
  typeof params === 'object' &&
  params !== null &&
  'clearDependencyTreeCache' in params &&
  Object.keys(params.clearDependencyTreeCache ?? {}).length > 0;
