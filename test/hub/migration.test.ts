import { join } from 'node:path';
import { Kysely, Migrator, type Generated } from 'kysely';
import Database from 'libsql';
import { DEFAULT_METHOD } from '../../src/core/method';
import { LibsqlDialect } from '../../src/hub/store/libsqlDialect';
import { m0001Initial } from '../../src/hub/store/migrations/m0001Initial';
import { openStore, removeFolder, temporaryFolder } from '../support/hub';

/** What the tests write into the tables as the first migration made them. */
interface OldTables {
  rounds: Record<'id' | 'title' | 'strategy' | 'method', string> &
    Record<'closed' | 'invented' | 'is_current', number> & { cursor: number };
  history: OldRow;
  assessments: OldRow;
  members: Record<'tid' | 'oid' | 'name' | 'role' | 'units', string>;
}
interface OldRow {
  round: string;
  seq: number;
  unit: string;
  area: number;
  dimension: string;
  level: string | null;
  note: Generated<string | null>;
  version: number;
  changed_by: string;
  changed_at: string;
}

let folder: string;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => removeFolder(folder));

/** A store as the first version of the hub left it. */
async function makeOldStore(): Promise<void> {
  const db = new Kysely<OldTables>({ dialect: new LibsqlDialect(new Database(join(folder, 'hub.db'))) });
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ m0001Initial }) } });
  expect((await migrator.migrateToLatest()).error).toBeUndefined();
  const method = JSON.stringify({ ...DEFAULT_METHOD, version: '3', redBelow: 20, evidenceMonths: undefined });
  const round = { title: 'Gammal', strategy: '2019', method, closed: 0, invented: 0, is_current: 1, cursor: 6 };
  await db
    .insertInto('rounds')
    .values({ id: 'old', ...round })
    .execute();
  const rows = CHANGES.map(([dimension, level, version], index): Omit<OldRow, 'note'> => ({
    ...{ round: 'old', seq: index + 1, unit: 'skane', area: 1, dimension, level, version },
    ...{ changed_by: 'Någon', changed_at: `2025-01-0${index + 1}T00:00:00.000Z` },
  }));
  await db.insertInto('history').values(rows).execute();
  const latest = new Map(rows.map((row) => [row.dimension, row]));
  await db
    .insertInto('assessments')
    .values([...latest.values()])
    .execute();
  const member = { tid: 't', oid: 'anna', name: 'Anna', role: 'coordinator', units: '["skane"]' };
  await db.insertInto('members').values(member).execute();
  await db.destroy();
}

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

async function everything() {
  const store = await openStore(folder);
  const [rounds, coverage, history, members, audit] = [
    await store.readRounds(),
    await store.readCoverage({ round: 'old', since: 0 }),
    await store.readHistory({ round: 'old', unit: 'skane' }),
    await store.readMembers(),
    await store.readAudit({ limit: 10 }),
  ];
  await store.close();
  return { rounds, coverage, history, members, audit };
}

const day = (time: string) => Number(time.slice(8, 10));

test('levels that were there before know since when, by the history', async () => {
  await makeOldStore();
  const { coverage, history } = await everything();
  expect(history?.map(({ levelSince }) => day(levelSince ?? ''))).toEqual([1, 1, 3, 0, 5, 5, 7, 7]);
  expect(coverage?.entries.map((entry) => [entry.dimension, entry.level, day(entry.levelSince ?? '')])).toEqual([
    // A remark has no level, and never had one.
    [null, null, 0],
    ['kommunicerad', null, 5],
    ['styrdokument', 'green', 7],
  ]);
  expect(coverage?.entries.map(({ changedAt }) => day(changedAt))).toEqual([4, 6, 8]);
});

test('the method that a round had is the first that is kept, by nobody known', async () => {
  await makeOldStore();
  const { rounds } = await everything();
  expect(rounds).toEqual({
    currentRound: 'old',
    rounds: [
      {
        ...{ id: 'old', title: 'Gammal', strategy: '2019', closed: false, invented: false },
        // The parameter that it was stored without has its default.
        method: { ...DEFAULT_METHOD, version: '3', redBelow: 20 },
        ...{ methodChangedBy: null, methodChangedAt: null },
      },
    ],
  });
});

test('members keep their roles, as changed by nobody known, and the trail begins empty', async () => {
  await makeOldStore();
  const { members, audit } = await everything();
  expect(members).toEqual([
    {
      ...{ tid: 't', oid: 'anna', name: 'Anna', role: 'coordinator', units: ['skane'] },
      ...{ version: 1, changedBy: null, changedAt: null },
    },
  ]);
  expect(audit).toEqual({ rows: [], cursor: null });
});

test('a second start migrates nothing more', async () => {
  await makeOldStore();
  const before = await everything();
  expect(await everything()).toEqual(before);
});
