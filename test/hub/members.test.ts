import type { LightMyRequestResponse } from 'fastify';
import { makeDevelopmentIdentity } from '../../src/hub/identity/development';
import { DEVELOPMENT_TENANT, TEST_USERS } from '../../src/hub/identity/testUsers';
import type { ListedMember, MemberFields } from '../../src/sync/members';
import { parsePastedIdentity } from '../../src/sync/parsePastedIdentity';
import type { Me, Problem, PushAnswer } from '../../src/sync/protocol';
import { aChange, aPush, openHub, removeFolder, temporaryFolder, type TestHub } from '../support/hub';

let folder: string;
/** Two hubs on one store, which take each other's tokens. */
let hub: TestHub;
let other: TestHub;

beforeAll(async () => {
  folder = temporaryFolder();
  const identity = await makeDevelopmentIdentity();
  hub = await openHub(folder, { identity });
  other = await openHub(folder, { identity });
});
afterAll(async () => {
  await hub.close();
  await other.close();
  removeFolder(folder);
});

const userOf = (id: string) => TEST_USERS.find((user) => user.id === id)!;
const pathOf = (id: string) => `/v1/members/${DEVELOPMENT_TENANT}/${userOf(id).oid}`;
const fields = (change: Partial<MemberFields>): MemberFields => ({
  ...{ name: 'Någon', role: 'coordinator', units: ['skane'], version: 1 },
  ...change,
});
const put = (id: string, change: Partial<MemberFields>, headers = {}) =>
  hub.put('processledare', pathOf(id), fields(change), headers);
const revoke = async (id: string, by = 'processledare') =>
  hub.app.inject({ method: 'DELETE', url: pathOf(id), headers: { authorization: `Bearer ${await hub.token(by)}` } });
const leader = async () => ({ authorization: `Bearer ${await hub.token('processledare')}` });
const codeOf = (response: LightMyRequestResponse) => [response.statusCode, response.json<Problem>().code];
/** A coordinator of a region whom no other test has changed. */
const untouched = TEST_USERS.filter(({ id, role }) => role === 'coordinator' && id !== 'uppsala').map(({ id }) => id);
const someone = () => untouched.shift()!;
let pushes = 0;
const push = (at: TestHub, user: string, unit: 'skane' | 'gotland') =>
  at.push(user, aPush(`push-${++pushes}-000`, [aChange({ unit, baseVersion: 9 })]));

test('a role counts from the next call, at every hub on the store', async () => {
  expect((await push(other, 'lasare', 'skane')).statusCode).toBe(403);
  expect((await put('lasare', {})).json<ListedMember>()).toMatchObject({ role: 'coordinator', version: 2 });
  for (const at of [hub, other]) {
    expect((await at.get('lasare', '/v1/me')).json<Me>()).toMatchObject({ role: 'coordinator', units: ['skane'] });
    expect((await push(at, 'lasare', 'skane')).json<PushAnswer>().conflicts).toHaveLength(1);
    expect((await push(at, 'lasare', 'gotland')).statusCode).toBe(403);
  }
  expect((await revoke('lasare')).json<ListedMember>()).toMatchObject({ role: 'none', units: [], version: 3 });
  for (const at of [hub, other]) {
    expect(codeOf(await at.get('lasare', '/v1/me'))).toEqual([403, 'notMember']);
    expect(codeOf(await push(at, 'lasare', 'skane'))).toEqual([403, 'notMember']);
  }
  expect((await put('lasare', { version: 3 })).statusCode).toBe(200);
  expect((await push(other, 'lasare', 'skane')).statusCode).toBe(200);
});

test('the list says who gave each role and when, and keeps who has none', async () => {
  const user = userOf(someone());
  await revoke(user.id);
  const { members } = (await hub.get('processledare', '/v1/members')).json<{ members: ListedMember[] }>();
  expect(members).toHaveLength(TEST_USERS.length);
  expect(members.find(({ oid }) => oid === user.oid)).toEqual({
    ...{ tid: DEVELOPMENT_TENANT, oid: user.oid, name: user.name, role: 'none', units: [] },
    ...{ version: 2, changedBy: 'Processledare', changedAt: '2026-03-01T12:00:00.000Z' },
  });
});

test('a person whom the hub does not know is told what to send along, and is added by it', async () => {
  const lost = someone();
  await revoke(lost);
  const { detail } = (await hub.get(lost, '/v1/me')).json<Problem>();
  expect(parsePastedIdentity(`Hej! Jag ser: ”${detail}”`)).toEqual({ tid: DEVELOPMENT_TENANT, oid: userOf(lost).oid });
  const stranger = 'ABCDEF99-9999-4999-8999-999999999999';
  const url = `/v1/members/${DEVELOPMENT_TENANT.toUpperCase()}/${stranger}`;
  const added = (await hub.put('processledare', url, fields({ version: 0 }))).json<ListedMember>();
  expect(added).toMatchObject({ tid: DEVELOPMENT_TENANT, oid: stranger.toLowerCase(), version: 1 });
  await hub.app.inject({ method: 'DELETE', url, headers: await leader() });
  expect((await hub.store.readMembers()).find(({ oid }) => oid === added.oid)).toMatchObject({ role: 'none' });
});

