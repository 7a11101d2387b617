import { Readable } from 'node:stream';
import { differingCursors, EVENTS, formatCursors, type Cursors } from '../../sync/eventsProtocol';

/** How soon a browser's own EventSource comes back when a stream ends (milliseconds). */
const RETRY = 3000;

/**
 * What one listener is sent, as server-sent events. Nothing queues up: while a slow reader hasn't taken the last event,
 * only the latest cursors are kept, and who hasn't taken it when the next beat comes is dropped.
 */
export class NewsStream extends Readable {
  #told: Cursors;
  #latest: Cursors;
  #isWanted = false;
  #isOver = false;

  /** @param since what the listener knows already */
  constructor(since: Cursors) {
    super({ highWaterMark: 1 });
    this.#told = since;
    this.#latest = since;
    // The first word comes at once, whether there is news or not: it tells that nothing on the way holds the stream back.
    this.push(`retry: ${RETRY}\n\n`);
  }

  override _read(): void {
    this.#isWanted = true;
    this.#sendNews();
  }

  tell(latest: Cursors): void {
    this.#latest = latest;
    this.#sendNews();
  }

  /** A comment, so that both ends and all between know that the stream lives. */
  beat(): void {
    if (this.#isWanted) this.#send(':\n\n');
    else if (!this.#isOver) this.destroy();
  }

  /** Ends it politely: the listener comes again. */
  finish(): void {
    if (this.#isOver || this.destroyed) return;
    this.#isOver = true;
    this.push(null);
  }

  #sendNews(): void {
    const news = differingCursors({ latest: this.#latest, known: this.#told });
    if (!this.#isWanted || Object.keys(news).length === 0) return;
    this.#told = { ...this.#told, ...this.#latest };
    this.#send(`event: ${EVENTS.event}\nid: ${formatCursors(this.#told)}\ndata: ${JSON.stringify(news)}\n\n`);
  }

  #send(text: string): void {
    if (this.#isOver || this.destroyed) return;
    this.#isWanted = false;
    this.push(text);
  }
}
