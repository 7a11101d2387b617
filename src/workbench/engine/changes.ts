import type { CommandListener, ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import type { CellPosition } from './calculation';
import type { CellValue } from './cellData';
import type { UniverBook } from './univerBook';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export interface Change {
  readonly sheetId: string;
  readonly area: Area;
  readonly type: ChangeType;
  /** Known for the change of a single cell only, as in Excel. */
  readonly valueBefore: CellValue | null;
  /** Whether all cells that were written were empty before. */
  readonly filledEmpty: boolean;
}

interface SetRangeValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
  readonly trigger?: string;
}

interface StructuralChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

const STYLE_COMMANDS = ['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format'];
const WRITE_COMMAND = 'sheet.command.set-range-values';
const WRITE = 'sheet.mutation.set-range-values';
const STRUCTURAL: Readonly<Record<string, ChangeType>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};
const STRUCTURAL_COMMAND = /^sheet\.command\.(insert|remove)-(row|col)-by-range$/;

export interface ChangeListener {
  /** A cell got new content, so what it asked of the add-in no longer counts. */
  cellWritten(cell: CellPosition): void;
  changed(change: Change): void;
  /** The write is done, with all that the grid does about it: what it leads to may be written now. */
  written(change: Change): void;
}

/** One stream of changes for add-in writes, typing, paste, fill and undo: all end in the same mutations. */
export class Changes {
  private readonly before = new Map<string, CellValue>();
  private inStructuralCommand = false;
  private overwrites = false;
  private inWriteCommand = false;
  private unfinished: Change | null = null;

  constructor(
    private readonly book: UniverBook,
    private readonly listener: ChangeListener,
  ) {
    book.commands.beforeCommandExecuted(this.noteValueBefore);
    book.commands.onCommandExecuted(this.noteChange);
  }

  /** Writing a formula takes two mutations, and the first wipes the value: the value seen first is the right one. */
  private readonly noteValueBefore: CommandListener = (command, options) => {
    if (STRUCTURAL_COMMAND.test(command.id)) this.inStructuralCommand = true;
    if (command.id === WRITE_COMMAND) this.inWriteCommand = true;
    if (!isWrite(command) || options?.['applyFormulaCalculationResult']) return;
    const cells = writtenCells(command.params);
    const sheet = this.book.sheet(command.params.subUnitId);
    this.overwrites ||= cells.some(({ row, column }) => sheet?.hasContent(row, column));
    const [cell] = cells;
    if (!cell || cells.length !== 1) return;
    const key = keyOf(command.params.subUnitId, cell);
    if (sheet && !this.before.has(key)) this.before.set(key, sheet.value(cell.row, cell.column));
  };

  private readonly noteChange: CommandListener = (command, options) => {
    if (STRUCTURAL_COMMAND.test(command.id)) this.inStructuralCommand = false;
    if (command.id === WRITE_COMMAND) this.endWriteCommand();
    const type = STRUCTURAL[command.id];
    if (type && isStructural(command) && command.params.unitId === this.book.id) {
      this.listener.changed(structuralChange(type, command.params));
    } else if (isWrite(command) && command.params.unitId === this.book.id) this.noteWrite(command.params, options);
  };

  private noteWrite(params: SetRangeValues, options: IExecutionOptions | undefined): void {
    // Results of calculations are no edits, nor are the formulas an insert or delete rewrites.
    if (options?.['fromFormula'] || options?.['applyFormulaCalculationResult'] || this.inStructuralCommand) return;
    const cells = writtenCells(params);
    const [first] = cells;
    if (!first) return;
    for (const cell of cells) this.listener.cellWritten({ sheetId: params.subUnitId, ...cell });
    const valueBefore = cells.length === 1 ? (this.before.get(keyOf(params.subUnitId, first)) ?? '') : null;
    const filledEmpty = !this.overwrites;
    this.before.clear();
    this.overwrites = false;
    const { subUnitId: sheetId } = params;
    const change: Change = { sheetId, area: hull(cells), type: 'RangeEdited', valueBefore, filledEmpty };
    this.listener.changed(change);
    if (this.inWriteCommand) this.unfinished ??= change;
    else this.listener.written(change);
  }

  private endWriteCommand(): void {
    const change = this.unfinished;
    this.inWriteCommand = false;
    this.unfinished = null;
    if (change) this.listener.written(change);
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const keyOf = (sheetId: string, { row, column }: Cell): string => `${sheetId}!${row},${column}`;

function isWrite(command: Readonly<ICommandInfo>): command is Readonly<ICommandInfo> & { params: SetRangeValues } {
  const params = command.params as SetRangeValues | undefined;
  return command.id === WRITE && params?.cellValue !== undefined && !STYLE_COMMANDS.includes(params.trigger ?? '');
}

const isStructural = (
  command: Readonly<ICommandInfo>,
): command is Readonly<ICommandInfo> & { params: StructuralChange } => command.params !== undefined;

/** Only cells whose content is written; a write may carry styles alone. */
function writtenCells({ cellValue }: SetRangeValues): Cell[] {
  const cells: Cell[] = [];
  for (const [row, columns] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell)
        cells.push({ row: Number(row), column: Number(column) });
    }
  }
  return cells;
}

function hull(cells: readonly Cell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function structuralChange(type: ChangeType, { subUnitId, range }: StructuralChange): Change {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  const area = type.startsWith('Row')
    ? { row: range.startRow, column: 0, rows, columns: MAX_COLUMNS }
    : { row: 0, column: range.startColumn, rows: MAX_ROWS, columns };
  return { sheetId: subUnitId, area, type, valueBefore: null, filledEmpty: false };
}
