import type { Cancelling } from './progress';

/** Raised inside an act to end it since the person who asked for it cancels. */
export class ActCancelled extends Error {}

/** Whether the act that runs may be cancelled, and whether a person has asked for that. */
export class Cancellation {
  #wish: AbortController | null = null;
  readonly #tell: (cancelling: Cancelling) => void;

  /** @param tell is told whenever it changes */
  constructor(tell: (cancelling: Cancelling) => void) {
    this.#tell = tell;
  }

  /** An act begins. */
  begin(isCancellable: boolean): void {
    this.#set(isCancellable ? new AbortController() : null);
  }

  /** It has ended. */
  end(): void {
    this.#set(null);
  }

  /** Ends the act between two of its steps, where it is one that may be cancelled. */
  ask(): void {
    if (!this.#wish) return;
    this.#wish.abort();
    this.#tell('asked');
  }

  /** Aborted once the act is to end; `null` where nobody can ask for that. */
  get signal(): AbortSignal | null {
    return this.#wish?.signal ?? null;
  }

  /** Ends the act here where a person has asked for it. */
  heed(): void {
    if (this.signal?.aborted) throw new ActCancelled();
  }

  /** Carries out steps of which either none or all are to be done, whatever a person asks for meanwhile. */
  async whole<T>(perform: () => Promise<T>): Promise<T> {
    this.heed();
    const wish = this.#wish;
    this.#set(null);
    try {
      return await perform();
    } finally {
      this.#set(wish);
    }
  }

  #set(wish: AbortController | null): void {
    this.#wish = wish;
    this.#tell(wish ? 'possible' : 'no');
  }
}
