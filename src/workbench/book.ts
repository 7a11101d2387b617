import { Undo } from './acts/undo';
import { ChartStore } from './charts/chartStore';
import type { Area } from './a1';
import { Calculation } from './engine/calculation';
import { awaitsFormats } from './engine/conditionalFormats';
import { Changes, type Change } from './engine/changes';
import { watchNames } from './engine/definedNames';
import { watchDeletedSheets } from './engine/deletedSheets';
import { FilterButtons } from './engine/filterButtons';
import { watchSelection } from './engine/selection';
import { Spills } from './engine/spills';
import { resizeTable, type TableInfo } from './engine/tables';
import { headInsertedColumns } from './engine/tableHeadings';
import type { UniverBook } from './engine/univerBook';
import type { UniverSheet } from './engine/univerSheet';
import { FunctionBridge } from './calc/functionBridge';
import type { FunctionCaller } from './calc/functionCall';
import type { FunctionsJson } from './calc/functionMetadata';
import { registerFunctions } from './calc/registerFunctions';
import { ConditionalFormatStore } from './model/conditionalFormatStore';
import { NoteStore } from './model/noteStore';
import type { PageSettings } from './model/pageLayout';
import { ValidationStore, type ValidationRecord } from './model/validationStore';
import type { Shift } from './engine/shift';
import { StructureShift } from './engine/structureShift';
import { growTables } from './tableGrowth';

export interface BookOptions {
  readonly namespace: string;
  readonly metadata: FunctionsJson;
}

/** Who acts on the workbook: an instance of the add-in, or the person beside it. */
export interface Actor {
  readonly instance: object;
  readonly isAddIn: boolean;
}

export interface SelectionListener {
  selected(sheet: UniverSheet, area: Area, actor: Actor | null): void;
  activated(sheet: UniverSheet, actor: Actor | null): void;
}

/** Without an actor a change was made in the grid itself. */
export type ChangeListener = (change: Change, actor: Actor | null) => void;

/**
 * A workbook that lives on while add-ins come and go: the grid, what Excel keeps with a document beside cells
 * (settings, notes, hidden sheets, startup behaviour), calculation, and the functions of the add-in.
 */
export class Book {
  readonly calculation: Calculation;
  readonly functions: FunctionBridge;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly filterButtons: FilterButtons;
  readonly undo: Undo;
  readonly validations = new ValidationStore();
  readonly notes = new NoteStore();
  readonly charts = new ChartStore();
  readonly settings = new Map<string, unknown>();
  readonly documentSettings = new Map<string, string>();
  readonly veryHidden = new Set<string>();
  /** How sheets print, by id. */
  readonly pages = new Map<string, PageSettings>();
  readonly hiddenNames = new Set<string>();
  /** Validation alerts and prompts that wait for their rule, by sheet and area. */
  readonly unruledValidations = new Map<string, ValidationRecord>();
  readonly runtime = { startState: 'Inactive' };
  private readonly spills: Spills;
  private readonly listeners = new Set<ChangeListener>();
  private readonly selectionListeners = new Set<SelectionListener>();
  private readonly callers = new Map<object, FunctionCaller>();
  private turn: Promise<unknown> = Promise.resolve();
  private actor: Actor | null = null;

  constructor(
    readonly name: string,
    readonly grid: UniverBook,
    functions: BookOptions,
  ) {
    this.calculation = new Calculation(grid);
    this.spills = new Spills(grid, this.calculation);
    this.functions = new FunctionBridge(grid, this.calculation, this.spills);
    this.conditionalFormats = new ConditionalFormatStore(grid);
    this.filterButtons = new FilterButtons(grid);
    this.undo = new Undo(this);
    registerFunctions(grid, this.functions, functions);
    new Changes(grid, {
      cellWritten: (cell) => {
        this.functions.forget(cell);
        this.spills.written(cell);
      },
      changed: (change) => this.announce(change),
      written: (change) => growTables(this, change),
    });
    watchSelection(grid, {
      selected: (sheet, area) =>
        this.selectionListeners.forEach((listener) => listener.selected(sheet, area, this.actor)),
      activated: (sheet) => this.selectionListeners.forEach((listener) => listener.activated(sheet, this.actor)),
    });
    new StructureShift(grid, (shift) => this.shifted(shift));
    watchDeletedSheets(grid, (sheetId) => this.charts.sheetDeleted(sheetId));
    watchNames(grid, () => this.calculation.rebuild());
  }

  /** Charts of a table's columns take in its new rows. */
  resizeTable({ id, sheetId, area }: TableInfo, wanted: Area): void {
    resizeTable(this.grid, id, wanted);
    this.charts.tableResized(sheetId, area, wanted);
  }

  /** Visible sheets, in tab order. */
  visibleSheets(): UniverSheet[] {
    return this.grid.sheets().filter((sheet) => !sheet.facade.isSheetHidden());
  }

  /** An add-in whose functions can be called. One calculates for the book: the first, until it goes. */
  connect(instance: object, caller: FunctionCaller): void {
    this.callers.set(instance, caller);
    if (this.callers.size === 1) this.functions.connect(caller);
  }

  disconnect(instance: object): void {
    const [calculating] = this.callers.keys();
    this.callers.delete(instance);
    if (calculating !== instance) return;
    const [next] = this.callers.values();
    this.functions.connect(next ?? null);
  }

  onSelection(listener: SelectionListener): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Carries out a batch, or an act of a person, whole: what others want meanwhile waits, whichever instance they are.
   * Changes made while the work runs are the actor's.
   */
  inTurn<T>(actor: Actor, work: () => T | Promise<T>): Promise<T> {
    const done = this.turn.then(async () => {
      this.actor = actor;
      try {
        return await (actor.isAddIn ? this.undo.clearedBy(work) : work());
      } finally {
        this.conditionalFormats.flush();
        this.actor = null;
      }
    });
    this.turn = done.catch(() => undefined);
    return done;
  }

  async settle(): Promise<void> {
    this.conditionalFormats.flush();
    await this.calculation.settle();
  }

  /** Conditional formats are calculated after the cells they look at. */
  get awaitsFormats(): boolean {
    return this.grid.sheets().some(awaitsFormats);
  }

  /** Marks cells dirty: their formulas are calculated, and their add-in functions called, anew. */
  recalculate(sheet: UniverSheet, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const positions = cells.map(({ row, column }) => ({ sheetId: sheet.id, row, column }));
    for (const position of positions) this.functions.forget(position);
    if (positions.length > 0) this.calculation.recalculate(positions);
  }

  private announce(change: Change): void {
    for (const listener of this.listeners) listener(change, this.actor);
  }

  private shifted(shift: Shift): void {
    this.functions.shift(shift);
    this.spills.shift(shift);
    headInsertedColumns(this.grid, shift);
    this.calculation.rebuild();
    this.notes.shift(shift);
    this.charts.shift(shift);
  }
}
