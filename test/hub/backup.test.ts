import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { runTool } from '../../src/hub/backup/runTool';
import { writeBackup } from '../../src/hub/backup/writeBackup';
import type { Coverage, PushAnswer } from '../../src/sync/protocol';
import { SEED } from '../contracts/seed';
import { aChange, aPush, removeFolder, temporaryFolder } from '../support/hub';
import { callerOf } from '../support/hubCaller';
import { spawnHub, type HubProcess } from '../support/hubProcess';
import { startPostgres, type Postgres } from '../support/postgres';
import { runHubTool } from '../support/runHubTool';
import { libsqlPlace, postgresPlace, type RawPlace } from '../support/storePlaces';

let postgres: Postgres;
let folder: string;
const running: HubProcess[] = [];
const places: RawPlace[] = [];

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());
beforeEach(() => void (folder = temporaryFolder()));
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  for (const place of places.splice(0)) await place.remove();
  removeFolder(folder);
});

const newPlace = async (engine: string): Promise<RawPlace> => {
  const place = engine === 'libSQL' ? libsqlPlace() : await postgresPlace(postgres);
  places.push(place);
  return place;
};

function start(place: RawPlace): HubProcess {
  const hub = spawnHub({ PORT: '0', ...place.env });
  running.push(hub);
  return hub;
}

async function stop(hub: HubProcess): Promise<void> {
  hub.child.kill('SIGTERM');
  await hub.ended;
}

const run = (place: RawPlace, ...args: string[]) => runHubTool(place.env, args);

const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString().split('\n');

describe.each([
  ['libSQL', 'PostgreSQL'],
  ['PostgreSQL', 'libSQL'],
])('a backup of a hub on %s', (engine, other) => {
  test('is taken while people push, is of one moment, and gives the same hub again on either engine', async () => {
    const [first, second, third] = [await newPlace(engine), await newPlace(other), await newPlace(engine)];
    const caller = await callerOf(start(first));
    let pushing = true;
    const answers: PushAnswer[] = [];
    const work = (async () => {
      for (let version = 0; pushing; version++)
        answers.push(
          await caller.push(
            aPush(`push-${1000 + version}`, [aChange({ baseVersion: version, note: `n\u2028${version}` })]),
          ),
        );
    })();
    while (answers.length < 5) await new Promise(setImmediate);
    const file = join(folder, 'backup.gz');
    const before = answers.at(-1)!.cursor;
    expect(await run(first, 'backup', '--out', file)).toMatchObject({ code: 0, err: '' });
    pushing = false;
    await work;

    // The rows that a push makes are all there, or none.
    const rows = linesOf(file)
      .slice(1, -2)
      .map((line) => JSON.parse(line) as { table: string; row: Record<string, unknown> });
    const of = (table: string) => rows.filter((line) => line.table === table).map(({ row }) => row);
    const cursor = Number(of('rounds').find(({ id }) => id === '2026')!.cursor);
    expect(cursor).toBeGreaterThanOrEqual(before);
    expect(of('history').filter(({ round }) => round === '2026')).toHaveLength(cursor);
    expect(of('pushes')).toHaveLength(cursor);
    expect(of('assessments').find(({ round }) => round === '2026')).toMatchObject({ seq: cursor, version: cursor });

    const copies = [join(folder, 'second.gz'), join(folder, 'third.gz')] as const;
    expect(await run(second, 'restore', '--from', file)).toMatchObject({ code: 0, err: '' });
    expect(await run(second, 'backup', '--out', copies[0])).toMatchObject({ code: 0 });
    expect(await run(third, 'restore', '--from', copies[0])).toMatchObject({ code: 0 });
    expect(await run(third, 'backup', '--out', copies[1])).toMatchObject({ code: 0 });
    expect(copies.map((copy) => readFileSync(copy).equals(readFileSync(file)))).toEqual([true, true]);

    const restored = await callerOf(start(second));
    const { entries } = (await (await restored.get('/v1/coverage?round=2026')).json()) as Coverage;
    expect(entries).toMatchObject([{ version: cursor, note: `n\u2028${cursor - 1}` }]);
    // Whoever sends again what the copy holds the answer to gets that answer.
    const again = aPush('push-1000', [aChange({ baseVersion: 0, note: 'n\u20280' })]);
    expect(await restored.push(again)).toEqual(answers[0]);
  });
});

describe('a restore', () => {
  let place: RawPlace;
  let file: string;

  beforeEach(async () => {
    place = await newPlace('libSQL');
    const hub = start(place);
    const caller = await callerOf(hub);
    await caller.push(aPush('push-0001', [aChange({ note: 'i kopian' })]));
    file = join(folder, 'backup.gz');
    await run(place, 'backup', '--out', file);
    await caller.push(aPush('push-0002', [aChange({ note: 'efter kopian', baseVersion: 1 })]));
    await stop(hub);
  });

  const notes = async () => {
    const hub = start(place);
    const answer = await (await callerOf(hub)).get('/v1/coverage?round=2026');
    await stop(hub);
    return ((await answer.json()) as Coverage).entries.map(({ note }) => note);
  };

  test('replaces what is there only when that is said', async () => {
    const refused = await run(place, 'restore', '--from', file);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/innehåller redan data.*--replace.*holds data already/);
    expect(await notes()).toEqual(['efter kopian']);
    const done = await run(place, 'restore', '--from', file, '--replace');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(/^Lagret är återställt från .* rader\. \/ The store is restored/);
    expect(await notes()).toEqual(['i kopian']);
  });

  test('goes on under a hub that runs, which then tells what was restored', async () => {
    const caller = await callerOf(start(place));
    expect(await run(place, 'restore', '--from', file, '--replace')).toMatchObject({ code: 0 });
    const { entries } = (await (await caller.get('/v1/coverage?round=2026&since=2')).json()) as Coverage;
    expect(entries).toMatchObject([{ note: 'i kopian', version: 1 }]);
    expect(await caller.push(aPush('push-0003', [aChange({ baseVersion: 1 })]))).toMatchObject({ cursor: 2 });
  });
});

