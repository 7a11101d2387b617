import { finished } from 'node:stream/promises';
import type { Member, MemberIdentity } from '../store/store';
import type { NewsStream } from './newsStream';

/** How many streams there may be. */
export interface StreamLimits {
  /** Each pane that is open is one: a person has some workbooks open, on some devices. */
  readonly perMember: number;
  readonly perHub: number;
}

/** The streams of this process, so that there are never too many and all can be ended. */
export class OpenStreams {
  readonly #streams = new Map<NewsStream, string>();
  readonly #limits: StreamLimits;

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  get count(): number {
    return this.#streams.size;
  }

  /** Why a member may not have one more; `null` when they may. */
  refusalFor(member: MemberIdentity): 'tooManyStreams' | 'hubFull' | null {
    if (this.#streams.size >= this.#limits.perHub) return 'hubFull';
    const key = keyOf(member);
    const own = [...this.#streams.values()].filter((other) => other === key).length;
    return own >= this.#limits.perMember ? 'tooManyStreams' : null;
  }

  add(stream: NewsStream, member: Member): void {
    this.#streams.set(stream, keyOf(member));
    stream.once('close', () => this.#streams.delete(stream));
  }

  /** Ends all of them politely; resolves when what was sent is out, or after a while without. @param patience milliseconds */
  async finish(patience: number): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    const ends = [...this.#streams.keys()].map((stream) => {
      stream.finish();
      return finished(stream, { signal, cleanup: true }).catch(() => undefined);
    });
    await Promise.all(ends);
  }
}

function keyOf({ tid, oid }: MemberIdentity): string {
  return `${tid}/${oid}`;
}
