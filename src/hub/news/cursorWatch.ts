import { differingCursors, type Cursors } from '../../sync/eventsProtocol';

/** A part of where the hub stands. Cheap: it is asked each second while anybody listens. */
export type ReadCursors = () => Promise<Cursors>;

/** Milliseconds: a thousand listeners are not told of each of a thousand pushes. */
const BETWEEN_TELLINGS = 500;

type Listener = (cursors: Cursors) => void;

/**
 * Asks the store where everything stands, once for all who listen and only while somebody does, so that what another hub
 * wrote on the same store is heard too. A store that is away is asked again; listeners hear nothing meanwhile.
 */
export class CursorWatch {
  readonly #sources: readonly ReadCursors[];
  readonly #every: number;
  readonly #listeners = new Set<Listener>();
  #known: Cursors | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isReading = false;
  #isNudged = false;
  #toldAt = -Infinity;

  /** @param every milliseconds from one look to the next */
  constructor(sources: readonly ReadCursors[], every: number) {
    this.#sources = sources;
    this.#every = every;
  }

  /** Where everything stands now. */
  async read(): Promise<Cursors> {
    const parts = await Promise.all(this.#sources.map((readPart) => readPart()));
    return Object.assign({}, ...parts) as Cursors;
  }

  /** Tells the listener everything that is known, soon, and again whenever it differs. @returns ends it */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#known !== null) listener(this.#known);
    else void this.#look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#timer);
      this.#known = null;
    };
  }

  /** Something was written in this process: listeners hear at once or, under a stream of writes, soon. */
  nudge(): void {
    if (this.#isReading) this.#isNudged = true;
    else if (this.#listeners.size > 0) this.#lookIn(this.#untilNextTelling());
  }

  #untilNextTelling(): number {
    return Math.max(0, this.#toldAt + BETWEEN_TELLINGS - performance.now());
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds).unref();
  }

  async #look(): Promise<void> {
    if (this.#isReading || this.#listeners.size === 0) return;
    this.#isReading = true;
    this.#isNudged = false;
    clearTimeout(this.#timer);
    const latest = await this.read().catch(() => null);
    this.#isReading = false;
    if (this.#listeners.size === 0) return;
    if (latest !== null) this.#tell(latest);
    this.#lookIn(this.#isNudged ? this.#untilNextTelling() : this.#every);
  }

  #tell(latest: Cursors): void {
    const known = this.#known ?? {};
    if (Object.keys(differingCursors({ latest, known })).length === 0) return;
    this.#known = latest;
    this.#toldAt = performance.now();
    for (const listener of [...this.#listeners]) listener(latest);
  }
}
