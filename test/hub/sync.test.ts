import { Value } from '@sinclair/typebox/value';
import { placeKey } from '../../src/core/assessment';
import {
  CoverageSchema,
  DocumentsSchema,
  HistorySchema,
  MeSchema,
  ModelSchema,
  PushAnswerSchema,
  type Coverage,
  type Entry,
  type Model,
  type PushAnswer,
} from '../../src/sync/protocol';
import { aChange, aPush, openHub, openStore, removeFolder, temporaryFolder, type TestHub } from '../support/hub';

let folder: string;
let hub: TestHub;

beforeEach(async () => {
  folder = temporaryFolder();
  hub = await openHub(folder);
});
afterEach(async () => {
  await hub.close();
  removeFolder(folder);
});

describe('a first start', () => {
  test('has demo rounds that say they are invented, and an empty round for real work', async () => {
    const model = (await hub.get('lasare', '/v1/model')).json<Model>();
    expect(model.rounds.map(({ id, title, invented, closed }) => ({ id, title, invented, closed }))).toEqual([
      { id: '2026', title: '2026', invented: false, closed: false },
      { id: 'demo', title: 'Demo (påhittade exempeldata)', invented: true, closed: false },
      { id: 'demo-2023', title: 'Demo 2023 (påhittade exempeldata)', invented: true, closed: true },
    ]);
    expect(model.currentRound).toBe('2026');
    expect(await coverage('round=2026')).toMatchObject({ cursor: 0, entries: [] });
  });

  test('has invented levels for twelve regions, none of them Skåne or Halland', async () => {
    const { entries } = await coverage('round=demo');
    const units = new Set<string>(entries.map(({ unit }) => unit));
    expect(units.size).toBe(12);
    expect(units.has('skane') || units.has('halland')).toBe(false);
    for (const level of ['green', 'yellow', 'red']) expect(entries.some((entry) => entry.level === level)).toBe(true);
    expect(entries.length).toBeLessThan(12 * 32);
    const notes = entries.flatMap(({ note }) => note ?? []);
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter((note) => !note.startsWith('Påhittat exempel'))).toEqual([]);
  });

  test('has an earlier invented round by the old strategy, so that something has moved since', async () => {
    const { rounds } = (await hub.get('lasare', '/v1/model')).json<Model>();
    expect(rounds.find(({ id }) => id === 'demo-2023')?.strategy).toBe('2019');
    const [earlier, later] = [await coverage('round=demo-2023'), await coverage('round=demo')];
    expect(new Set(earlier.entries.map(({ unit }) => unit))).toEqual(new Set(later.entries.map(({ unit }) => unit)));
    expect(
      earlier.entries.every(({ changedAt, levelSince }) => `${changedAt}${levelSince}`.match(/^202[03].*Z202[03]/)),
    ).toBe(true);
    const laterLevels = new Map(later.entries.map((entry) => [placeKey(entry), entry.level]));
    const moves = earlier.entries.map((entry) => laterLevels.get(placeKey(entry)) !== entry.level);
    expect(new Set(moves)).toEqual(new Set([true, false]));
    expect(earlier.entries.length).toBeLessThan(12 * 32);
  });

  test('has both claims about Halland and Västra Götaland', async () => {
    const { claims } = (await hub.get('lasare', '/v1/documents')).json<{
      claims: { unit: string; claimant: string; line: number; words: string | null }[];
    }>();
    expect(claims).toHaveLength(42);
    expect(claims.filter(({ unit }) => unit === 'halland' || unit === 'vastra-gotaland')).toEqual([
      { unit: 'vastra-gotaland', claimant: '000/1', line: 143, words: null },
      { unit: 'halland', claimant: '000/1', line: 144, words: 'Har ny FoU-policy sep 2021 som kopplar till NLSS.' },
      {
        unit: 'vastra-gotaland',
        claimant: '000/2',
        line: 170,
        words: 'Har ny FoU-policy sep 2021 som kopplar till NLSS.',
      },
      { unit: 'halland', claimant: '000/2', line: 171, words: null },
    ]);
  });
});

test('a second start finds what was written and seeds nothing anew', async () => {
  await hub.push('uppsala', aPush('push-0001', [aChange({ unit: 'uppsala', level: null, baseVersion: 1 })], 'demo'));
  const before = [await coverage('round=demo'), await history('round=demo&unit=uppsala')];
  await hub.close();
  hub = await openHub(folder);
  expect([await coverage('round=demo'), await history('round=demo&unit=uppsala')]).toEqual(before);
});

test('every answer keeps to the wire', async () => {
  const pushed = await hub.push(
    'skane',
    aPush('push-0001', [aChange(), aChange({ baseVersion: 7 }), aChange({ unit: 'halland' })]),
  );
  expect([...Value.Errors(PushAnswerSchema, pushed.json())]).toEqual([]);
  for (const [url, schema] of [
    ['/v1/me', MeSchema],
    ['/v1/model', ModelSchema],
    ['/v1/coverage?round=demo', CoverageSchema],
    ['/v1/history?round=2026&unit=skane', HistorySchema],
    ['/v1/documents', DocumentsSchema],
  ] as const)
    expect([...Value.Errors(schema, (await hub.get('skane', url)).json())]).toEqual([]);
});

