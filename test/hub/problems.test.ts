import { Value } from '@sinclair/typebox/value';
import type { LightMyRequestResponse } from 'fastify';
import { DEFAULT_METHOD } from '../../src/core/method';
import { makeDevelopmentIdentity } from '../../src/hub/identity/development';
import { DEVELOPMENT_TENANT, TEST_USERS, type TestUser } from '../../src/hub/identity/testUsers';
import { parseLanguage } from '../../src/hub/problem/parseLanguage';
import type { Store } from '../../src/hub/store/store';
import { MEMBERS_PATH, type MemberIdentity } from '../../src/sync/members';
import { ProblemSchema, type Problem } from '../../src/sync/protocol';
import { aChange, aPush, openHub, openStore, removeFolder, temporaryFolder, type TestHub } from '../support/hub';

let folder: string;
let hub: TestHub;

beforeAll(async () => {
  folder = temporaryFolder();
  hub = await openHub(folder);
  await hub.push('skane', aPush('taken-push', [aChange()]));
  await hub.store.revokeMember({ identity: REVOKED, caller: LEADER, now: '2026-01-01T00:00:00.000Z' });
});
afterAll(async () => {
  await hub.close();
  removeFolder(folder);
});

const [REVOKED, LEADER] = ['kalmar', 'processledare'].map((id) => TEST_USERS.find((user) => user.id === id)!) as [
  TestUser,
  TestUser,
];
const NOBODY = { tid: DEVELOPMENT_TENANT, oid: '99999999-9999-4999-8999-999999999999' };
const pathOf = ({ tid, oid }: MemberIdentity) => `${MEMBERS_PATH}/${tid}/${oid}`;
const leader = async () => ({ authorization: `Bearer ${await hub.token(LEADER.id)}` });

const A_ROUND = { title: 'Demo', strategy: '2024', closed: false, current: false };

