import { placeKey } from '../../src/core/assessment';
import type { Round } from '../../src/core/round';
import { decidePush } from '../../src/hub/decidePush';
import type { Reply } from '../../src/sync/callHub';
import type { HubClient } from '../../src/sync/hubClient';
import type { Entry, Model, Push, PushAnswer } from '../../src/sync/protocol';

/** Takes a call to the hub and its answer back: the network, which may lose, repeat and delay. */
export type Carry = <T>(ask: () => T) => Promise<Reply<T>>;

interface Remembered {
  readonly entries: ReadonlyMap<string, { entry: Entry; seq: number }>;
  readonly history: readonly Entry[];
  readonly answers: ReadonlyMap<string, PushAnswer>;
}

const NOTHING: Remembered = { entries: new Map(), history: [], answers: new Map() };

/**
 * One store in memory that hubs decide over as the real ones do (`decidePush`), for tests that need thousands of pushes.
 * Any number of hubs may stand before it, each with a clock of its own.
 */
export class MemoryHub {
  #remembered = NOTHING;
  /** Everything that was ever sent, in the order that it arrived. */
  readonly pushes: { readonly push: Push; readonly by: string }[] = [];

  constructor(readonly round: Round) {}

  get history(): readonly Entry[] {
    return this.#remembered.history;
  }

  get entries(): Entry[] {
    return [...this.#remembered.entries.values()].map(({ entry }) => entry);
  }

  /** A copy of all it remembers, to go back to. */
  backup(): () => void {
    const copy = this.#remembered;
    return () => void (this.#remembered = copy);
  }

  /** Decides over a push as it arrives. */
  receive(push: Push, by: string, now: Date): PushAnswer {
    const { entries, history, answers } = this.#remembered;
    this.pushes.push({ push, by });
    const replayed = answers.get(push.id);
    if (replayed) return replayed;
    const decided = decidePush(push, {
      round: this.round,
      current: new Map([...entries].map(([key, { entry }]) => [key, entry])),
      mayWrite: () => true,
      changedBy: by,
      changedAt: now.toISOString(),
    });
    const cursor = history.length;
    const made = decided.applied.map((entry, i) => [placeKey(entry), { entry, seq: cursor + i + 1 }] as const);
    const answer = { ...decided, cursor: cursor + made.length };
    this.#remembered = {
      entries: new Map([...entries, ...made]),
      history: [...history, ...decided.applied],
      answers: new Map([...answers, [push.id, answer]]),
    };
    return answer;
  }

  /** A hub before this store, as somebody's add-in reaches it. */
  client(by: string, { now, carry }: { now: () => Date; carry: Carry }): HubClient {
    const model: Model = {
      strategies: [],
      dimensions: [],
      units: [],
      rounds: [this.round],
      currentRound: this.round.id,
    };
    const never = () => Promise.reject(new Error('This hub is only for syncing.'));
    return {
      me: () => Promise.resolve({ kind: 'ok', value: { name: by, role: 'coordinator', units: ['skane'] } }),
      model: () => Promise.resolve({ kind: 'ok', value: model }),
      documents: () => Promise.resolve({ kind: 'ok', value: { claims: [] } }),
      coverage: (_round, since) => carry(() => this.#coverage(since)),
      push: (push) => carry(() => this.receive(push, by, now())),
      history: (_round, place) =>
        carry(() => ({ changes: this.history.filter((entry) => placeKey(entry) === placeKey(place)) })),
      createRound: never,
      changeRound: never,
      putMethod: never,
      registers: { rows: never, push: never },
      members: never,
      putMember: never,
      revokeMember: never,
      audit: never,
      auditFile: never,
    };
  }

  #coverage(since: number): { cursor: number; entries: Entry[] } {
    const { entries, history } = this.#remembered;
    const cursor = history.length;
    const from = since > cursor ? 0 : since;
    return { cursor, entries: [...entries.values()].filter(({ seq }) => seq > from).map(({ entry }) => entry) };
  }
}
