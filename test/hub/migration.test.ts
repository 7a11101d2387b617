import { Migrator } from 'kysely';
import { DEFAULT_METHOD } from '../../src/core/method';
import { KEPT_TABLES } from '../../src/hub/store/keptTables';
import { MIGRATIONS } from '../../src/hub/store/migrate';
import type { Store, StoredRow } from '../../src/hub/store/store';
import { startPostgres, type Postgres } from '../support/postgres';
import { libsqlPlace, postgresPlace, type RawPlace } from '../support/storePlaces';

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

/** Day by day: green, a new note, red, a remark on the area, nothing, a new note on that; and another place all green. */
const CHANGES: [dimension: string, level: string | null, version: number][] = [
  ['kommunicerad', 'green', 1],
  ['kommunicerad', 'green', 2],
  ['kommunicerad', 'red', 3],
  ['', null, 1],
  ['kommunicerad', null, 4],
  ['kommunicerad', null, 5],
  ['styrdokument', 'green', 1],
  ['styrdokument', 'green', 2],
];

/** What people wrote while a version of the tables was the latest, and what each later version carries over. */
const WRITTEN: Readonly<Record<string, () => StoredRow[]>> = {
  m0001Initial: () => {
    // The parameter that came later is left out.
    const method = JSON.stringify({ ...DEFAULT_METHOD, version: '3', redBelow: 20, evidenceMonths: undefined });
    const round = {
      id: 'old',
      title: 'Gammal',
      strategy: '2019',
      method,
      closed: 0,
      invented: 0,
      is_current: 1,
      cursor: 8,
    };
    const history = CHANGES.map(([dimension, level, version], index) => ({
      ...{ round: 'old', seq: index + 1, unit: 'skane', area: 1, dimension, level, version },
      ...{ note: null, source: null, changed_by: 'Någon', changed_at: `2025-01-0${index + 1}T00:00:00.000Z` },
    }));
    const latest = new Map(history.map((row) => [row.dimension, row]));
    return [
      ...rowsOf('rounds', [round]),
      ...rowsOf('assessments', [...latest.values()]),
      ...rowsOf('history', history),
      ...rowsOf('pushes', [{ id: 'push-0001', caller: 't/anna', answer: '{"cursor":1}', received_at: '2025-01-01' }]),
      ...rowsOf('members', [{ tid: 't', oid: 'anna', name: 'Anna', role: 'coordinator', units: '["skane"]' }]),
      ...rowsOf('document_claims', [{ unit: 'skane', claimant: '000/1', line: 1, words: null }]),
    ];
  },
  m0002RoundsAndMethods: () => {
    const { version, ...parameters } = { ...DEFAULT_METHOD, version: '4', redBelow: 30 };
    const method = { version: Number(version), method: JSON.stringify(parameters) };
    return rowsOf('methods', [{ round: 'old', ...method, changed_by: 'Anna', changed_at: '2025-02-01T00:00:00.000Z' }]);
  },
};

function rowsOf(table: string, rows: StoredRow['row'][]): StoredRow[] {
  return rows.map((row) => ({ table, row }));
}

const VERSIONS = Object.keys(MIGRATIONS);

/** A store as the version of the hub left it that had a migration as its latest: written to at each version up to it. */
async function makeStoreOf(version: string, place: RawPlace): Promise<void> {
  const db = place.raw();
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  for (const step of VERSIONS.slice(0, VERSIONS.indexOf(version) + 1)) {
    expect((await migrator.migrateTo(step)).error).toBeUndefined();
    for (const { table, row } of WRITTEN[step]?.() ?? []) await db.insertInto(table).values(row).execute();
  }
  await db.destroy();
}

async function everything(store: Store) {
  const rows: StoredRow[] = [];
  for await (const row of store.readRows()) rows.push(row);
  return {
    rows,
    rounds: await store.readRounds(),
    coverage: await store.readCoverage({ round: 'old', since: 0 }),
    history: await store.readHistory({ round: 'old', unit: 'skane' }),
  };
}

const day = (time: string | null) => Number((time ?? '').slice(8, 10));

