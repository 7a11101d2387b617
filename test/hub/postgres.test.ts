import { createServer, type AddressInfo } from 'node:net';
import type { Coverage, Model, PushAnswer } from '../../src/sync/protocol';
import { aChange, aPush } from '../support/hub';
import { callerOf } from '../support/hubCaller';
import { spawnHub, type HubProcess } from '../support/hubProcess';
import { startPostgres, type Postgres } from '../support/postgres';

let postgres: Postgres;
const running: HubProcess[] = [];

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

function start(url: string): HubProcess {
  const hub = spawnHub({ PORT: '0', DATABASE_URL: url });
  running.push(hub);
  return hub;
}

test('two hubs that start at the same time on an empty database make its tables once, and agree', async () => {
  const url = await postgres.makeDatabase();
  const callers = await Promise.all([start(url), start(url), start(url)].map((hub) => callerOf(hub)));
  for (const path of ['/v1/model', '/v1/coverage?round=demo', '/v1/documents']) {
    const tags = await Promise.all(callers.map(async ({ get }) => (await get(path)).headers.get('etag')));
    expect(tags[0]).toMatch(/^W\//);
    expect(new Set(tags).size).toBe(1);
  }
  const health = await fetch(new URL('/healthz', await running[0]!.line));
  expect(await health.json()).toMatchObject({ status: 'ok', store: 'postgres' });
});

test('two hubs on one database take turns with every cell, and neither tells what the other has changed', async () => {
  const url = await postgres.makeDatabase();
  const [one, other] = await Promise.all([start(url), start(url)].map((hub) => callerOf(hub)));
  const pushes = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      [one!, other!][index % 2]!.push(
        aPush(`push-${1000 + index}`, [aChange({ baseVersion: index >> 3, note: `${index}` })]),
      ),
    ),
  );
  const applied = pushes.flatMap((answer) => answer.applied);
  expect(new Set(applied.map(({ version }) => version)).size).toBe(applied.length);
  const follow = async () => {
    const [mine, theirs] = await Promise.all([one!, other!].map(({ get }) => get('/v1/coverage?round=2026')));
    expect(theirs!.headers.get('etag')).toBe(mine!.headers.get('etag'));
    return (await mine!.json()) as Coverage;
  };
  expect((await follow()).entries[0]!.version).toBe(applied.length);

  for (let turn = 0; turn < 10; turn++) {
    const baseVersion = applied.length + turn;
    const writer = [one!, other!][turn % 2]!;
    expect((await writer.push(aPush(`turn-${1000 + turn}`, [aChange({ baseVersion })]))).applied).toHaveLength(1);
    expect((await follow()).entries[0]!.version).toBe(baseVersion + 1);
  }

  const leader = await callerOf(running[0]!, 'processledare');
  expect((await leader.send('PATCH', '/v1/rounds/2026', { closed: true })).status).toBe(200);
  expect(await other!.push(aPush('push-late', [aChange({ area: 2 })]))).toMatchObject({
    refused: [{ reason: 'roundClosed' }],
  });
  const model = (await (await other!.get('/v1/model')).json()) as Model;
  expect(model.rounds.find(({ id }) => id === '2026')?.closed).toBe(true);
});

test('a hub that is killed in a transaction keeps nobody waiting', async () => {
  const url = await postgres.makeDatabase();
  const [doomed, left] = [start(url), start(url)];
  const [one, other] = [await callerOf(doomed), await callerOf(left)];
  const acknowledged: PushAnswer[] = [];
  const work = Array.from({ length: 60 }, (_, index) =>
    one.push(aPush(`push-${1000 + index}`, [aChange({ baseVersion: index, note: `${index}` })])).then(
      (answer) => void acknowledged.push(answer),
      () => undefined,
    ),
  );
  await Promise.any([work[5]!]);
  doomed.child.kill('SIGKILL');
  await Promise.all(work);
  const { entries } = (await (await other.get('/v1/coverage?round=2026')).json()) as Coverage;
  const version = entries[0]?.version ?? 0;
  expect(version).toBeGreaterThanOrEqual(acknowledged.flatMap(({ applied }) => applied).length);
  expect((await other.push(aPush('push-0001', [aChange({ baseVersion: version })]))).applied).toHaveLength(1);
});

describe('a hub whose database cannot be used says so in one line, without the password, and ends with 1', () => {
  const SECRET = 'hemligt';
  const change = (url: string, parts: Partial<URL>) => Object.assign(new URL(url), parts).href;

  test.each<[what: string, url: (own: string) => string | Promise<string>, words: RegExp]>([
    [
      'the address is none',
      () => `postgres//hub:${SECRET}@db/ls`,
      /DATABASE_URL ska ha formen postgres:.*must look like/,
    ],
    ['it is of another engine', () => `mysql://hub:${SECRET}@db/ls`, /DATABASE_URL ska ha formen/],
    ['the password breaks it', () => `postgres://hub:${SECRET}/#@db:5432/ls`, /DATABASE_URL ska ha formen/],
    ['it names no database', () => `postgres://hub:${SECRET}@db:5432/`, /DATABASE_URL ska ha formen/],
    [
      'nobody answers',
      async () => `postgres://hub:${SECRET}@127.0.0.1:${await deadPort()}/ls`,
      /ingen kontakt.*ECONNREFUSED.*can't reach/,
    ],
    [
      'the host is not known',
      () => `postgres://hub:${SECRET}@host.invalid/ls`,
      /ingen kontakt med PostgreSQL på host\.invalid:5432/,
    ],
    [
      'the password is wrong',
      (own) => change(own, { password: SECRET }),
      /släpper inte in användaren ”postgres” \(28P01\).*let the user/,
    ],
    ['the user is not known', (own) => change(own, { username: 'ingen', password: SECRET }), /”ingen” \(28/],
    [
      'the database is missing',
      (own) => change(own, { pathname: '/nope' }),
      /ingen databas ”nope”.*no database “nope”/,
    ],
    ['the user may make no tables', readOnly, /”lasare” får inte skapa.*grant that/],
    ['a newer hub was here', newer, /nyare hubb.*newer hub/],
  ])('when %s', async (_what, url, words) => {
    const own = await postgres.makeDatabase();
    const { code, out, err } = await start(await url(own)).ended;
    expect(err).toMatch(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toContain(SECRET);
    expect([code, out]).toEqual([1, '']);
  });

  async function readOnly(own: string): Promise<string> {
    await postgres.query(
      `do $$ begin create role lasare login password 'x'; exception when duplicate_object then null; end $$`,
    );
    return change(own, { username: 'lasare', password: 'x' });
  }

  async function newer(own: string): Promise<string> {
    const hub = start(own);
    await hub.line;
    hub.child.kill('SIGKILL');
    await postgres.query("insert into kysely_migration values ('m9999Later', '2030')", own);
    return own;
  }

  /** A port of this machine that nobody listens on. */
  async function deadPort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    return port;
  }
});
