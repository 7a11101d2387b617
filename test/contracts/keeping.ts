import type { Store, StoredRow } from '../../src/hub/store/store';
import { aChange, aPush } from '../support/hub';
import { ANNA, SEED } from './seed';
import type { StorePlace } from './store';

const NOW = '2026-03-01T12:00:00.000Z';

/** What every implementation must do with its rows as a whole: copies, and what is forgotten. */
export function describeKeeping(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`what is kept on ${name}`, () => {
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

    const send = (id: string, baseVersion: number, now = NOW) =>
      store.pushChanges({
        push: aPush(id, [aChange({ baseVersion, note: `åäö \u2028 "${id}"` })]),
        ...{ caller: ANNA, mayWrite: () => true, now },
      });
    const rowsOf = async (from: Store) => {
      const rows: StoredRow[] = [];
      for await (const row of from.readRows()) rows.push(row);
      return rows;
    };
    const replace = (rows: readonly StoredRow[], { overData = true, schema = store.schema } = {}) =>
      store.replaceRows({ schema, rows: inTurn(rows), overData });

    test('rows that are read and put back are the same rows, and everything goes on from them', async () => {
      await send('push-0001', 0);
      const rows = await rowsOf(store);
      const first = await send('push-0001', 0);
      await send('push-0002', 1);
      expect(await replace(rows)).toEqual({ kind: 'replaced', count: rows.length });
      expect(await rowsOf(store)).toEqual(rows);
      expect(await store.readCoverage({ round: '2026', since: 0 })).toMatchObject({
        cursor: 1,
        entries: [{ version: 1 }],
      });
      expect(await send('push-0001', 0)).toEqual(first);
      await send('push-0003', 1);
      expect(await store.readCoverage({ round: '2026', since: 1 })).toMatchObject({
        cursor: 2,
        entries: [{ version: 2 }],
      });
    });

    test('rows come as they all were at one moment, however long their reading takes, and nobody waits for that', async () => {
      for (let version = 0; version < 20; version++) await send(`push-${1000 + version}`, version);
      const reader = await place.open();
      const rows: StoredRow[] = [];
      for await (const row of reader.readRows()) {
        if (rows.push(row) === 1)
          for (let version = 20; version < 40; version++) await send(`push-${1000 + version}`, version);
      }
      await reader.close();
      const of = (table: string) => rows.filter((row) => row.table === table).map(({ row }) => row);
      expect(of('rounds').find(({ id }) => id === '2026')).toMatchObject({ cursor: 20 });
      expect([
        of('history').length - SEED.rounds.flatMap(({ entries }) => entries).length,
        of('pushes').length,
      ]).toEqual([20, 20]);
      expect(await store.readCoverage({ round: '2026', since: 0 })).toMatchObject({ cursor: 40 });
    });

    test('more rows than are read at a time all come, once and in order', async () => {
      const changes = Array.from({ length: 1999 }, (_, index) => aChange({ baseVersion: index }));
      await store.pushChanges({ push: aPush('push-0001', changes), caller: ANNA, mayWrite: () => true, now: NOW });
      const seqs = (await rowsOf(store)).filter(({ table, row }) => table === 'history' && row.round === '2026');
      expect(seqs.map(({ row }) => row.seq)).toEqual(changes.map((_, index) => index + 1));
    });

    test('data is never replaced unless that is said', async () => {
      const before = await rowsOf(store);
      expect(await replace([], { overData: false })).toEqual({ kind: 'hasData' });
      expect(await rowsOf(store)).toEqual(before);
      expect(await replace([])).toEqual({ kind: 'replaced', count: 0 });
      expect(await rowsOf(store)).toEqual([]);
      expect(await replace(before, { overData: false })).toEqual({ kind: 'replaced', count: before.length });
      expect(await rowsOf(store)).toEqual(before);
    });

    test('rows of a later version are not taken', async () => {
      const before = await rowsOf(store);
      expect(await replace([], { schema: 'm9999Later' })).toEqual({ kind: 'unknownSchema' });
      expect(await rowsOf(store)).toEqual(before);
    });

    test('rows that break off, or that fit nowhere, leave everything as it was', async () => {
      const [before, lineage] = [await rowsOf(store), await store.readLineage()];
      async function* breakingOff() {
        yield* inTurn(before.slice(0, 3));
        throw new Error('broke off');
      }
      const broken = store.replaceRows({ schema: store.schema, rows: breakingOff(), overData: true });
      await expect(broken).rejects.toThrow('broke off');
      await expect(replace([{ table: 'nope', row: { id: 'x' } }])).rejects.toThrow(/nope/);
      await expect(replace([...before, before.at(-1)!])).rejects.toThrow();
      expect([await rowsOf(store), await store.readLineage()]).toEqual([before, lineage]);
      expect(await send('push-0001', 0)).toMatchObject({ kind: 'answered' });
    });

    test('a store stays on its line of changes until its rows are replaced', async () => {
      const lineage = await store.readLineage();
      await send('push-0001', 0);
      await store.close();
      store = await place.open();
      expect(await store.readLineage()).toBe(lineage);
      const rows = await rowsOf(store);
      await replace(rows);
      const second = await store.readLineage();
      await replace(rows);
      expect(new Set([lineage, second, await store.readLineage()]).size).toBe(3);
    });

    test('old answers are forgotten, and what they answered stays', async () => {
      for (let day = 1; day <= 9; day++) await send(`push-000${day}`, day - 1, `2026-03-0${day}T12:00:00.000Z`);
      expect(await store.forgetAnswers('2026-03-06T12:00:00.000Z')).toBe(5);
      expect(await store.forgetAnswers('2026-03-06T12:00:00.000Z')).toBe(0);
      const left = (await rowsOf(store)).filter(({ table }) => table === 'pushes').map(({ row }) => row.id);
      expect(left).toEqual(['push-0006', 'push-0007', 'push-0008', 'push-0009']);
      // Sent again after all, it meets the versions that have come since.
      expect(JSON.parse(((await send('push-0001', 0)) as { answer: string }).answer)).toMatchObject({
        cursor: 9,
        ...{ applied: [], conflicts: [{ theirs: { version: 9 } }] },
      });
    });

    test('many old answers are forgotten a few at a time, and all of them', async () => {
      const old = Array.from({ length: 1203 }, (_, index): StoredRow => ({
        table: 'pushes',
        row: { id: `push-${index}`, caller: 't/anna', answer: '{}', received_at: '2025-01-01T00:00:00.000Z' },
      }));
      await replace([...(await rowsOf(store)).filter(({ table }) => table !== 'pushes'), ...old]);
      expect(await store.forgetAnswers(NOW)).toBe(1203);
    });
  });
}

async function* inTurn(rows: readonly StoredRow[]): AsyncGenerator<StoredRow> {
  for (const row of rows) yield await Promise.resolve(row);
}