describe.each<[engine: string, makePlace: () => Promise<RawPlace>]>([
  ['libSQL', () => Promise.resolve(libsqlPlace())],
  ['PostgreSQL', () => postgresPlace(postgres)],
])('on %s', (_engine, makePlace) => {
  let place: RawPlace;
  let store: Store | null = null;

  beforeEach(async () => void (place = await makePlace()));
  afterEach(async () => {
    await store?.close();
    store = null;
    await place.remove();
  });

  /** As a start of this version of the hub does. */
  async function start(): Promise<Store> {
    await store?.close();
    return (store = await place.open());
  }

  describe.each(VERSIONS)('a store of %s', (version) => {
    test('keeps what was written, and is written on', async () => {
      await makeStoreOf(version, place);
      const { rows, rounds, coverage, history } = await everything(await start());
      // Levels know since when, by the history.
      expect(history?.map(({ levelSince }) => day(levelSince))).toEqual([1, 1, 3, 0, 5, 5, 7, 7]);
      expect(coverage?.entries.map((entry) => [entry.dimension, entry.level, day(entry.levelSince)])).toEqual([
        // A remark has no level, and never had one.
        [null, null, 0],
        ['kommunicerad', null, 5],
        ['styrdokument', 'green', 7],
      ]);
      expect(coverage?.entries.map(({ changedAt }) => day(changedAt))).toEqual([4, 6, 8]);
      const { id, title, strategy, closed } = rounds.rounds[0]!;
      expect({ id, title, strategy, closed, currentRound: rounds.currentRound }).toEqual({
        ...{ id: 'old', title: 'Gammal', strategy: '2019', closed: false, currentRound: 'old' },
      });
      expect(rows.filter(({ table }) => table === 'pushes')).toHaveLength(1);
      expect(await store!.readMember({ tid: 't', oid: 'anna' })).toMatchObject({ name: 'Anna', units: ['skane'] });
      expect(await store!.readDocumentClaims()).toHaveLength(1);

      const change = { unit: 'skane', area: 1, dimension: 'styrdokument', level: 'red', baseVersion: 2 } as const;
      const caller = (await store!.readMember({ tid: 't', oid: 'anna' }))!;
      const push = { id: 'push-0002', round: 'old', changes: [change] };
      expect(
        await store!.pushChanges({ push, caller, mayWrite: () => true, now: '2025-03-01T00:00:00.000Z' }),
      ).toMatchObject({ answer: expect.stringContaining('"cursor":9') as string });
    });

    test('is migrated once: a second start changes nothing', async () => {
      await makeStoreOf(version, place);
      const before = await everything(await start());
      expect(await everything(await start())).toEqual(before);
    });

    test('comes back out of a backup of its time', async () => {
      await makeStoreOf(version, place);
      const db = place.raw();
      const old: StoredRow[] = [];
      for (const table of Object.keys(KEPT_TABLES))
        if ((await db.introspection.getTables()).some(({ name }) => name === table))
          old.push(...rowsOf(table, await db.selectFrom(table).selectAll().execute()));
      await db.destroy();
      const migrated = await everything(await start());
      const again = { schema: version, rows: inTurn(old), overData: true };
      expect(await store!.replaceRows(again)).toEqual({ kind: 'replaced', count: old.length });
      expect(await everything(store!)).toEqual(migrated);
      await start();
      expect(await everything(store!)).toEqual(migrated);
    });
  });

  test('a round keeps the methods that it had: the first by nobody known, with later parameters as they are by default', async () => {
    await makeStoreOf('m0001Initial', place);
    expect((await (await start()).readRounds()).rounds).toMatchObject([
      { method: { ...DEFAULT_METHOD, version: '3', redBelow: 20 }, methodChangedBy: null, methodChangedAt: null },
    ]);
  });

  test('a method that was saved in a later version holds', async () => {
    await makeStoreOf('m0002RoundsAndMethods', place);
    expect((await (await start()).readRounds()).rounds).toMatchObject([
      { method: { version: '4', redBelow: 30 }, methodChangedBy: 'Anna' },
    ]);
  });

  test('a store that a later version was at is left alone', async () => {
    await start();
    await store!.close();
    store = null;
    const db = place.raw();
    await db.insertInto('kysely_migration').values({ name: 'm9999Later', timestamp: '2030' }).execute();
    await db.destroy();
    await expect(place.open()).rejects.toThrow(/otherAge.*newer/);
  });
});

async function* inTurn(rows: readonly StoredRow[]): AsyncGenerator<StoredRow> {
  for (const row of rows) yield await Promise.resolve(row);
}