type Headers = Record<string, string>;
const post = async (payload: string, headers: Headers) =>
  hub.app.inject({
    method: 'POST',
    url: '/v1/changes',
    payload,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await hub.token('skane')}`,
      ...headers,
    },
  });
const json = (headers: Headers, body: unknown) => post(JSON.stringify(body), headers);
const changed = (change: object) => ({ ...aPush('push-0001', []), changes: [{ ...aChange(), ...change }] });

const CASES: [
  what: string,
  status: number,
  code: string,
  about: string,
  (h: Headers) => Promise<LightMyRequestResponse>,
][] = [
  ['an unknown address', 404, 'notFound', '/v1/nothing', (h) => hub.get('skane', '/v1/nothing', h)],
  ['a method the address does not take', 405, 'methodNotAllowed', 'POST', (h) => hub.get('skane', '/v1/changes', h)],
  ['an address that is no address', 400, 'badRequest', '', (h) => hub.get('skane', '/%zz', h)],
  ['no token', 401, 'unauthenticated', '', (h) => hub.app.inject({ url: '/v1/model', headers: h })],
  ['an unknown round', 404, 'unknownRound', 'nope', (h) => hub.get('skane', '/v1/coverage?round=nope', h)],
  [
    'an unknown round of history',
    404,
    'unknownRound',
    'x',
    (h) => hub.get('skane', '/v1/history?round=x&unit=skane', h),
  ],
  [
    'a push to an unknown round',
    404,
    'unknownRound',
    'x',
    (h) => hub.push('skane', aPush('push-0001', [aChange()], 'x'), h),
  ],
  ['no round', 400, 'badRequest', 'querystring/round', (h) => hub.get('skane', '/v1/coverage', h)],
  [
    'a cursor that is no number',
    400,
    'badRequest',
    'querystring/since',
    (h) => hub.get('skane', '/v1/coverage?round=demo&since=x', h),
  ],
  [
    'an unknown unit of history',
    400,
    'badRequest',
    'querystring/unit',
    (h) => hub.get('skane', '/v1/history?round=demo&unit=x', h),
  ],
  [
    'a foreign unit',
    403,
    'notYourUnit',
    'Region Halland',
    (h) => hub.push('skane', aPush('push-0001', [aChange({ unit: 'halland' })]), h),
  ],
  ["another's push id", 409, 'pushIdTaken', '', (h) => hub.push('sjv-sodra', aPush('taken-push', [aChange()]), h)],
  [
    'a coordinator who changes a method',
    403,
    'leaderOnly',
    '',
    (h) => hub.put('skane', '/v1/rounds/2026/method', DEFAULT_METHOD, h),
  ],
  [
    'a new strategy for what is judged already',
    409,
    'strategyFixed',
    'demo',
    (h) => hub.patch('processledare', '/v1/rounds/demo', { strategy: '2019' }, h),
  ],
  [
    'a round made where another stands',
    409,
    'roundTaken',
    'demo',
    (h) => hub.put('processledare', '/v1/rounds/demo', { ...A_ROUND, title: 'En annan' }, h),
  ],
  [
    'a change of an unknown round',
    404,
    'unknownRound',
    'nope',
    (h) => hub.patch('processledare', '/v1/rounds/nope', { closed: true }, h),
  ],
  ['a change of nothing', 400, 'badRequest', 'body (', (h) => hub.patch('processledare', '/v1/rounds/demo', {}, h)],
  [
    'a new method for a closed round',
    409,
    'roundClosed',
    'demo-2023',
    (h) => hub.put('processledare', '/v1/rounds/demo-2023/method', DEFAULT_METHOD, h),
  ],
  [
    'a method made on an old version',
    409,
    'methodMoved',
    '2026',
    (h) => hub.put('processledare', '/v1/rounds/2026/method', { ...DEFAULT_METHOD, version: '0', redBelow: 1 }, h),
  ],
  [
    'a method without weight',
    400,
    'methodFaulty',
    '',
    (h) => hub.put('processledare', '/v1/rounds/2026/method', { ...DEFAULT_METHOD, weights: [0, 0, 0, 0] }, h),
  ],
  [
    'a round with a title too long',
    400,
    'badRequest',
    'body/title',
    (h) => hub.put('processledare', '/v1/rounds/2027', { ...A_ROUND, title: 'x'.repeat(61) }, h),
  ],
  ['no role in the hub', 403, 'notMember', REVOKED.oid, (h) => hub.get(REVOKED.id, '/v1/me', h)],
  [
    'a role without the units it needs',
    400,
    'memberFaulty',
    '',
    (h) => hub.put('processledare', pathOf(REVOKED), { name: 'A', role: 'coordinator', units: [], version: 2 }, h),
  ],
  [
    'a role changed meanwhile',
    409,
    'memberMoved',
    REVOKED.name,
    (h) => hub.put('processledare', pathOf(REVOKED), { name: 'A', role: 'reader', units: [], version: 1 }, h),
  ],
  [
    'the last process leader',
    409,
    'lastLeader',
    'Processledare',
    async (h) => hub.app.inject({ method: 'DELETE', url: pathOf(LEADER), headers: { ...(await leader()), ...h } }),
  ],
  [
    'a person who never was a member',
    404,
    'unknownMember',
    NOBODY.oid,
    async (h) => hub.app.inject({ method: 'DELETE', url: pathOf(NOBODY), headers: { ...(await leader()), ...h } }),
  ],
  [
    'an unknown test user',
    404,
    'unknownUser',
    'sjv-sodra',
    (h) => hub.app.inject({ method: 'POST', url: '/dev/token', payload: { user: 'x' }, headers: h }),
  ],
  [
    'a test user for a web page elsewhere',
    403,
    'localOnly',
    '',
    (h) => hub.app.inject({ url: '/dev/users', headers: { ...h, host: 'example.org' } }),
  ],
  ['broken JSON', 400, 'badRequest', 'JSON', (h) => post('{', h)],
  ['nothing at all', 400, 'badRequest', '', (h) => post('', h)],
  ['plain text', 415, 'unsupportedMedia', '', (h) => post('x', { ...h, 'content-type': 'text/plain' })],
  ['more than 1 MB', 413, 'tooLarge', '1 MB', (h) => json(h, { x: 'x'.repeat(1024 * 1024) })],
  ['a list in place of a push', 400, 'badRequest', 'body', (h) => json(h, [])],
  ['no id', 400, 'badRequest', 'body/id', (h) => json(h, { ...changed({}), id: undefined })],
  ['a short id', 400, 'badRequest', 'body/id', (h) => json(h, { ...changed({}), id: 'x' })],
  ['a field nobody knows', 400, 'badRequest', 'body/extra', (h) => json(h, { ...changed({}), extra: 1 })],
  ['no changes', 400, 'badRequest', 'body/changes', (h) => json(h, aPush('push-0001', []))],
  [
    'too many changes',
    400,
    'badRequest',
    'body/changes',
    (h) => json(h, aPush('push-0001', new Array(2001).fill(aChange()))),
  ],
  ['an unknown level', 400, 'badRequest', 'body/changes/0/level', (h) => json(h, changed({ level: 'blue' }))],
  ['a level in Swedish', 400, 'badRequest', 'body/changes/0/level', (h) => json(h, changed({ level: 'Grön' }))],
  ['a number as text', 400, 'badRequest', 'body/changes/0/area', (h) => json(h, changed({ area: '1' }))],
  ['area 9', 400, 'badRequest', 'body/changes/0/area', (h) => json(h, changed({ area: 9 }))],
  ['an unknown unit', 400, 'badRequest', 'body/changes/0/unit', (h) => json(h, changed({ unit: 'scania' }))],
  ['an unknown dimension', 400, 'badRequest', 'body/changes/0/dimension', (h) => json(h, changed({ dimension: 'x' }))],
  ['a version below 0', 400, 'badRequest', 'body/changes/0/baseVersion', (h) => json(h, changed({ baseVersion: -1 }))],
  ['a note of another kind', 400, 'badRequest', 'body/changes/0/note', (h) => json(h, changed({ note: 5 }))],
  [
    'a note that is too long',
    400,
    'badRequest',
    'body/changes/0/note',
    (h) => json(h, changed({ note: 'x'.repeat(4001) })),
  ],
  ['a NUL in a note', 400, 'badRequest', 'body/changes/0/note', (h) => json(h, changed({ note: 'a\0b' }))],
];

test.each(CASES)('%s is a problem told in the language asked for', async (_what, status, code, about, ask) => {
  const [swedish, english] = [await ask({}), await ask({ 'accept-language': 'en-GB,en;q=0.9,sv;q=0.5' })];
  for (const [response, language] of [
    [swedish, 'sv'],
    [english, 'en'],
  ] as const) {
    const problem = response.json<Problem>();
    expect([response.statusCode, problem.status, problem.code]).toEqual([status, status, code]);
    expect([...Value.Errors(ProblemSchema, problem)]).toEqual([]);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.headers['content-language']).toBe(language);
    expect(problem.detail).toContain(about);
  }
  expect(swedish.json<Problem>().title).not.toBe(english.json<Problem>().title);
  expect(swedish.json<Problem>().detail).not.toBe(english.json<Problem>().detail);
});

test('a refused push leaves nothing behind', async () => {
  await json({}, { ...changed({}), changes: [aChange({ area: 7 }), { ...aChange(), level: 'blue' }] });
  const { entries } = (await hub.get('skane', '/v1/coverage?round=2026')).json<{ entries: unknown[] }>();
  expect(entries).toHaveLength(1);
});

describe('when the store is away', () => {
  let broken: TestHub;

  beforeAll(async () => {
    const store = await openStore(folder);
    const away = () => Promise.reject(new Error('disk secret-path is gone'));
    const half: Store = { ...store, ping: away, readRounds: away };
    broken = await openHub(folder, { store: half, identity: await makeDevelopmentIdentity() });
  });
  afterAll(() => broken.close());

  test('the hub says 500 without telling its insides', async () => {
    const response = await broken.get('skane', '/v1/model');
    expect([response.statusCode, response.json<Problem>().code]).toEqual([500, 'internal']);
    expect(response.payload).not.toMatch(/secret|stack|Error/);
  });

  test('its health is 503', async () => {
    const response = await broken.app.inject('/healthz');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'unavailable', store: 'libsql', version: '1.2.3' });
  });
});

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('a caller at %s may be a test user', async (host) => {
  expect((await hub.app.inject({ url: '/dev/users', headers: { host } })).statusCode).toBe(200);
});

test('health tells status, store and version to anyone', async () => {
  const response = await hub.app.inject('/healthz');
  expect(response.json()).toEqual({ status: 'ok', store: 'libsql', version: '1.2.3' });
  expect(response.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
});

test.each([
  [undefined, 'sv'],
  ['', 'sv'],
  ['*', 'sv'],
  ['de', 'sv'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['sv;q=0.1,en;q=0.2', 'en'],
  ['en;q=0', 'sv'],
  ['EN', 'en'],
])('Accept-Language %p is answered in %s', (header, language) => {
  expect(parseLanguage(header)).toBe(language);
});
