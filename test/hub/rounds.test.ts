import { Value } from '@sinclair/typebox/value';
import type { Method } from '../../src/core/method';
import type { Round } from '../../src/core/round';
import {
  RoundSchema,
  type Model,
  type Problem,
  type PushAnswer,
  type RoundChange,
  type RoundFields,
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

const FIELDS: RoundFields = { title: 'År 2027', strategy: '2024', closed: false, current: false };
const WHO_AND_WHEN = { methodChangedBy: 'Processledare', methodChangedAt: '2026-03-01T12:00:00.000Z' };

const putRound = (id: string, fields: object = FIELDS, user = 'processledare', from = hub) =>
  from.put(user, `/v1/rounds/${id}`, fields);
const patchRound = (id: string, change: RoundChange, user = 'processledare') =>
  hub.patch(user, `/v1/rounds/${id}`, change);
const putMethod = (id: string, method: object, user = 'processledare', from = hub) =>
  from.put(user, `/v1/rounds/${id}/method`, method);
const model = async () => (await hub.get('lasare', '/v1/model')).json<Model>();
const round = async (id: string): Promise<Round> => (await model()).rounds.find((one) => one.id === id)!;
const refusal = ({ statusCode, json }: { statusCode: number; json: <T>() => T }) =>
  [statusCode, json<Problem>().code] as const;
async function changed(change: Partial<Method>, id = '2026'): Promise<Method> {
  return { ...(await round(id)).method, ...change };
}

describe.each(['lasare', 'skane', 'sjv-sodra'])('%s', (user) => {
  test('may not touch rounds and methods, however wrong the call', async () => {
    const before = await model();
    for (const response of [
      await putRound('2027', FIELDS, user),
      await putRound('2026', {}, user),
      await patchRound('2026', { closed: true }, user),
      await patchRound('nope', {}, user),
      await putMethod('2026', await changed({ redBelow: 40 }), user),
      await putMethod('nope', {}, user),
    ])
      expect(refusal(response)).toEqual([403, 'leaderOnly']);
    expect(await model()).toEqual(before);
  });
});

test('nobody without a token may', async () => {
  for (const method of ['PUT', 'PATCH'] as const) {
    const response = await hub.app.inject({ method, url: '/v1/rounds/2026', payload: FIELDS });
    expect(refusal(response)).toEqual([401, 'unauthenticated']);
  }
});

describe('a round', () => {
  test('is made with the method that holds now, and can be made again without harm', async () => {
    await putMethod('2026', await changed({ redBelow: 40 }));
    const response = await putRound('2027');
    expect([response.statusCode, response.json()]).toEqual([
      200,
      {
        ...{ id: '2027', title: 'År 2027', strategy: '2024', closed: false, invented: false },
        ...{ method: await changed({ version: '1' }), ...WHO_AND_WHEN },
      },
    ]);
    expect([...Value.Errors(RoundSchema, response.json())]).toEqual([]);
    expect((await putRound('2027')).payload).toBe(response.payload);
    expect((await model()).rounds.map(({ id }) => id)).toEqual(['2026', '2027', 'demo', 'demo-2023']);
  });

  test('that is closed refuses changes until it is opened again', async () => {
    const push = async (id: string) => (await hub.push('skane', aPush(id, [aChange()]))).json<PushAnswer>();
    await patchRound('2026', { closed: true });
    expect((await push('push-0001')).refused).toMatchObject([{ reason: 'roundClosed' }]);
    await patchRound('2026', { closed: false });
    expect((await push('push-0002')).applied).toMatchObject([{ unit: 'skane' }]);
  });

  test('bears no name that another round goes by: formulas and people could not tell them apart', async () => {
    for (const title of ['2026', ' DEMO ', 'Demo (påhittade exempeldata)']) {
      const refused = await putRound('2031', { ...FIELDS, title });
      expect([refused.statusCode, refused.json<Problem>().code]).toEqual([409, 'nameTaken']);
    }
    expect((await patchRound('demo', { title: '2026' })).json<Problem>().code).toBe('nameTaken');
    expect((await model()).rounds.map(({ id }) => id)).not.toContain('2031');
  });

  test('is the current one when it is made so, and the only one; false makes none', async () => {
    await putRound('2027', { ...FIELDS, current: true });
    expect((await model()).currentRound).toBe('2027');
    await putRound('2028', { ...FIELDS, title: 'År 2028' });
    expect((await patchRound('2027', { current: false })).statusCode).toBe(200);
    expect((await model()).currentRound).toBe('2027');
    await patchRound('2028', { current: true });
    expect((await model()).currentRound).toBe('2028');
  });

  test.each<[what: string, id: string, fields: Partial<RoundFields>]>([
    ['title', '2026', { strategy: '2024', closed: true, current: true }],
    ['strategy', 'demo-2023', { title: 'Demo 2023', strategy: '2024' }],
  ])('is not made over one that has another %s', async (_what, id, fields) => {
    const before = await model();
    const response = await putRound(id, { ...FIELDS, ...fields });
    expect(refusal(response)).toEqual([409, 'roundTaken']);
    expect(response.json<Problem>().detail).toContain(`”${id}”`);
    expect(await model()).toEqual(before);
  });

  test('that is made again after it was closed stays closed', async () => {
    await putRound('2027');
    await patchRound('2027', { closed: true });
    expect((await putRound('2027')).json()).toMatchObject({ id: '2027', closed: true });
    expect((await round('2027')).closed).toBe(true);
  });

  test('made by two at the same time through two hubs on one store is that of exactly one', async () => {
    const other = await openHub(folder, { store: await openStore(folder) });
    const answers = await Promise.all(
      ['Ena', 'Andra'].map((title, index) =>
        putRound('2027', { ...FIELDS, title }, 'processledare', index ? other : hub),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const won = answers.find(({ statusCode }) => statusCode === 200)!;
    expect(await round('2027')).toEqual(won.json());
    await other.close();
  });

  test('that is changed keeps what the change does not name, and can be changed again without harm', async () => {
    const before = await round('2026');
    const response = await patchRound('2026', { closed: true });
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-store']);
    expect([...Value.Errors(RoundSchema, response.json())]).toEqual([]);
    expect(response.json()).toEqual({ ...before, closed: true });
    expect((await patchRound('2026', { closed: true })).payload).toBe(response.payload);
    await patchRound('2026', { title: 'År 2026' });
    await patchRound('2026', { current: true });
    expect(await round('2026')).toEqual({ ...before, closed: true, title: 'År 2026' });
  });

  test('that two change in different fields at the same time bears both changes', async () => {
    await Promise.all([patchRound('2026', { closed: true }), patchRound('2026', { title: 'År 2026' })]);
    expect(await round('2026')).toMatchObject({ closed: true, title: 'År 2026' });
  });

  test('that nobody made is not made by a change', async () => {
    expect(refusal(await patchRound('2027', { ...FIELDS }))).toEqual([404, 'unknownRound']);
    expect((await model()).rounds).toHaveLength(3);
  });

  test('with entries keeps its strategy; what else is decided of it can change', async () => {
    await hub.push('skane', aPush('push-0001', [aChange()]));
    const refused = await patchRound('2026', { title: 'År 2026', strategy: '2019' });
    expect(refusal(refused)).toEqual([409, 'strategyFixed']);
    expect(await round('2026')).toMatchObject({ title: '2026', strategy: '2024' });
    const taken = await patchRound('2026', { title: 'År 2026', strategy: '2024' });
    expect(taken.json()).toMatchObject({ title: 'År 2026', strategy: '2024' });
  });

  test('without entries may change strategy', async () => {
    expect((await patchRound('2026', { strategy: '2019' })).json()).toMatchObject({ title: '2026', strategy: '2019' });
  });

  test.each<[what: string, id: string, fields: object]>([
    ['an id with capitals', 'NY', FIELDS],
    ['an id that is too long', 'x'.repeat(41), FIELDS],
    ['an unknown strategy', '2027', { ...FIELDS, strategy: '2030' }],
    ['an empty title', '2027', { ...FIELDS, title: '' }],
    ['a title of spaces', '2027', { ...FIELDS, title: '  ' }],
    ['a title on two lines', '2027', { ...FIELDS, title: 'a\nb' }],
    ['a title that is too long', '2027', { ...FIELDS, title: 'x'.repeat(61) }],
    ['a field that is missing', '2027', { ...FIELDS, closed: undefined }],
    ['a field nobody knows', '2027', { ...FIELDS, invented: true }],
  ])('is not made of %s', async (_what, id, fields) => {
    expect(refusal(await putRound(id, fields))).toEqual([400, 'badRequest']);
    expect((await model()).rounds).toHaveLength(3);
  });

  test.each<[what: string, change: object]>([
    ['nothing', {}],
    ['a title of spaces', { title: '  ' }],
    ['a title that is nothing', { title: null }],
    ['a word for a yes', { closed: 'ja' }],
    ['an unknown strategy', { strategy: '2030' }],
    ['a field nobody knows', { closed: true, invented: true }],
  ])('is not changed by %s', async (_what, change) => {
    const before = await model();
    expect(refusal(await hub.patch('processledare', '/v1/rounds/2026', change))).toEqual([400, 'badRequest']);
    expect(await model()).toEqual(before);
  });
});

describe('a method', () => {
  test('that is accepted is the next version, says who and when, and holds in its round alone', async () => {
    const others = [await round('demo'), await round('demo-2023')];
    const response = await putMethod('2026', await changed({ redBelow: 40, greenFrom: 80, rule: 'worstTwo' }));
    expect(response.statusCode).toBe(200);
    expect([...Value.Errors(RoundSchema, response.json())]).toEqual([]);
    expect(response.json()).toMatchObject({
      id: '2026',
      method: { version: '2', redBelow: 40, greenFrom: 80, rule: 'worstTwo', guard: true },
      ...WHO_AND_WHEN,
    });
    expect(await round('2026')).toEqual(response.json());
    expect([await round('demo'), await round('demo-2023')]).toEqual(others);
  });

  test('whose answer was lost is sent again: same answer, same version', async () => {
    const method = await changed({ redBelow: 40 });
    const first = await putMethod('2026', method);
    const again = await putMethod('2026', method);
    expect([again.statusCode, again.payload]).toEqual([200, first.payload]);
  });

  test('that is what it was already changes nothing', async () => {
    const before = await round('2026');
    expect((await putMethod('2026', before.method)).json()).toEqual(before);
    expect(await round('2026')).toEqual(before);
  });

  test('made on a version that holds no more is told so', async () => {
    const [first, second] = [await changed({ redBelow: 40 }), await changed({ redBelow: 41 })];
    await putMethod('2026', first);
    expect(refusal(await putMethod('2026', second))).toEqual([409, 'methodMoved']);
    expect((await round('2026')).method).toMatchObject({ version: '2', redBelow: 40 });
  });

  test('of two at the same time through two hubs on one store exactly one wins', async () => {
    const other = await openHub(folder, { store: await openStore(folder) });
    const methods = await Promise.all([40, 41].map((redBelow) => changed({ redBelow })));
    const answers = await Promise.all(
      methods.map((method, index) => putMethod('2026', method, 'processledare', index ? other : hub)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const won = answers.find(({ statusCode }) => statusCode === 200)!;
    expect(await round('2026')).toEqual(won.json());
    await other.close();
  });

  test('of a closed round stays, and an unknown round has none', async () => {
    expect(refusal(await putMethod('demo-2023', await changed({ redBelow: 40 }, 'demo-2023')))).toEqual([
      409,
      'roundClosed',
    ]);
    expect(refusal(await putMethod('nope', await changed({})))).toEqual([404, 'unknownRound']);
  });

  test.each<[change: object, swedish: string, english: string]>([
    [
      { redBelow: 67 },
      '”Röd under (poäng)” ska vara lägre än ”Grön från (poäng)”',
      '“Röd below (score)” must be lower',
    ],
    [{ weights: [0, 0, 0, 0] }, 'Minst en av vikterna', 'At least one of the weights'],
    [{ weights: [1, 1, 1001, 1] }, '”Vikt för Styrdokument”', '“Weight of Styrdokument”'],
    [{ minimumCoverage: 50 }, '”Minsta täckning (%)” ska vara ett tal från 0 till 100', '“Minimum coverage (%)”'],
    [{ evidenceMonths: 0.5 }, '”Underlag är gammalt efter (månader)” ska vara ett heltal', '“Evidence is old after'],
  ])('%j is refused in words', async (change, swedish, english) => {
    const before = await round('2026');
    const method = await changed(change);
    const [sv, en] = [
      await putMethod('2026', method),
      await hub.put('processledare', '/v1/rounds/2026/method', method, { 'accept-language': 'en' }),
    ];
    expect([refusal(sv), refusal(en)]).toEqual([
      [400, 'methodFaulty'],
      [400, 'methodFaulty'],
    ]);
    expect(sv.json<Problem>().detail).toContain(swedish);
    expect(en.json<Problem>().detail).toContain(english);
    expect(await round('2026')).toEqual(before);
  });

  test.each<[what: string, change: object]>([
    ['three weights', { weights: [1, 1, 1] }],
    ['a number as text', { redBelow: '40' }],
    ['an unknown rule', { rule: 'median' }],
    ['a parameter that is missing', { guard: undefined }],
    ['a parameter nobody knows', { colour: 'blue' }],
  ])('of another shape is not understood: %s', async (_what, change) => {
    expect(refusal(await putMethod('2026', await changed(change)))).toEqual([400, 'badRequest']);
  });
});
