import type { PushCommand, Store } from '../../src/hub/store/store';
import type { Change, Entry, PushAnswer } from '../../src/sync/protocol';
import { aChange, aPush } from '../support/hub';
import { describeConcurrency } from './concurrency';
import { describeKeeping } from './keeping';
import { describeFirstLeader } from './firstLeader';
import { describeAudit } from './audit';
import { describeMembers } from './members';
import { describeCursors } from './cursors';
import { describeRegisters } from './registers';
import { describeRounds } from './rounds';
import { ANNA, BO, CLOSED, CURRENT, DEMO, SEED } from './seed';

/** Where a store keeps what it remembers, so that the suite can come back to it. */
export interface StorePlace {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** What every implementation of the store must do. */
export function describeStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describeRounds(name, makePlace);
  describeConcurrency(name, makePlace);
  describeKeeping(name, makePlace);
  describeFirstLeader(name, makePlace);
  describeMembers(name, makePlace);
  describeAudit(name, makePlace);
  describeCursors(name, makePlace);
  describeRegisters(name, makePlace);
  describe(`the store on ${name}`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      await store.seedMissing(SEED);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    test('remembers everything when it is opened again', async () => {
      await store.pushChanges(command('push-0001', [aChange({ note: 'kvar' })]));
      const before = await everything(store);
      await store.close();
      store = await place.open();
      expect(await everything(store)).toEqual(before);
      expect(before.coverage?.entries).toMatchObject([{ unit: 'skane', note: 'kvar', version: 1 }]);
    });

    test('seeds what is missing and leaves what is there', async () => {
      await store.pushChanges(command('push-0001', [aChange({ level: 'red', baseVersion: 1 })], 'demo'));
      await store.seedMissing({
        rounds: [
          { round: { ...DEMO, title: 'Något annat' }, current: true, entries: [] },
          { round: { ...DEMO, id: 'new' }, current: false, entries: [] },
        ],
        members: [{ ...ANNA, role: 'processLeader' }],
        claims: [{ unit: 'skane', claimant: '000/1', line: 147, words: 'annat' }],
      });
      const { rounds, currentRound } = await store.readRounds();
      expect(rounds.map(({ id, title }) => [id, title])).toEqual([
        ['2026', '2026'],
        ['demo', 'Demo'],
        ['new', 'Demo'],
        ['old', '2024'],
      ]);
      expect(currentRound).toBe('2026');
      expect((await store.readCoverage({ round: 'demo', since: 0 }))?.entries).toMatchObject([{ level: 'red' }]);
      expect(await store.readMember(ANNA)).toEqual(ANNA);
      expect(await store.readDocumentClaims()).toEqual(SEED.claims);
    });

    test('a round comes back with its own method', async () => {
      const { rounds } = await store.readRounds();
      expect(rounds).toEqual([CURRENT, DEMO, CLOSED]);
    });

    test('a change on the version that is there is taken in; on another it conflicts and changes nothing', async () => {
      await answer(command('push-0001', [aChange()]));
      const late = aChange({ level: 'red' });
      const { applied, conflicts, cursor } = await answer(command('push-0002', [late]));
      expect(applied).toEqual([]);
      expect(conflicts).toMatchObject([{ ...late, theirs: { level: 'green', version: 1 } }]);
      expect(cursor).toBe(1);
      expect((await answer(command('push-0003', [{ ...late, baseVersion: 1 }]))).applied).toMatchObject([
        { level: 'red', version: 2 },
      ]);
    });

    test('a level knows since when it has been what it is, whatever becomes of its note', async () => {
      const at = async (day: number, change: Partial<Change>, baseVersion = day - 1) => {
        const push = command(`push-000${day}`, [aChange({ ...change, baseVersion })]);
        const { applied } = await answer({ ...push, now: `2026-03-0${day}T12:00:00.000Z` });
        return applied.map(
          ({ changedAt, levelSince }) => `${changedAt.slice(8, 10)} since ${levelSince?.slice(8, 10)}`,
        );
      };
      expect(await at(1, { level: 'green' })).toEqual(['01 since 01']);
      expect(await at(2, { level: 'green', note: 'mer' })).toEqual(['02 since 01']);
      expect(await at(3, { level: 'red', note: 'mer' })).toEqual(['03 since 03']);
      expect(await at(4, { level: null })).toEqual(['04 since 04']);
      expect(await at(5, { level: null, source: 'x' })).toEqual(['05 since 04']);
      expect(await at(6, { level: 'red' })).toEqual(['06 since 06']);
      const [entry] = (await store.readCoverage({ round: '2026', since: 0 }))!.entries;
      expect(entry).toMatchObject({ version: 6, levelSince: '2026-03-06T12:00:00.000Z' });
      const history = await store.readHistory({ round: '2026', unit: 'skane' });
      expect(history?.map(({ levelSince }) => levelSince?.slice(8, 10))).toEqual(['01', '01', '03', '04', '04', '06']);
    });

    test('a change on a version that never was conflicts with nothing there', async () => {
      const { conflicts } = await answer(command('push-0001', [aChange({ baseVersion: 4 })]));
      expect(conflicts).toMatchObject([{ baseVersion: 4, theirs: null }]);
    });

    test('of two changes of one place in one push the second must build on the first', async () => {
      const { applied, conflicts } = await answer(
        command('push-0001', [
          aChange({ level: 'green' }),
          aChange({ level: 'red' }),
          aChange({ level: 'yellow', baseVersion: 1 }),
        ]),
      );
      expect(applied).toMatchObject([
        { level: 'green', version: 1 },
        { level: 'yellow', version: 2 },
      ]);
      expect(conflicts).toMatchObject([{ level: 'red', theirs: { level: 'green', version: 1 } }]);
      expect((await store.readCoverage({ round: '2026', since: 0 }))?.entries).toMatchObject([{ level: 'yellow' }]);
    });

    test('a push that is sent again gets the same answer to the letter and leaves no trace', async () => {
      const first = await store.pushChanges(command('push-0001', [aChange()]));
      await store.pushChanges(command('push-0002', [aChange({ level: 'red', baseVersion: 1 })]));
      const before = await everything(store);
      const again = await store.pushChanges({ ...command('push-0001', [aChange()]), now: '2027-01-01T00:00:00.000Z' });
      expect(again).toEqual(first);
      expect(await everything(store)).toEqual(before);
    });

    test("somebody else's push id is taken", async () => {
      await store.pushChanges(command('push-0001', [aChange()]));
      const other = { ...command('push-0001', [aChange({ level: 'red', baseVersion: 1 })]), caller: BO };
      expect(await store.pushChanges(other)).toEqual({ kind: 'idTaken' });
      expect((await store.readCoverage({ round: '2026', since: 0 }))?.entries).toMatchObject([{ level: 'green' }]);
    });

    test('after a cursor comes only what changed after it, each place once', async () => {
      const { cursor } = await answer(command('push-0001', [aChange(), aChange({ area: 2 })]));
      await answer(command('push-0002', [aChange({ area: 2, level: 'red', baseVersion: 1 })]));
      await answer(command('push-0003', [aChange({ area: 2, level: 'yellow', baseVersion: 2 })]));
      const since = await store.readCoverage({ round: '2026', since: cursor });
      expect(since).toMatchObject({ cursor: 4, entries: [{ area: 2, level: 'yellow', version: 3 }] });
      expect(await store.readCoverage({ round: '2026', since: 4 })).toEqual({ cursor: 4, entries: [] });
    });

    test('a cursor from the future gets everything: the store was restored from an older copy', async () => {
      await answer(command('push-0001', [aChange()]));
      expect((await store.readCoverage({ round: '2026', since: 99 }))?.entries).toHaveLength(1);
    });

    test('rounds do not move each other', async () => {
      await answer(command('push-0001', [aChange()]));
      expect(await store.readCoverage({ round: 'demo', since: 1 })).toEqual({ cursor: 1, entries: [] });
    });

    test('foreign units and levels on remarks are refused one by one', async () => {
      const { applied, refused } = await answer({
        ...command('push-0001', [
          aChange(),
          aChange({ unit: 'halland' }),
          aChange({ dimension: null }),
          aChange({ dimension: null, level: null, note: 'bara ord' }),
        ]),
        mayWrite: (unit) => unit === 'skane',
      });
      expect(refused.map(({ reason }) => reason)).toEqual(['notYourUnit', 'levelOnRemark']);
      expect(applied).toMatchObject([{ level: 'green' }, { dimension: null, level: null, note: 'bara ord' }]);
    });

    test('a closed round refuses everything', async () => {
      const { applied, refused } = await answer(command('push-0001', [aChange()], 'old'));
      expect(applied).toEqual([]);
      expect(refused).toMatchObject([{ unit: 'skane', reason: 'roundClosed' }]);
    });

    test('a round that is not there is told apart from an empty one', async () => {
      expect(await store.pushChanges(command('push-0001', [aChange()], 'nope'))).toEqual({ kind: 'unknownRound' });
      expect(await store.readCoverage({ round: 'nope', since: 0 })).toBeNull();
      expect(await store.readHistory({ round: 'nope', unit: 'skane' })).toBeNull();
      expect(await store.readCoverage({ round: '2026', since: 0 })).toEqual({ cursor: 0, entries: [] });
    });

    test('the history keeps every accepted change, oldest first, by unit, area and dimension', async () => {
      await answer(command('push-0001', [aChange(), aChange({ dimension: null, level: null, note: 'n' })]));
      await answer(command('push-0002', [aChange({ level: null, baseVersion: 1 }), aChange({ area: 2 })]));
      const history = async (of: { area?: 1 | 2; dimension?: 'kommunicerad' | null }) =>
        (await store.readHistory({ round: '2026', unit: 'skane', ...of }))?.map(short);
      expect(await history({})).toEqual([
        '1 kommunicerad green',
        '1 null null',
        '1 kommunicerad null',
        '2 kommunicerad green',
      ]);
      expect(await history({ area: 2 })).toEqual(['2 kommunicerad green']);
      expect(await history({ area: 1, dimension: 'kommunicerad' })).toEqual([
        '1 kommunicerad green',
        '1 kommunicerad null',
      ]);
      expect(await history({ dimension: null })).toEqual(['1 null null']);
    });

    test('nothing written, empty text and a missing field are the same', async () => {
      const { applied } = await answer(
        command('push-0001', [aChange({ note: '', source: null }), aChange({ area: 2 })]),
      );
      expect(applied).toMatchObject([
        { note: null, source: null },
        { note: null, source: null },
      ]);
    });

    test.each([
      ['a formula', '=HYPERLINK("http://x";"y")'],
      ['signs', '+-@'],
      ['white space', '\t\r\n x  '],
      ['letters beyond the first plane', '😀 e\u0301 ÅÄÖ'],
      ['quotes', `'; drop table history; --"`],
    ])('%s in a note comes back to the letter', async (_what, note) => {
      await answer(command('push-0001', [aChange({ note, source: note })]));
      expect((await store.readCoverage({ round: '2026', since: 0 }))?.entries).toMatchObject([{ note, source: note }]);
    });

    test('half a surrogate pair is replaced alike in the answer and in the store', async () => {
      const { applied } = await answer(command('push-0001', [aChange({ note: 'a\ud83d' })]));
      expect(applied[0]?.note).toBe('a\ufffd');
      expect((await store.readCoverage({ round: '2026', since: 0 }))?.entries).toEqual(applied);
    });

    test('a full push is taken in whole', async () => {
      const changes = Array.from({ length: 2000 }, (_, index) => aChange({ baseVersion: index, note: `${index}` }));
      const { applied, cursor } = await answer(command('push-0001', changes));
      expect([applied.length, cursor]).toEqual([2000, 2000]);
      expect((await store.readCoverage({ round: '2026', since: 0 }))?.entries).toMatchObject([{ version: 2000 }]);
    });

    test('pushes at the same time get versions in order, and each change is accepted once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => answer(command(`push-000${index}`, [aChange({ note: `${index}` })]))),
      );
      expect(answers.filter(({ applied }) => applied.length === 1)).toHaveLength(1);
      expect((await store.readHistory({ round: '2026', unit: 'skane' }))?.length).toBe(1);
    });

    async function answer(push: PushCommand): Promise<PushAnswer> {
      const outcome = await store.pushChanges(push);
      if (outcome.kind !== 'answered') throw new Error(outcome.kind);
      return JSON.parse(outcome.answer) as PushAnswer;
    }
  });
}

function command(id: string, changes: Parameters<typeof aPush>[1], round = '2026'): PushCommand {
  return { push: aPush(id, changes, round), caller: ANNA, mayWrite: () => true, now: '2026-03-01T12:00:00.000Z' };
}

async function everything(store: Store) {
  return {
    rounds: await store.readRounds(),
    coverage: await store.readCoverage({ round: '2026', since: 0 }),
    history: await store.readHistory({ round: '2026', unit: 'skane' }),
    claims: await store.readDocumentClaims(),
    member: await store.readMember(ANNA),
  };
}

function short({ area, dimension, level }: Entry): string {
  return `${area} ${dimension} ${level}`;
}
