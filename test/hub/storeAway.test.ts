import { join } from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { kyselyStore } from '../../src/hub/store/kyselyStore';
import { isStoreAway } from '../../src/hub/store/isStoreAway';
import { LibsqlDialect } from '../../src/hub/store/libsqlDialect';
import type { Tables } from '../../src/hub/store/tables';
import type { Coverage, Problem, PushAnswer } from '../../src/sync/protocol';
import {
  aChange,
  aPush,
  openHub,
  openPostgres,
  openStore,
  removeFolder,
  temporaryFolder,
  type TestHub,
} from '../support/hub';
import { startPostgres, type Postgres } from '../support/postgres';

const LONG = 'å'.repeat(4000);

/** A push that needs room: some forty pages of the file. */
function bigPush(id: string) {
  return aPush(
    id,
    Array.from({ length: 20 }, (_, index) => aChange({ note: LONG, baseVersion: index })),
  );
}

function expectAway(response: Awaited<ReturnType<TestHub['get']>>): void {
  expect(response.statusCode).toBe(503);
  expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.json<Problem>()).toMatchObject({ code: 'storeAway', title: 'Lagret svarar inte' });
}

describe('a store file that cannot grow or be written', () => {
  let folder: string;
  let database: Database.Database;
  let hub: TestHub;

  beforeEach(async () => {
    folder = temporaryFolder();
    await (await openStore(folder)).close();
    database = new Database(join(folder, 'hub.db'));
    const db = new Kysely<Tables>({ dialect: new LibsqlDialect(database) });
    hub = await openHub(null, { store: kyselyStore(db, 'libsql') });
  });
  afterEach(async () => {
    await hub.close();
    removeFolder(folder);
  });

  const pages = () => (database.pragma('page_count', { simple: true }) as { page_count: number }).page_count;

  test.each<[what: string, hinder: () => void, lift: () => void]>([
    [
      'the disk is full',
      () => void database.pragma(`max_page_count = ${pages() + 10}`),
      () => void database.pragma('max_page_count = 1000000'),
    ],
    [
      'the file is read-only',
      () => void database.pragma('query_only = 1'),
      () => void database.pragma('query_only = 0'),
    ],
  ])('%s: changes are told to come back, nothing is half written, and reading goes on', async (_what, hinder, lift) => {
    await hub.push('skane', aPush('push-0001', [aChange({ area: 2 })]));
    hinder();
    for (const attempt of ['first', 'second']) {
      expectAway(await hub.push('skane', bigPush(`push-${attempt}`)));
      expectAway(await hub.push('skane', bigPush('push-again')));
      const { cursor, entries } = (await hub.get('skane', '/v1/coverage?round=2026')).json<Coverage>();
      expect([cursor, entries.length]).toEqual([1, 1]);
    }
    lift();
    expect((await hub.push('skane', bigPush('push-again'))).json<PushAnswer>()).toMatchObject({ cursor: 21 });
    expect(database.pragma('integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
  });
});

describe('a database that goes away and comes back', () => {
  let postgres: Postgres;
  let hub: TestHub;

  beforeAll(async () => {
    postgres = await startPostgres();
    hub = await openHub(null, { store: await openPostgres(await postgres.makeDatabase()) });
  });
  afterAll(async () => {
    await hub.close();
    await postgres.stop();
  });

  test('while it is away calls are told to come back, and afterwards all is well by itself', async () => {
    await hub.push('skane', aPush('push-0001', [aChange()]));
    // Connections lie ready, and others are in the middle of something.
    const busy = Array.from({ length: 40 }, (_, index) => hub.push('skane', bigPush(`busy-${1000 + index}`)));
    await postgres.kill();
    for (const response of await Promise.all(busy)) if (response.statusCode !== 200) expectAway(response);

    expectAway(await hub.get('skane', '/v1/coverage?round=2026'));
    expectAway(await hub.push('skane', bigPush('push-0002')));
    const health = await hub.app.inject('/healthz');
    expect([health.statusCode, health.json()]).toMatchObject([503, { status: 'unavailable', store: 'postgres' }]);

    await postgres.revive();
    expect((await hub.app.inject('/healthz')).json()).toMatchObject({ status: 'ok', store: 'postgres' });
    const again = await Promise.all(
      Array.from({ length: 40 }, (_, index) => hub.push('skane', bigPush(`busy-${1000 + index}`))),
    );
    for (const [index, response] of again.entries()) {
      expect(response.statusCode).toBe(200);
      const first = await busy[index]!;
      if (first.statusCode === 200) expect(response.payload).toBe(first.payload);
    }
    const applied = again.flatMap((response) => response.json<PushAnswer>().applied);
    const { cursor } = (await hub.get('skane', '/v1/coverage?round=2026')).json<Coverage>();
    expect(cursor).toBe(1 + applied.length);
  });
});

describe('what counts as a store that is away', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code });

  test.each(['SQLITE_FULL', 'SQLITE_READONLY_DBMOVED', 'SQLITE_IOERR_WRITE', 'SQLITE_BUSY_SNAPSHOT', '53100', '53300'])(
    '%s',
    (code) => expect(isStoreAway(withCode(code))).toBe(true),
  );
  test.each(['57P01', '57P03', '57014', '25006', '40P01', '40001', '08006', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT'])(
    '%s',
    (code) => expect(isStoreAway(withCode(code))).toBe(true),
  );
  test.each([
    'SQLITE_CONSTRAINT_UNIQUE',
    'SQLITE_ERROR',
    'SQLITE_CORRUPT',
    '23505',
    '42P01',
    'FST_ERR_CTP_INVALID_MEDIA_TYPE',
    'ENOENT',
  ])('not %s', (code) => expect(isStoreAway(withCode(code))).toBe(false));
  test('every address of a host that refuses', () => {
    expect(isStoreAway(new AggregateError([withCode('ECONNREFUSED')]))).toBe(true);
    expect(isStoreAway(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isStoreAway(new Error('something else'))).toBe(false);
    expect(isStoreAway('ECONNREFUSED')).toBe(false);
  });
});
