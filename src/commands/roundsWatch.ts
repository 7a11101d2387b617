import type { Model } from '../sync/protocol';
import type { Session } from './session';

/** Knows whether rounds or methods have changed since the session learnt of them. */
export class RoundsWatch {
  readonly #session: Session;
  /** Where the hub's rounds stood when `#latest` was fetched or, at first, right after the session learnt of them. */
  #cursor: string | undefined;
  #latest: string | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Asks the hub only where its rounds stand elsewhere than before. */
  async areNew(cursor: string | undefined): Promise<boolean> {
    this.#cursor ??= cursor;
    if (cursor !== this.#cursor) {
      const reply = await this.#session.world.hub.model();
      if (reply.kind === 'ok') [this.#cursor, this.#latest] = [cursor, textOf(reply.value)];
    }
    const { model } = this.#session.state;
    return this.#latest !== null && model !== null && this.#latest !== textOf(model);
  }
}

function textOf({ rounds, currentRound }: Model): string {
  return JSON.stringify({ rounds, currentRound });
}
