import type { AddressInfo } from 'node:net';
import type { HubOptions } from '../../src/hub/app';
import { TEST_USERS } from '../../src/hub/identity/testUsers';
import { EVENT_PACE } from '../../src/hub/routes/events';
import type { Store } from '../../src/hub/store/store';
import { EVENTS } from '../../src/sync/eventsProtocol';
import { EventReader } from '../support/eventReader';
import { aChange, aPush, openHub, openStore, removeFolder, temporaryFolder, type TestHub } from '../support/hub';

const EVENT_STREAM = 'text/event-stream';
const LEADER = TEST_USERS.find(({ id }) => id === 'processledare')!;

let folder: string;
const hubs: TestHub[] = [];
const readers: EventReader[] = [];

beforeEach(() => void (folder = temporaryFolder()));
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close().catch(() => undefined)));
  for (const hub of hubs.splice(0)) await hub.close();
  removeFolder(folder);
});

/** A hub that listens, on the store of this test. */
async function openListening(pace: Partial<typeof EVENT_PACE> = {}, options: Partial<HubOptions> = {}) {
  const hub = await openHub(folder, { now: () => new Date(), eventPace: { ...EVENT_PACE, ...pace }, ...options });
  hubs.push(hub);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  return hub;
}

async function ask(hub: TestHub, headers: Record<string, string> = {}, query = '', user = 'skane'): Promise<Response> {
  const { port } = hub.app.server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${EVENTS.path}${query}`, {
    headers: { authorization: `Bearer ${await hub.token(user)}`, accept: EVENT_STREAM, ...headers },
  });
}

async function listen(...how: Parameters<typeof ask>): Promise<EventReader> {
  const reader = new EventReader(await ask(...how));
  readers.push(reader);
  return reader;
}

const push = (hub: TestHub, id: string, baseVersion = 0) =>
  hub.push('skane', aPush(id, [aChange({ baseVersion, note: id })]));

describe('a stream of events', () => {
  test('begins with where everything stands, and tells of each push at once', async () => {
    const hub = await openListening({ look: 60_000 });
    const reader = await listen(hub);
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect((await reader.news()).cursors).toMatchObject({ 'coverage/2026': '0', rounds: expect.any(String) as string });
    await push(hub, 'push-0001');
    expect(await reader.news()).toMatchObject({
      cursors: { 'coverage/2026': '1' },
      id: expect.stringContaining('coverage%2F2026=1') as string,
    });
  });

  test('tells of what another hub on the same store accepts', async () => {
    const [one, other] = [await openListening({ look: 50 }), await openListening()];
    const reader = await listen(one);
    await reader.news();
    await push(other, 'push-0001');
    expect((await reader.news()).cursors).toEqual({ 'coverage/2026': '1' });
  });

  test('tells of a round that is closed or gets another method', async () => {
    const hub = await openListening();
    const reader = await listen(hub);
    await reader.news();
    await hub.patch('processledare', '/v1/rounds/2026', { closed: true });
    expect(Object.keys((await reader.news()).cursors)).toEqual(['rounds']);
  });

  test('goes on from what the listener has heard, by address or by Last-Event-ID', async () => {
    const hub = await openListening();
    const first = await listen(hub);
    const { id } = await first.news();
    await first.close();
    await push(hub, 'push-0001');
    const known = await listen(hub, {}, `?since=${encodeURIComponent(id)}`);
    expect((await known.news()).cursors).toEqual({ 'coverage/2026': '1' });
    const again = await listen(hub, { 'last-event-id': id }, '?since=');
    expect((await again.news()).cursors).toEqual({ 'coverage/2026': '1' });
    const strange = await listen(hub, {}, '?since=%E2%98%83%26=');
    expect(Object.keys((await strange.news()).cursors)).toContain('coverage/demo');
  });

  test('is neither packed, gathered nor kept on the way', async () => {
    const hub = await openListening();
    const { headers } = (await listen(hub, { 'accept-encoding': 'gzip, br' })).response;
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('says its first word and then something now and then, also without news', async () => {
    const hub = await openListening({ beat: 20 });
    const { id } = await (await listen(hub)).news();
    const reader = await listen(hub, {}, `?since=${encodeURIComponent(id)}`);
    expect(await reader.until(/:\n\n:\n\n/)).toBe('retry: 3000\n\n:\n\n:\n\n');
  });

  test('goes on when the store was away', async () => {
    const store = await openStore(folder);
    let isAway = false;
    const wavering: Store = {
      ...store,
      readCursors: () => (isAway ? Promise.reject(new Error('away')) : store.readCursors()),
      readMember: (of) => (isAway ? Promise.reject(new Error('away')) : store.readMember(of)),
    };
    const hub = await openListening({ look: 20, beat: 20 }, { store: wavering });
    const reader = await listen(hub);
    await reader.news();
    isAway = true;
    await store.changeRound({ id: '2026', change: { closed: true }, caller: LEADER, now: '2026-03-01T12:00:00.000Z' });
    await reader.until(/(:\n\n){3}/);
    isAway = false;
    expect(Object.keys((await reader.news()).cursors)).toEqual(['rounds']);
  });
});

describe('a stream ends', () => {
  test('when its time is up', async () => {
    const hub = await openListening({ longest: 50 });
    expect(await (await listen(hub)).rest()).toContain('event: news');
  });

  test('when the token does', async () => {
    const inTwelveHours = Date.now() + 12 * 3_600_000;
    const hub = await openListening({}, { now: () => new Date(inTwelveHours + 1000) });
    expect(await (await listen(hub)).rest()).toMatch(/^retry: 3000/);
  });

  test('when the member is no longer one', async () => {
    const store = await openStore(folder);
    let isMember = true;
    const revoking: Store = { ...store, readMember: async (of) => (isMember ? store.readMember(of) : null) };
    const hub = await openListening({ beat: 20 }, { store: revoking });
    const reader = await listen(hub);
    await reader.news();
    isMember = false;
    await reader.rest();
    expect((await ask(hub)).status).toBe(403);
  });

  test('politely when the hub does', async () => {
    const hub = await openListening();
    const reader = await listen(hub);
    await reader.news();
    await hub.app.close();
    expect(await reader.rest()).toBe('');
  });
});

describe('there are never too many streams', () => {
  test('of one member, whatever others have', async () => {
    const hub = await openListening({ perMember: 2 });
    const [first] = [await listen(hub), await listen(hub)];
    const refused = await ask(hub);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await refused.json()).toMatchObject({ code: 'tooManyStreams', title: 'För många öppna paneler' });
    expect((await listen(hub, {}, '', 'halland')).response.status).toBe(200);

    await first.close();
    let again = await ask(hub);
    // The hub notices in its own time that a listener is gone.
    while (again.status === 429) again = await ask(hub);
    readers.push(new EventReader(again));
    expect(again.status).toBe(200);
  });

  test('of the hub', async () => {
    const hub = await openListening({ perHub: 1 });
    await listen(hub);
    const refused = await ask(hub, {}, '', 'halland');
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'hubFull' });
  });
});

describe('where no stream gets through', () => {
  test('one answer tells where everything stands, and 304 that nothing is new', async () => {
    const hub = await openListening();
    const answer = await ask(hub, { accept: 'application/json' });
    expect(await answer.json()).toMatchObject({ 'coverage/2026': '0' });
    const etag = answer.headers.get('etag')!;
    const known = { accept: 'application/json', 'if-none-match': etag };
    expect((await ask(hub, known)).status).toBe(304);
    await push(hub, 'push-0001');
    expect((await ask(hub, known)).status).toBe(200);
  });
});

test('nobody listens without a token', async () => {
  const hub = await openListening();
  const answer = await ask(hub, { authorization: 'Bearer nope' });
  expect(answer.status).toBe(401);
});
