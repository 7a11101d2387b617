/** [category, type, target id, message, isRemote or invocation id]: one message of event 33. */
export type RichApiMessage = readonly [number, number, string, string, number];

/** Message category of workbook and runtime events. */
const EVENT_CATEGORY = 65_536;

/**
 * Events leave in a later task than the answer to a request: handlers that a batch registers are attached while
 * office.js processes that answer, so anything sent earlier would be lost.
 */
export class EventQueue {
  private messages: RichApiMessage[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sink: ((messages: readonly RichApiMessage[]) => void) | null = null;

  get length(): number {
    return this.sink ? this.messages.length : 0;
  }

  connect(sink: (messages: readonly RichApiMessage[]) => void): void {
    this.sink = sink;
    this.flushLater();
  }

  disconnect(): void {
    this.sink = null;
    this.messages = [];
  }

  event(type: number, target: string, args: object): void {
    this.message([EVENT_CATEGORY, type, target, JSON.stringify(args), 0]);
  }

  message(message: RichApiMessage): void {
    this.messages.push(message);
    this.flushLater();
  }

  flushLater(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      if (!this.sink || this.messages.length === 0) return;
      this.sink(this.messages.splice(0));
    }, 0);
  }
}
