import { REGISTERS, type RegisterId } from '../../src/core/registers/registers';
import { SOURCE_ROWS } from '../../src/core/registers/sourceRows';
import type { RegisterPushAnswer, RegisterRows } from '../../src/sync/registerProtocol';
import { openHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeEach(async () => void (hub = await openHub(null)));
afterEach(() => hub.close());

const post = async (user: string, register: RegisterId, body: object) =>
  hub.app.inject({
    ...{ method: 'POST', url: `/v1/${register}`, payload: body },
    headers: { authorization: `Bearer ${await hub.token(user)}` },
  });
const push = (id: string, change: object = {}) => ({
  id,
  changes: [{ id: 'row-0001', baseVersion: 0, fields: { unit: 'skane', measure: 'Gemensam biobank' }, ...change }],
});
const rows = async (register: RegisterId, since = 0) =>
  (await hub.get('lasare', `/v1/${register}?since=${since}`)).json<RegisterRows>();

describe.each(REGISTERS)('$id', ({ id }) => {
  test('is seeded with what the sources have, and is 304 to who has it', async () => {
    const answer = await hub.get('lasare', `/v1/${id}`);
    expect(answer.json<RegisterRows>().rows.map((row) => [row.id, row.fields])).toEqual(
      SOURCE_ROWS[id].map((row) => [row.id, row.fields]),
    );
    const again = await hub.get('lasare', `/v1/${id}`, { 'if-none-match': String(answer.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('after its cursor there is nothing', async () => {
    const { cursor } = await rows(id);
    expect(await rows(id, cursor)).toEqual({ cursor, rows: [] });
  });
});

test('a coordinator adds a row of their unit, and everybody reads it with its history', async () => {
  const answer = (await post('skane', 'actions', push('push-0001'))).json<RegisterPushAnswer>();
  expect(answer.applied).toMatchObject([{ version: 1, changedBy: 'Samordnare, Region Skåne' }]);
  expect((await rows('actions')).rows).toEqual(answer.applied);
  const history = await hub.get('lasare', '/v1/actions/history?id=row-0001');
  expect(history.json()).toEqual({ changes: answer.applied });
});

test.each([
  ['skane', 200],
  ['sjv-sodra', 200],
  ['processledare', 200],
  ['halland', 403],
  ['sjv-norra', 403],
  ['lasare', 403],
])('%s and a row of Skåne: %i', async (user, status) => {
  expect((await post(user, 'actions', push('push-0001'))).statusCode).toBe(status);
});

test('who may not write a row is told so, and nothing has changed', async () => {
  const answer = await post('halland', 'actions', push('push-0001'));
  expect(answer.json()).toMatchObject({
    code: 'notYourUnit',
    detail: expect.stringContaining('Region Skåne') as string,
  });
  expect((await rows('actions')).rows).toEqual([]);
  // Nothing was kept of it either: with the right to write it the same push is taken in.
  expect((await post('skane', 'actions', push('push-0001'))).statusCode).toBe(200);
});

test('somebody else’s push id is taken', async () => {
  await post('skane', 'actions', push('push-0001'));
  expect((await post('sjv-sodra', 'actions', push('push-0001'))).json()).toMatchObject({ code: 'pushIdTaken' });
});

test.each([
  ['an unknown field', { fields: { colour: 'red' } }],
  ['a field of another register', { fields: { forum: 'x' } }],
  ['a text that is too long', { fields: { measure: 'x'.repeat(2001) } }],
  ['NUL in a text', { fields: { measure: 'a\u0000b' } }],
  ['a key that is none', { id: '../etc' }],
  ['a number for a text', { fields: { measure: 7 } }],
  ['no base version', { baseVersion: undefined }],
  ['something more', { also: true }],
])('%s is a bad request', async (_, change) => {
  const answer = await post('skane', 'actions', push('push-0001', change));
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'badRequest']);
});

test.each(['__proto__', 'constructor', 'toString'])('a field called %s is none', async (name) => {
  const payload = `{"id":"push-0001","changes":[{"id":"row-0001","baseVersion":0,"fields":{"${name}":"x"}}]}`;
  const answer = await hub.app.inject({
    ...{ method: 'POST', url: '/v1/actions', payload },
    headers: { authorization: `Bearer ${await hub.token('skane')}`, 'content-type': 'application/json' },
  });
  expect(answer.statusCode).toBe(400);
  expect((await rows('actions')).rows).toEqual([]);
});

test('documents still say what the sources claim, as the pane asks for it', async () => {
  const answer = await hub.get('skane', '/v1/documents');
  expect(answer.json<{ claims: unknown[] }>().claims).toHaveLength(42);
  expect(await rows('documents')).not.toHaveProperty('claims');
});

test('nobody reads a register without signing in', async () => {
  expect((await hub.app.inject({ url: '/v1/actions' })).statusCode).toBe(401);
});

test('what was pushed is there after a restart that seeds again', async () => {
  await post('skane', 'actions', push('push-0001'));
  const before = await rows('dialogues');
  const { store } = hub;
  await store.seedMissing({
    ...{ rounds: [], members: [], claims: [] },
    registers: { at: '2027-01-01T00:00:00.000Z', by: 'Källorna', rows: SOURCE_ROWS },
  });
  expect(await rows('dialogues')).toEqual(before);
  expect((await rows('actions')).rows).toHaveLength(1);
});