describe('a file that is no good', () => {
  let place: RawPlace;
  let file: string;
  let bad: string;

  beforeEach(async () => {
    [file, bad] = [join(folder, 'backup.gz'), join(folder, 'bad.gz')];
    place = await newPlace('libSQL');
    const store = await place.open();
    await store.seedMissing(SEED);
    await writeBackup(store, file);
    await store.close();
  });

  const rewritten = (change: (lines: string[]) => string[]) => gzipSync(change(linesOf(file)).join('\n'));

  test.each<[what: string, content: () => Buffer, words: RegExp]>([
    [
      'is no gzip file',
      () => Buffer.from('{"format":"life-science-coverage"}'),
      /ingen hel säkerhetskopia.*no whole backup/,
    ],
    ['is empty', () => Buffer.alloc(0), /ingen hel säkerhetskopia/],
    ['is cut off', () => readFileSync(file).subarray(0, -40), /ingen hel säkerhetskopia/],
    ['has a damaged byte', () => flipped(readFileSync(file)), /ingen hel säkerhetskopia/],
    ['lacks its last line', () => rewritten((lines) => [...lines.slice(0, -2), '']), /ingen hel säkerhetskopia/],
    ['lacks a row', () => rewritten((lines) => lines.filter((_, index) => index !== 5)), /\(checksum\)/],
    [
      'has another word in a row',
      () => rewritten((lines) => lines.map((line) => line.replace('kommunicerad', 'kommunicerat'))),
      /\(checksum\)/,
    ],
    [
      'is of something else',
      () => rewritten((lines) => ['{"format":"other","version":1,"schema":"x"}', ...lines.slice(1)]),
      /ingen hel/,
    ],
    [
      'is of a newer form',
      () => rewritten((lines) => [lines[0]!.replace('"version":1', '"version":2'), ...lines.slice(1)]),
      /nyare hubb \(format 2\).*newer hub/,
    ],
    ['is of newer tables', () => newerTables(linesOf(file)), /nyare hubb \(m9999Later\)/],
  ])('is refused when it %s, and nothing is changed', async (_what, content, words) => {
    writeFileSync(bad, content());
    const outcome = await runTool({ kind: 'restore', from: bad, replace: true }, place.env);
    expect(outcome).toEqual({ ok: false, line: expect.stringMatching(words) as string });
    const store = await place.open();
    await writeBackup(store, bad);
    await store.close();
    expect(readFileSync(bad).equals(readFileSync(file))).toBe(true);
  });
});

describe('the tools say in one line what is wrong', () => {
  test.each<[what: string, args: (own: string) => string[], words: RegExp]>([
    [
      'there is no store to copy',
      (own) => ['backup', '--out', join(own, 'x.gz')],
      /Det finns ingen hubbs lager.*no hub's store/,
    ],
    [
      'the backup is missing',
      (own) => ['restore', '--from', join(own, 'x.gz')],
      /kan inte läsas \(ENOENT\).*can't be read/,
    ],
    ['no file is named', () => ['backup'], /Användning: .*Usage: /],
    ['an option is unknown', () => ['restore', '--from', 'x', '--force'], /Användning/],
    ['the command is unknown', () => ['dump'], /Användning/],
    ['serving is given options', () => ['serve', '--port', '1'], /Användning/],
  ])('when %s', async (_what, args, words) => {
    const place = await newPlace('libSQL');
    const { code, out, err } = await run(place, ...args(folder));
    expect(err).toMatch(words);
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
    expect(existsSync(join(place.env.LS_DATA_DIR!, 'hub.db'))).toBe(
      args(folder)[0] === 'restore' && args(folder).length === 3,
    );
  });

  test('and a backup that can be written nowhere leaves nothing behind', async () => {
    const place = await newPlace('libSQL');
    await stop(await started(place));
    const { code, err } = await run(place, 'backup', '--out', join(folder, 'nope', 'x.gz'));
    expect([code, err]).toEqual([1, expect.stringMatching(/kan inte skrivas .*\(ENOENT\)/)]);
    const { code: onFolder } = await run(place, 'backup', '--out', folder);
    expect([onFolder, readdirSync(folder)]).toEqual([1, []]);
  });

  test('a backup replaces an older one of its name as a whole, and only its owner can read it', async () => {
    const place = await newPlace('libSQL');
    await stop(await started(place));
    const file = join(folder, 'nightly.gz');
    writeFileSync(file, 'yesterday');
    expect(await run(place, 'backup', '--out', file)).toMatchObject({ code: 0 });
    expect([readdirSync(folder), statSync(file).mode & 0o777]).toEqual([['nightly.gz'], 0o600]);
  });
});

async function started(place: RawPlace): Promise<HubProcess> {
  const hub = start(place);
  await hub.line;
  return hub;
}

function flipped(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  copy[copy.length >> 1]! ^= 4;
  return copy;
}

/** Whole, but of a later version: its checksum is right. */
function newerTables(lines: string[]): Buffer {
  const head = lines[0]!.replace(/m0\w+/, 'm9999Later');
  const content = [head, ...lines.slice(1, -2), ''].join('\n');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return gzipSync(`${content}${JSON.stringify({ rows: lines.length - 3, sha256 })}\n`);
}
