import { ICommandService, IUndoRedoService, sequenceExecute, type IUndoRedoItem } from '@univerjs/core';
import type { Book } from '../book';
import { nameReferences, restoreNames } from '../engine/nameShift';

/** The private part of LocalUndoRedoService in exactly 0.25.1 that has the steps. */
interface UndoStacks {
  readonly _undoStacks: ReadonlyMap<string, readonly IUndoRedoItem[]>;
}

interface UndoableAct {
  /** What the grid did, and how it takes each step back. */
  readonly steps: readonly IUndoRedoItem[];
  /** What the grid's own undo does not know of. */
  readonly putBack: () => void;
}

/**
 * What a person can take back: their own last act, as long as no add-in wrote after it. Excel keeps add-ins' writes on
 * the undo stack from ExcelApi 1.19 on ("Undo support with the Excel JavaScript API"); this host is an older one, where
 * "most of the set operation of Excel API will disable undo/redo" by design (office-js issue 3788).
 */
export class Undo {
  private readonly gridsOwn: IUndoRedoService;
  private steps: IUndoRedoItem[] = [];
  private last: UndoableAct | null = null;

  constructor(private readonly book: Book) {
    this.gridsOwn = book.grid.injector.get(IUndoRedoService);
    this.gridsOwn.undoRedoStatus$.subscribe(() => this.noteStep());
  }

  /** A person's act, which is taken back as a whole. */
  record(work: () => void): void {
    this.clear();
    const putBack = this.snapshot();
    work();
    this.book.conditionalFormats.flush();
    this.last = { steps: this.steps, putBack };
  }

  /** An add-in's batch. */
  async clearedBy<T>(work: () => T | Promise<T>): Promise<T> {
    this.steps = [];
    try {
      return await work();
    } finally {
      if (this.steps.length > 0) this.clear();
    }
  }

  undo(): void {
    if (!this.last) throw new Error('There is nothing to undo.');
    const { steps, putBack } = this.last;
    const commands = this.book.grid.injector.get(ICommandService);
    for (const { undoMutations } of [...steps].reverse()) sequenceExecute(undoMutations, commands);
    putBack();
    this.clear();
    this.book.calculation.rebuild();
  }

  /** Each step is told when it is pushed; the grid itself keeps the last 20 only. */
  private noteStep(): void {
    const { _undoStacks: stacks } = this.gridsOwn as unknown as UndoStacks;
    const top = stacks.get(this.book.grid.id)?.at(-1);
    if (top && top !== this.steps.at(-1)) this.steps.push(top);
  }

  private clear(): void {
    this.steps = [];
    this.last = null;
    this.gridsOwn.clearUndoRedo(this.book.grid.id);
  }

  private snapshot(): () => void {
    const { grid, conditionalFormats, notes, charts } = this.book;
    const names = nameReferences(grid);
    const stores = [conditionalFormats.snapshot(), notes.snapshot(), charts.snapshot()];
    return () => {
      for (const putBack of stores) putBack();
      restoreNames(grid, names);
    };
  }
}