test.each(['', 'Anna', '11111111-1111-4111-8111-111111111111', '11111111-1111-4111-8111 2222'])(
  '%p names nobody',
  (text) => expect(parsePastedIdentity(text)).toBeNull(),
);

test('a change made on an old version is told what holds, and changes nothing', async () => {
  const who = someone();
  await put(who, { units: ['skane', 'gotland'] });
  const late = await put(who, { role: 'reader', units: [] });
  expect(codeOf(late)).toEqual([409, 'memberMoved']);
  expect(late.json<{ theirs: ListedMember }>().theirs).toMatchObject({ units: ['gotland', 'skane'], version: 2 });
  expect((await hub.get(who, '/v1/me')).json<Me>().role).toBe('coordinator');
});

test('what is sent again is answered as the first time', async () => {
  const who = someone();
  const first = await put(who, {});
  expect((await put(who, {})).json()).toEqual(first.json());
  const gone = await revoke(who);
  expect((await revoke(who)).json()).toEqual(gone.json());
});

test('the same units in another order, or twice, are the same', async () => {
  const who = someone();
  const first = (await put(who, { units: ['skane', 'gotland', 'skane'] })).json<ListedMember>();
  expect(first.units).toEqual(['gotland', 'skane']);
  expect((await put(who, { units: ['gotland', 'skane'], version: 2 })).json()).toEqual(first);
});

test.each<[what: string, change: Partial<MemberFields>, sv: string, en: string]>([
  ['a coordinator without region', { units: [] }, 'minst en region', 'at least one region'],
  ['a coordinator of a group', { units: ['skane', 'sodra'] }, 'bara ha regioner', 'only have regions'],
  ['a group coordinator without group', { role: 'careRegionCoordinator', units: [] }, 'minst en', 'at least one'],
  ['a group coordinator of a region', { role: 'careRegionCoordinator' }, 'bara ha sådana', 'only have such'],
  ['a coordinator of Riket', { units: ['riket'] }, 'bara ha regioner', 'only have regions'],
  ['a reader of a region', { role: 'reader' }, 'läser allt', 'read everything'],
  ['a leader of a region', { role: 'processLeader' }, 'skriver för alla', 'write for all'],
])('%s is told what the role needs', async (_what, change, sv, en) => {
  for (const [language, text] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    const response = await put('uppsala', change, { 'accept-language': language });
    expect(codeOf(response)).toEqual([400, 'memberFaulty']);
    expect(response.json<Problem>().detail).toContain(text);
  }
  expect((await hub.get('uppsala', '/v1/me')).json<Me>()).toMatchObject({ role: 'coordinator', units: ['uppsala'] });
});

test.each<[what: string, body: object]>([
  ['no name', { name: undefined }],
  ['a name of spaces', { name: '  ' }],
  ['a name on two lines', { name: 'a\nb' }],
  ['a NUL in a name', { name: 'a\0b' }],
  ['a name too long', { name: 'x'.repeat(101) }],
  ['a role nobody has', { role: 'none' }],
  ['an unknown unit', { units: ['scania'] }],
  ['a version below 0', { version: -1 }],
  ['a field nobody knows', { tid: 'x' }],
])('%s is a bad request', async (_what, body) => {
  const response = await hub.put('processledare', pathOf('uppsala'), { ...fields({}), ...body });
  expect(codeOf(response)).toEqual([400, 'badRequest']);
});

test('a person who is no GUID is a bad request, and one who never was is unknown', async () => {
  expect(codeOf(await hub.put('processledare', '/v1/members/x/y', fields({})))).toEqual([400, 'badRequest']);
  const url = `/v1/members/${DEVELOPMENT_TENANT}/99999999-9999-4999-8999-999999999999`;
  const response = await hub.app.inject({ method: 'DELETE', url, headers: await leader() });
  expect(codeOf(response)).toEqual([404, 'unknownMember']);
});

test('the last process leader stays one, in both languages, also when two hubs are asked at once', async () => {
  expect(codeOf(await revoke('processledare'))).toEqual([409, 'lastLeader']);
  const demoted = await put('processledare', { role: 'reader', units: [] });
  expect(demoted.json<Problem>().detail).toContain('den enda processledaren');
  await put('sjv-norra', { role: 'processLeader', units: [] });
  const revokeAt = async (at: TestHub, id: string, by: string) =>
    at.app.inject({ method: 'DELETE', url: pathOf(id), headers: { authorization: `Bearer ${await at.token(by)}` } });
  const outcomes = await Promise.all([
    revokeAt(hub, 'sjv-norra', 'processledare'),
    revokeAt(other, 'processledare', 'sjv-norra'),
  ]);
  expect(outcomes.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403]);
  const members = await hub.store.readMembers();
  expect(members.filter(({ role }) => role === 'processLeader')).toHaveLength(1);
});
