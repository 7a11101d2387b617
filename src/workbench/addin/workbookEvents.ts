import { areaName } from '../a1';
import type { Book } from '../book';
import type { Change } from '../engine/changes';
import type { UniverSheet } from '../engine/univerSheet';
import type { ExcelModel } from '../model/excelModel';
import type { Range } from '../model/range';
import { valueType } from '../model/valueType';
import type { EventQueue } from './eventQueue';

/** Event numbers of office.js, and the target of events that concern the whole workbook. */
const EVENT = { changed: 10, activated: 11, selectionChanged: 14 } as const;
const WORKBOOK = 'Workbook';

const SHIFTS = {
  RangeEdited: 'None',
  RowInserted: 'Down',
  RowDeleted: 'Up',
  ColumnInserted: 'Right',
  ColumnDeleted: 'Left',
} as const;

/** Ranges of past events are kept for handlers that ask for them; more than this and the oldest go. */
const KEPT_RANGES = 1000;

/** Turns what happens in the book into the events one add-in sees. */
export class WorkbookEvents {
  readonly changedRanges = new Map<string, Range>();
  private readonly waiting: { readonly change: Change; readonly own: boolean }[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private nextReference = 1;
  private readonly stopListening: (() => void)[];

  constructor(
    private readonly book: Book,
    private readonly excel: ExcelModel,
    private readonly queue: EventQueue,
    addIn: object,
  ) {
    this.stopListening = [
      book.onChange((change, actor) => this.note(change, actor === addIn)),
      book.onSelection({
        selected: (sheet, area) =>
          this.send(EVENT.selectionChanged, sheet, { address: areaName(area), worksheetId: sheet.id }),
        activated: (sheet) => this.send(EVENT.activated, sheet, { worksheetId: sheet.id }),
      }),
    ];
  }

  get pending(): number {
    return this.waiting.length;
  }

  stop(): void {
    for (const stop of this.stopListening) stop();
    if (this.timer) clearTimeout(this.timer);
    this.waiting.length = 0;
  }

  /** Values after a change are known when the workbook is calculated. */
  private note(change: Change, own: boolean): void {
    this.waiting.push({ change, own });
    this.timer ??= setTimeout(() => void this.flush(), 0);
  }

  private async flush(): Promise<void> {
    await this.book.settle();
    this.timer = null;
    for (const { change, own } of this.waiting.splice(0)) {
      const sheet = this.book.grid.sheet(change.sheetId);
      if (sheet) this.send(EVENT.changed, sheet, this.changedArgs(sheet, change, own));
    }
  }

  private changedArgs(sheet: UniverSheet, { area, type, valueBefore }: Change, own: boolean): object {
    const referenceId = `event:${this.nextReference++}`;
    this.changedRanges.set(referenceId, this.excel.range(sheet, area));
    const [oldest] = this.changedRanges.keys();
    if (this.changedRanges.size > KEPT_RANGES && oldest !== undefined) this.changedRanges.delete(oldest);
    const args = {
      address: areaName(area),
      changeType: type,
      source: 'Local',
      worksheetId: sheet.id,
      shiftDirection: SHIFTS[type],
      // ExcelApi 1.14: "ThisLocalAddin" or "Unknown".
      triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
      referenceId,
    };
    if (valueBefore === null) return args;
    const valueAfter = sheet.value(area.row, area.column);
    return {
      ...args,
      valueBefore,
      valueAfter,
      valueTypeBefore: valueType(valueBefore),
      valueTypeAfter: valueType(valueAfter),
    };
  }

  /** To the sheet's handlers and to those of workbook.worksheets. */
  private send(event: number, sheet: UniverSheet, args: object): void {
    this.queue.event(event, sheet.id, args);
    this.queue.event(event, WORKBOOK, args);
  }
}
