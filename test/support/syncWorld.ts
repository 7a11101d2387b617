import fc from 'fast-check';
import { decideConflicts } from '../../src/commands/decideConflicts';
import { sideOf, type Decision } from '../../src/commands/decision';
import { lookAtHub } from '../../src/commands/lookAtHub';
import type { Session } from '../../src/commands/session';
import { start } from '../../src/commands/start';
import { synchronise } from '../../src/commands/synchronise';
import { undo } from '../../src/commands/undo';
import { MemoryHub, type Carry } from './memoryHub';
import { openSession, skaneOnPaper } from './paperSession';
import { ROUND } from './workbook';

/** A level, a remark and its source: few, so that people meet. */
const CELLS = ['B5', 'I5', 'J5'] as const;
const FAULTS = ['none', 'none', 'none', 'none', 'none', 'noRequest', 'noAnswer', 'twice', 'late'] as const;
const CHOICES = ['mine', 'theirs', 'other'] as const;
/** Workbook of each person: the first two share one. */
const PEOPLE = [0, 0, 1, 2];

export type WorldStep =
  | { readonly do: 'type'; readonly who: number; readonly cell: (typeof CELLS)[number]; readonly word: string }
  | { readonly do: 'sync' | 'undo' | 'look'; readonly who: number; readonly fault: (typeof FAULTS)[number] }
  | { readonly do: 'decide'; readonly who: number; readonly choice: (typeof CHOICES)[number]; readonly all: boolean }
  /** The pane is closed after so many more steps of what it is at, and opened again. */
  | { readonly do: 'cut'; readonly who: number; readonly after: number }
  /** Somebody types while the workbook is synced. */
  | {
      readonly do: 'typeDuring';
      readonly who: number;
      readonly cell: (typeof CELLS)[number];
      readonly turns: number;
    }
  | { readonly do: 'deliver' }
  | { readonly do: 'wait'; readonly turns: number };

const who = fc.nat(PEOPLE.length - 1);
export const anyStep: fc.Arbitrary<WorldStep> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      who,
      cell: fc.constantFrom(...CELLS),
      word: fc.constantFrom('Grön', 'Gul', 'Röd', ''),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('sync' as const, 'sync' as const, 'undo' as const, 'look' as const),
      who,
      fault: fc.constantFrom(...FAULTS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      who,
      choice: fc.constantFrom(...CHOICES),
      all: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const), who, after: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'deliver' as const }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.integer({ min: 5, max: 60 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('typeDuring' as const),
      who,
      cell: fc.constantFrom(...CELLS),
      turns: fc.integer({ min: 1, max: 30 }),
    }),
  },
);

interface Person {
  readonly session: Session;
  /** What the session is still at. */
  work: Promise<void>;
  /** Steps left before the pane closes. */
  stepsLeft: number;
}

/** People, their workbooks on paper and the hubs, all of whose steps a scheduler puts in an order of its own. */
export class SyncWorld {
  readonly hub = new MemoryHub(ROUND);
  readonly books = [skaneOnPaper(), skaneOnPaper(), skaneOnPaper()];
  readonly #people: Person[];
  readonly #faults: (typeof FAULTS)[number][] = [];
  readonly #late: (() => void)[] = [];
  /** Values that somebody typed and nobody has replaced by hand, with the workbook where they were. */
  readonly #typed = new Map<string, number>();
  #count = 0;

  constructor(readonly scheduler: fc.Scheduler) {
    this.#people = PEOPLE.map((_, who) => this.#open(who));
  }

  async take(step: WorldStep): Promise<void> {
    switch (step.do) {
      case 'type':
        return this.#type(PEOPLE[step.who]!, step.cell, step.word);
      case 'sync':
      case 'undo':
      case 'look':
        this.#faults.push(step.fault);
        return this.#act(step.who, step.do);
      case 'decide':
        return this.#decide(step.who, step);
      case 'cut':
        this.#people[step.who]!.stepsLeft = step.after;
        return;
      case 'deliver':
        this.#late.shift()?.();
        return;
      case 'typeDuring':
        this.#act(step.who, 'sync');
        await this.#wait(step.turns);
        return this.#type(PEOPLE[step.who]!, step.cell, 'Röd');
      case 'wait':
        return this.#wait(step.turns);
    }
  }

