import { join } from 'node:path';
import Database from 'libsql';
import type { Store } from '../../src/hub/store/store';
import { openPostgres, openStore, removeFolder, temporaryFolder } from '../support/hub';
import type { Postgres } from '../support/postgres';
import { result, type BenchResult } from './result';

const [FEW, MANY] = [1000, 1_000_000];
const CHANGED = 10;
const PULLS = 20;
const TURNS = 25;

/** What changed since a cursor, out of a round of a million assessments and out of one of a thousand. */
export async function benchStorePull(postgres: Postgres): Promise<BenchResult[]> {
  const folder = temporaryFolder();
  const file = await openStore(folder);
  const url = await postgres.makeDatabase();
  const server = await openPostgres(url);
  try {
    const database = new Database(join(folder, 'hub.db'));
    for (const statement of fill(
      'i',
      `with recursive numbers(i) as (select 1 union all select i + 1 from numbers where i < ${MANY})`,
    ))
      database.exec(statement);
    database.close();
    for (const statement of fill('i::integer', `with numbers as (select generate_series(1, ${MANY}) as i)`))
      await postgres.query(statement, url);
    // As the server does by itself within a minute.
    await postgres.query('analyze', url);
    return [...(await measure('libsql', file, 2)), ...(await measure('postgres', server, null))];
  } finally {
    await file.close();
    await server.close();
    removeFolder(folder);
  }
}

/**
 * Rounds as full as said, straight into the tables: units beyond the catalogue's, since its places are 1,280. A pull takes
 * the store at its word, so that nothing is measured but the store.
 */
function fill(number: string, numbers: string): string[] {
  const columns =
    'round, seq, unit, area, dimension, level, note, source, version, changed_by, changed_at, level_since';
  const note = `'En anteckning som är så lång som de brukar vara'`;
  const time = `'2026-03-01T12:00:00.000Z'`;
  return [FEW, MANY].flatMap((count) => [
    `insert into rounds (id, title, strategy, closed, invented, is_current, cursor) values ('r${count}', 'r${count}', '2024', 0, 0, 0, ${count})`,
    `insert into assessments (${columns}) ${numbers} select 'r${count}', ${number}, 'u' || (i / 32), 1 + (i / 4) % 8, 'd' || (i % 4), 'green', ${note}, null, 1, 'Koordinator', ${time}, ${time} from numbers where i <= ${count}`,
  ]);
}

async function measure(id: string, store: Store, limit: number | null): Promise<BenchResult[]> {
  let [few, many] = [Infinity, Infinity];
  for (let turn = 0; turn < TURNS; turn++) {
    few = Math.min(few, await timeOf(store, FEW));
    many = Math.min(many, await timeOf(store, MANY));
  }
  const what = `the last ${CHANGED} changes of ${MANY} assessments on ${id}`;
  return [
    result(`store.pull.${id}`, `${what}, against the last ${CHANGED} of ${FEW}`, many / few, '×', limit),
    result(`store.pull.${id}.time`, what, many, 'ms'),
  ];
}

/** Milliseconds of one pull. */
async function timeOf(store: Store, count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < PULLS; i++) {
    const coverage = await store.readCoverage({ round: `r${count}`, since: count - CHANGED });
    if (coverage?.entries.length !== CHANGED) throw new Error('not what changed');
  }
  return (performance.now() - start) / PULLS;
}
