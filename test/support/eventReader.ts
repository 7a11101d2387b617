import type { Cursors } from '../../src/sync/eventsProtocol';

/** An answer of `/v1/events`, read as it comes, without the library that the add-in reads it with. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(readonly response: Response) {
    this.#reader = response.body!.getReader();
  }

  /** All that came, up to and with what was waited for; rejects when the stream ends before. */
  async until(wanted: RegExp): Promise<string> {
    while (!wanted.test(this.#text)) {
      const { done, value } = await this.#reader.read();
      if (done) throw new Error(`The stream ended after: ${this.#text}`);
      this.#text += this.#decoder.decode(value, { stream: true });
    }
    const end = this.#text.search(wanted) + wanted.exec(this.#text)![0].length;
    const text = this.#text.slice(0, end);
    this.#text = this.#text.slice(end);
    return text;
  }

  /** The cursors of the next event. */
  async news(): Promise<{ id: string; cursors: Cursors }> {
    const [, id = '', data = ''] = /event: news\nid: (.*)\ndata: (.*)\n\n$/.exec(
      await this.until(/event: news\n.*\n.*\n\n/),
    )!;
    return { id, cursors: JSON.parse(data) as Cursors };
  }

  /** What comes until the hub ends the stream; rejects when it is cut off. */
  async rest(): Promise<string> {
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) return this.#text;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  async close(): Promise<void> {
    await this.#reader.cancel();
  }
}