  /** Everything that is under way comes to its end, conflicts are decided, and everybody syncs until nothing is new. */
  async calmDown(): Promise<void> {
    this.#faults.length = 0;
    for (const ask of this.#late.splice(0)) ask();
    for (const [who, { stepsLeft }] of this.#people.entries())
      if (stepsLeft < Infinity) this.#people[who] = this.#open(who);
    for (let round = 0; ; round++) {
      const before = this.hub.history.length;
      await this.syncAll();
      const inConflict = [...this.#people.keys()].filter((who) => this.#people[who]!.session.state.conflicts.length);
      for (const who of inConflict) {
        this.#decide(who, { choice: CHOICES[round % 3]!, all: true });
        await this.scheduler.waitFor(this.#people[who]!.work);
      }
      if (!inConflict.length && this.hub.history.length === before) return;
      if (round > 20) throw new Error('They never came to rest.');
    }
  }

  /** Everybody syncs, one after the other, twice: the first ones hear of the last ones. */
  async syncAll(): Promise<void> {
    for (const who of [...this.#people.keys(), ...this.#people.keys()]) {
      this.#act(who, 'sync');
      const { work, session } = this.#people[who]!;
      await this.scheduler.waitFor(work);
      if (session.state.failure) throw new Error(JSON.stringify(session.state.failure));
    }
  }

  /** What was typed and is neither where it was typed nor in the hub's history. */
  lostValues(): string[] {
    const kept = new Set(this.hub.history.flatMap(({ note, source }) => [note, source]));
    const standing = this.books.map((book) => new Set(CELLS.map((cell) => book.read('Skåne', cell)[0]![0])));
    return [...this.#typed].filter(([value, book]) => !kept.has(value) && !standing[book]!.has(value)).map(([v]) => v);
  }

  #open(who: number): Person {
    // Clocks that are years apart, of people and of hubs.
    const now = () => new Date(Date.UTC(2000 + 17 * who, 1, 1));
    const hubNow = () => new Date(Date.UTC(2030 - 20 * (who % 2), 1, 1));
    const life = { stepsLeft: Infinity };
    const turn = async () => {
      await this.scheduler.schedule(Promise.resolve());
      // A pane that is closed never gets to its next step.
      if (life.stepsLeft-- <= 0) await new Promise(() => undefined);
    };
    const hub = this.hub.client(`Person ${who}`, { now: hubNow, carry: this.#network(turn) });
    const newId = () => `push-${who}-${(this.#count += 1)}`;
    const session = openSession(this.books[PEOPLE[who]!]!, { hub, now, newId, turn });
    return Object.assign(life, { session, work: session.run('start', start) });
  }

  #network(turn: () => Promise<void>): Carry {
    return async (ask) => {
      await turn();
      const fault = this.#faults.shift() ?? 'none';
      if (fault === 'noRequest') return { kind: 'offline' };
      if (fault === 'late') {
        this.#late.push(() => void ask());
        return { kind: 'offline' };
      }
      if (fault === 'twice') ask();
      const value = ask();
      await turn();
      return fault === 'noAnswer' ? { kind: 'offline' } : { kind: 'ok', value };
    };
  }

  async #wait(turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn++) {
      if (this.scheduler.count() > 0) await this.scheduler.waitNext(1);
      // What was let go on goes on to its next step.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #type(book: number, cell: string, word: string): void {
    this.#giveUp(String(this.books[book]!.read('Skåne', cell)[0]![0]), book);
    const text = cell >= 'I' ? (word === '' ? '' : `text ${(this.#count += 1)}`) : word;
    this.books[book]!.type('Skåne', cell, text);
    if (cell >= 'I' && text !== '') this.#typed.set(text, book);
  }

  /** Somebody who saw a value in a workbook has replaced it there. */
  #giveUp(value: string, book: number): void {
    if (this.#typed.get(value) === book) this.#typed.delete(value);
  }

  #act(who: number, act: 'sync' | 'undo' | 'look'): void {
    const person = this.#present(who);
    const { session } = person;
    if (act === 'look') person.work = session.runQuietly(lookAtHub);
    else person.work = act === 'sync' ? session.run('sync', synchronise) : session.run('undo', undo);
  }

  #decide(who: number, { choice, all }: { choice: (typeof CHOICES)[number]; all: boolean }): void {
    const person = this.#present(who);
    const { session } = person;
    const conflicts = session.state.conflicts.slice(0, all ? undefined : 1);
    const decisions = conflicts.map((conflict): Decision => {
      if (choice !== 'mine') this.#giveUp(String(sideOf(conflict, 'mine')), PEOPLE[who]!);
      const other = conflict.field === 'level' ? 'yellow' : `annat ${(this.#count += 1)}`;
      return { conflict, value: choice === 'other' ? other : sideOf(conflict, choice) };
    });
    person.work = session.run('resolve', () => decideConflicts(session, decisions));
  }

  /** A pane that was closed is opened again. */
  #present(who: number): Person {
    if (this.#people[who]!.stepsLeft < 0) this.#people[who] = this.#open(who);
    return this.#people[who]!;
  }
}
