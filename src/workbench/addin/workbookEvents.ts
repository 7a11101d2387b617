import { areaName } from '../a1';
import type { Actor, Book } from '../book';
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

interface Origin {
  readonly source: 'Local' | 'Remote';
  /** ExcelApi 1.14. */
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

/** Excel.EventSource and Excel.EventTriggerSource, as one instance of the add-in is told them. */
function originOf(actor: Actor | null, addIn: object): Origin {
  const isLocal = actor === null || actor.instance === addIn;
  const isOwn = isLocal && actor?.isAddIn === true;
  return { source: isLocal ? 'Local' : 'Remote', triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown' };
}

/** Turns what happens in the book into the events one add-in sees. */
export class WorkbookEvents {
  readonly changedRanges = new Map<string, Range>();
  private readonly waiting: { readonly change: Change; readonly origin: Origin }[] = [];
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
      book.onChange((change, actor) => this.note(change, originOf(actor, addIn))),
      // Where a co-author's selection is, no event tells.
      book.onSelection({
        selected: (sheet, area, actor) => {
          if (originOf(actor, addIn).source === 'Remote') return;
          this.send(EVENT.selectionChanged, sheet, { address: areaName(area), worksheetId: sheet.id });
        },
        activated: (sheet, actor) => {
          if (originOf(actor, addIn).source === 'Local') this.send(EVENT.activated, sheet, { worksheetId: sheet.id });
        },
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
  private note(change: Change, origin: Origin): void {
    this.waiting.push({ change, origin });
    this.timer ??= setTimeout(() => void this.flush(), 0);
  }

  private async flush(): Promise<void> {
    await this.book.settle();
    this.timer = null;
    for (const { change, origin } of this.waiting.splice(0)) {
      const sheet = this.book.grid.sheet(change.sheetId);
      if (sheet) this.send(EVENT.changed, sheet, this.changedArgs(sheet, change, origin));
    }
  }

  private changedArgs(sheet: UniverSheet, { area, type, valueBefore }: Change, origin: Origin): object {
    const referenceId = `event:${this.nextReference++}`;
    this.changedRanges.set(referenceId, this.excel.range(sheet, area));
    const [oldest] = this.changedRanges.keys();
    if (this.changedRanges.size > KEPT_RANGES && oldest !== undefined) this.changedRanges.delete(oldest);
    const args = {
      address: areaName(area),
      changeType: type,
      worksheetId: sheet.id,
      shiftDirection: SHIFTS[type],
      ...origin,
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