test('what one writes another sees, with who and when', async () => {
  const change = aChange({ note: '=1+1', source: '@källa' });
  const { applied } = (await hub.push('skane', aPush('push-0001', [change]))).json<PushAnswer>();
  const entry = {
    ...{ round: '2026', unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'green', version: 1 },
    ...{ note: '=1+1', source: '@källa' },
    ...{ changedBy: 'Samordnare, Region Skåne', changedAt: '2026-03-01T12:00:00.000Z' },
    levelSince: '2026-03-01T12:00:00.000Z',
  };
  expect(applied).toEqual([entry]);
  expect(await coverage('round=2026')).toMatchObject({ cursor: 1, entries: [entry] });
});

test('of two who change the same thing the second is told what the first wrote', async () => {
  await hub.push('skane', aPush('push-0001', [aChange({ level: 'green' })]));
  const late = await hub.push('sjv-sodra', aPush('push-0002', [aChange({ level: 'red' })]));
  expect(late.statusCode).toBe(200);
  expect(late.json<PushAnswer>()).toMatchObject({
    cursor: 1,
    applied: [],
    conflicts: [{ level: 'red', baseVersion: 0, theirs: { level: 'green', version: 1 } }],
  });
});

test('a push whose answer was lost is sent again: same answer to the letter, one row of history', async () => {
  const push = aPush('push-0001', [aChange(), aChange({ unit: 'halland' })]);
  const first = await hub.push('skane', push);
  const again = await hub.push('skane', push);
  expect(again.payload).toBe(first.payload);
  expect(again.headers['content-type']).toBe(first.headers['content-type']);
  expect(await history('round=2026&unit=skane')).toHaveLength(1);
});

test('after a cursor comes only what changed', async () => {
  const { cursor } = (
    await hub.push('skane', aPush('push-0001', [aChange(), aChange({ area: 2 })]))
  ).json<PushAnswer>();
  await hub.push('skane', aPush('push-0002', [aChange({ area: 2, level: 'red', baseVersion: 1 })]));
  expect(await coverage(`round=2026&since=${cursor}`)).toMatchObject({
    cursor: 3,
    entries: [{ area: 2, level: 'red', version: 2 }],
  });
});

test('a closed round refuses changes and says why', async () => {
  const { rounds } = await hub.store.readRounds();
  await hub.store.seedMissing({
    rounds: [{ round: { ...rounds[0]!, id: '2025', closed: true }, current: false, entries: [] }],
    members: [],
    claims: [],
  });
  const answer = (await hub.push('skane', aPush('push-0001', [aChange()], '2025'))).json<PushAnswer>();
  expect(answer).toMatchObject({ applied: [], refused: [{ unit: 'skane', reason: 'roundClosed' }] });
});

test('two hubs on one store agree', async () => {
  const other = await openHub(folder, { store: await openStore(folder) });
  await hub.push('skane', aPush('push-0001', [aChange()]));
  const [mine, theirs] = [
    await hub.get('lasare', '/v1/coverage?round=2026'),
    await other.get('lasare', '/v1/coverage?round=2026'),
  ];
  expect([theirs.payload, theirs.headers.etag]).toEqual([mine.payload, mine.headers.etag]);
  await other.close();
});

describe('saving bytes', () => {
  test.each(['/v1/model', '/v1/documents', '/v1/coverage?round=demo', '/v1/coverage?round=2026'])(
    '%s is not sent to who has it already',
    async (url) => {
      const first = await hub.get('skane', url);
      const again = await hub.get('skane', url, { 'if-none-match': String(first.headers.etag) });
      expect([again.statusCode, again.payload]).toEqual([304, '']);
    },
  );

  test('the coverage is sent anew once it has changed', async () => {
    const { headers } = await hub.get('skane', '/v1/coverage?round=2026');
    await hub.push('skane', aPush('push-0001', [aChange()]));
    const again = await hub.get('skane', '/v1/coverage?round=2026', { 'if-none-match': String(headers.etag) });
    expect(again.statusCode).toBe(200);
  });

  test('the coverage is compressed for who can read it', async () => {
    const plain = await hub.get('skane', '/v1/coverage?round=demo');
    const zipped = await hub.get('skane', '/v1/coverage?round=demo', { 'accept-encoding': 'gzip, br' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.rawPayload.length).toBeLessThan(plain.rawPayload.length / 10);
  });
});

async function coverage(query: string): Promise<Coverage> {
  return (await hub.get('lasare', `/v1/coverage?${query}`)).json<Coverage>();
}

async function history(query: string): Promise<Entry[]> {
  return (await hub.get('lasare', `/v1/history?${query}`)).json<{ changes: Entry[] }>().changes;
}
