import { join } from 'node:path';
import Database from 'libsql';
import { Client } from 'pg';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { areasOf } from '../../src/core/catalogue/strategies';
import { DEFAULT_METHOD } from '../../src/core/method';
import type { Member, Store } from '../../src/hub/store/store';
import type { Change } from '../../src/sync/protocol';
import { openPostgres, openStore, removeFolder, temporaryFolder } from '../support/hub';
import type { Postgres } from '../support/postgres';
import { result, type BenchResult } from './result';

const PUSHES = 200;
const TURNS = 3;
const CALLER: Member = { tid: 't', oid: 'o', name: 'Koordinator', role: 'coordinator', units: ['skane'] };
const NOW = '2026-03-01T12:00:00.000Z';
const PLACES = areasOf('2024').flatMap(({ number: area }) =>
  DIMENSIONS.map(({ id: dimension }) => ({ area, dimension })),
);
const WORDS = {
  note: 'En anteckning som är så lång som de brukar vara',
  source: 'Regional utvecklingsstrategi, s. 12',
};

/** Runs statements of a transaction by the driver alone. */
type Bare = (statements: readonly [sql: string, parameters: unknown[]][]) => Promise<void>;

/**
 * A whole sheet pushed again and again, against transactions that write the same rows and nothing else: the same tables,
 * the same statements, prepared by hand, with nothing read, compared or decided.
 */
export async function benchStorePush(postgres: Postgres): Promise<BenchResult[]> {
  const folder = temporaryFolder();
  const file = await openStore(folder);
  const database = new Database(join(folder, 'hub.db'));
  database.pragma('synchronous = FULL');
  const url = await postgres.makeDatabase();
  const server = await openPostgres(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return [
      ...(await measure('libsql', file, bareLibsql(database), 2)),
      ...(await measure('postgres', server, barePostgres(client), null)),
    ];
  } finally {
    database.close();
    await client.end();
    await file.close();
    await server.close();
    removeFolder(folder);
  }
}

async function measure(id: string, store: Store, bare: Bare, limit: number | null): Promise<BenchResult[]> {
  const round = {
    ...({ strategy: '2024', method: DEFAULT_METHOD, methodChangedBy: null, methodChangedAt: null } as const),
    ...{ closed: false, invented: false },
  };
  const rounds = ['pushed', 'bare'].map((name) => ({
    ...{ round: { ...round, id: name, title: name }, current: name === 'pushed', entries: [] },
  }));
  await store.seedMissing({ rounds, members: [], claims: [] });
  let version = 0;
  const push = () => {
    const changes = PLACES.map((place): Change => ({
      unit: 'skane',
      ...place,
      ...WORDS,
      level: 'green',
      baseVersion: version,
    }));
    version++;
    return store.pushChanges({
      push: { id: `push-${version}`, round: 'pushed', changes },
      caller: CALLER,
      mayWrite: () => true,
      now: NOW,
    });
  };
  const outcome = await push();
  const answer = outcome.kind === 'answered' ? outcome.answer : '';
  let written = 0;
  const write = () => bare(statements(++written, answer));
  // Neither is measured cold.
  await timeOf(push);
  await timeOf(write);
  let [best, bestBare] = [Infinity, Infinity];
  for (let turn = 0; turn < TURNS; turn++) {
    best = Math.min(best, await timeOf(push));
    bestBare = Math.min(bestBare, await timeOf(write));
  }
  return [
    result(
      `store.push.${id}`,
      `a push of ${PLACES.length} cells on ${id}, against its rows in a bare transaction`,
      best / bestBare,
      '×',
      limit,
    ),
    result(`store.rate.${id}`, `pushes of ${PLACES.length} cells one after the other on ${id}`, 1000 / best, '/s'),
  ];
}

/** Milliseconds of one. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < PUSHES; i++) await work();
  return (performance.now() - start) / PUSHES;
}

const COLUMNS = 'round, seq, unit, area, dimension, level, note, source, version, changed_by, changed_at, level_since';

/** What a push leaves: history, assessments, the round's cursor and the answer. */
function statements(version: number, answer: string): [sql: string, parameters: unknown[]][] {
  const rows = PLACES.map(({ area, dimension }, index) => [
    ...['bare', (version - 1) * PLACES.length + index + 1, 'skane', area, dimension, 'green', WORDS.note, WORDS.source],
    ...[version, CALLER.name, NOW, NOW],
  ]);
  const values = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
  const changed = COLUMNS.split(', ').filter((column) => !['round', 'unit', 'area', 'dimension'].includes(column));
  const update = changed.map((column) => `${column} = excluded.${column}`).join(', ');
  return [
    [`insert into history (${COLUMNS}) values ${values}`, rows.flat()],
    [
      `insert into assessments (${COLUMNS}) values ${values} on conflict (round, unit, area, dimension) do update set ${update}`,
      rows.flat(),
    ],
    ['update rounds set cursor = ? where id = ?', [version * PLACES.length, 'bare']],
    [
      'insert into pushes (id, caller, answer, received_at) values (?, ?, ?, ?)',
      [`bare-${version}`, 't/o', answer, NOW],
    ],
  ];
}

function bareLibsql(database: Database.Database): Bare {
  const prepared = new Map<string, Database.Statement>();
  return (all) => {
    database.exec('begin immediate');
    for (const [sql, parameters] of all) {
      if (!prepared.has(sql)) prepared.set(sql, database.prepare(sql));
      prepared.get(sql)!.run(parameters);
    }
    database.exec('commit');
    return Promise.resolve();
  };
}

function barePostgres(client: Client): Bare {
  return async (all) => {
    await client.query('begin');
    for (const [index, [sql, parameters]] of all.entries()) {
      let count = 0;
      await client.query({ name: `bare-${index}`, text: sql.replace(/\?/g, () => `$${++count}`), values: parameters });
    }
    await client.query('commit');
  };
}
