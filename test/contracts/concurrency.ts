import { setImmediate } from 'node:timers/promises';
import { placeKey } from '../../src/core/assessment';
import type { PushCommand, Store } from '../../src/hub/store/store';
import type { AreaNumber } from '../../src/core/catalogue/strategies';
import type { Change, Coverage, Entry, PushAnswer } from '../../src/sync/protocol';
import { aChange, aPush } from '../support/hub';
import { ANNA, BO, CURRENT, SEED } from './seed';
import type { StorePlace } from './store';

const WRITERS = 200;
const AREAS: readonly AreaNumber[] = [1, 2, 3, 4];
const NOW = '2026-03-01T12:00:00.000Z';

/** What every implementation must do when many call at the same time, through two stores opened on one place. */
export function describeConcurrency(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`many at the same time on ${name}`, () => {
    let place: StorePlace;
    let stores: Store[];

    beforeEach(async () => {
      place = await makePlace();
      stores = [await place.open()];
      await stores[0]!.seedMissing(SEED);
      stores.push(await place.open());
    });
    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await place.remove();
    });

    const storeOf = (index: number) => stores[index % stores.length]!;
    const wholeRound = async (round = '2026') => {
      const wholes = await Promise.all(stores.map((store) => store.readCoverage({ round, since: 0 })));
      expect(wholes[1]).toEqual(wholes[0]);
      return wholes[0]!;
    };

    test(`${WRITERS} writers of the same cells: every version is somebody's, once, and who lost is told whose`, async () => {
      const answers = (
        await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeTwice(storeOf(writer), writer)))
      ).flat();
      const applied = answers.flatMap((answer) => answer.applied);
      const { cursor, entries } = await wholeRound();
      expect(answers).toHaveLength(2 * WRITERS);
      expect(cursor).toBe(applied.length);
      expect(entries.map(({ version }) => version).reduce((sum, version) => sum + version)).toBe(applied.length);

      const history = (await stores[0]!.readHistory({ round: '2026', unit: 'skane' }))!;
      const byVersion = (one: Entry, other: Entry) => one.area - other.area || one.version - other.version;
      expect(history.toSorted(byVersion)).toEqual(applied.toSorted(byVersion));
      for (const area of AREAS) {
        const versions = history.filter((entry) => entry.area === area).map(({ version }) => version);
        expect(versions).toEqual(versions.map((_, index) => index + 1));
        expect(entries.find((entry) => entry.area === area)).toEqual(history.findLast((entry) => entry.area === area));
      }
      const kept = new Set(history.map((entry) => JSON.stringify(entry)));
      for (const { theirs, baseVersion } of answers.flatMap(({ conflicts }) => conflicts)) {
        expect(kept.has(JSON.stringify(theirs))).toBe(true);
        expect(theirs!.version).toBeGreaterThan(baseVersion);
      }
    });

    test('a push that is sent many times at the same time happens once and is answered alike', async () => {
      const sendings = Array.from({ length: 120 }, (_, index) => {
        const push = index % 20;
        return sendPush(storeOf(index >> 1), `push-${1000 + push}`, [aChange({ area: 1, note: `${push}` })]);
      });
      const outcomes = await Promise.all(sendings);
      const answers = new Set(outcomes.map((outcome) => JSON.stringify(outcome)));
      expect(answers.size).toBe(20);
      expect((await wholeRound()).cursor).toBe(1);
      expect(outcomes.filter((outcome) => parse(outcome).applied.length === 1)).toHaveLength(6);
    });

    test('an id that is used for two rounds at the same time stands for one of them', async () => {
      for (let attempt = 0; attempt < 10; attempt++) {
        const [one, other] = await Promise.all(
          ['2026', 'demo'].map((round, index) =>
            sendPush(storeOf(index), `push-${1000 + attempt}`, [aChange({ area: 5, baseVersion: attempt })], { round }),
          ),
        );
        expect(other).toEqual(one);
        const [{ round }] = parse(one!).applied.concat(parse(one!).conflicts.map(({ theirs }) => theirs!)) as [Entry];
        // The round that lost catches up, so that both are as far at the next attempt.
        const late = round === '2026' ? 'demo' : '2026';
        const change = aChange({ area: 5, baseVersion: attempt });
        expect(
          parse(await sendPush(stores[0]!, `late-${1000 + attempt}`, [change], { round: late })).applied,
        ).toHaveLength(1);
      }
      expect((await wholeRound()).cursor).toBe(10);
    });

    test("somebody else's id is taken, also when both send at the same time", async () => {
      const outcomes = await Promise.all(
        [ANNA, BO].map((caller, index) => sendPush(storeOf(index), 'push-0001', [aChange()], { caller })),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['answered', 'idTaken']);
      expect((await wholeRound()).entries).toHaveLength(1);
    });

    test('who follows the cursor meanwhile sees every change', async () => {
      let writing = true;
      const followers = stores.map(async (store) => {
        const known = new Map<string, Entry>();
        let cursor = 0;
        const pull = async () => {
          const coverage: Coverage = (await store.readCoverage({ round: '2026', since: cursor }))!;
          for (const entry of coverage.entries) known.set(placeKey(entry), entry);
          cursor = coverage.cursor;
        };
        // Timers get their turn too: a file's lock is waited for by one.
        for (; writing; await setImmediate()) await pull();
        await pull();
        return { cursor, entries: [...known.values()] };
      });
      await Promise.all(Array.from({ length: 60 }, (_, writer) => writeTwice(storeOf(writer), writer)));
      writing = false;
      const { cursor, entries } = await wholeRound();
      for (const follower of await Promise.all(followers)) {
        expect(follower.cursor).toBe(cursor);
        expect(new Set(follower.entries)).toEqual(new Set(entries));
      }
    });

    test('rounds are made, changed and given methods while people push to them, and nobody waits in a circle', async () => {
      const fields = { title: '', strategy: '2024', closed: false, current: true } as const;
      const ids = ['0', '1', '3000', '3001', '2', '3'];
      const work = ids.flatMap((id, index) => [
        storeOf(index).createRound({ id, fields: { ...fields, title: `Omgång ${id}` }, caller: ANNA, now: NOW }),
        storeOf(index + 1).changeRound({ id: 'demo', change: { current: true }, caller: ANNA, now: NOW }),
        storeOf(index).changeRound({
          id: '2026',
          change: { current: true, title: `2026 ${id}` },
          caller: ANNA,
          now: NOW,
        }),
        storeOf(index + 1).saveMethod({
          id: '2026',
          method: { ...CURRENT.method, redBelow: 30 + index },
          caller: BO,
          now: NOW,
        }),
        ...['2026', 'demo'].map((round) =>
          sendPush(storeOf(index), `push-${round}-${id}`, [aChange({ area: 6, note: id })], { round }),
        ),
      ]);
      const kinds = (await Promise.all(work)).map(({ kind }) => kind).sort();
      expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(3 * ids.length + 1);
      expect(kinds.filter((kind) => kind === 'moved')).toHaveLength(ids.length - 1);
      expect(kinds.filter((kind) => kind === 'answered')).toHaveLength(2 * ids.length);
      const models = await Promise.all(stores.map((store) => store.readRounds()));
      expect(models[1]).toEqual(models[0]);
      expect(models[0]!.rounds.map(({ id }) => id)).toEqual([...ids, '2026', 'demo', 'old'].sort());
    });

    /** As one who has read nothing yet, then as one who has read what the answer says. */
    async function writeTwice(store: Store, writer: number): Promise<PushAnswer[]> {
      const changesOn = (versions: ReadonlyMap<number, number>) =>
        AREAS.map((area) =>
          aChange({ area, note: `${writer} on ${versions.get(area)}`, baseVersion: versions.get(area)! }),
        );
      const blind = new Map<number, number>(AREAS.map((area) => [area, 0]));
      const first = parse(await sendPush(store, `push-${writer}-first`, changesOn(blind)));
      const read = new Map<number, number>([
        ...first.applied.map(({ area, version }) => [area, version] as const),
        ...first.conflicts.map(({ area, theirs }) => [area, theirs!.version] as const),
      ]);
      return [first, parse(await sendPush(store, `push-${writer}-second`, changesOn(read)))];
    }
  });
}

function sendPush(
  store: Store,
  id: string,
  changes: readonly Change[],
  { round = '2026', caller = ANNA }: { round?: string; caller?: PushCommand['caller'] } = {},
) {
  return store.pushChanges({ push: aPush(id, changes, round), caller, mayWrite: () => true, now: NOW });
}

function parse(outcome: Awaited<ReturnType<Store['pushChanges']>>): PushAnswer {
  if (outcome.kind !== 'answered') throw new Error(outcome.kind);
  return JSON.parse(outcome.answer) as PushAnswer;
}
