import type { Attention } from '../../src/sync/attention';
import type { Cursors } from '../../src/sync/eventsProtocol';
import { followHub, type Follower } from '../../src/sync/followHub';
import { FOLLOW_PACE, type FollowPace } from '../../src/sync/followPace';
import { FaultProxy, type Fault } from '../support/faultProxy';
import { aChange, aPush, openHub, type TestHub } from '../support/hub';
import { until } from '../support/until';
import type { AddressInfo } from 'node:net';

const QUICK: FollowPace = { ...FOLLOW_PACE, again: 20, poll: 30, longestPoll: 60 };

let hub: TestHub;
let proxy: FaultProxy;
let told: Cursors[];
let followers: Follower[];

beforeEach(async () => {
  hub = await openHub(null, { now: () => new Date() });
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = hub.app.server.address() as AddressInfo;
  proxy = await FaultProxy.open(() => `http://127.0.0.1:${port}`);
  told = [];
  followers = [];
});
afterEach(async () => {
  for (const follower of followers) follower.stop();
  await proxy.close();
  await hub.close();
});

/** Somebody whose page is shown or hidden, as the test says. */
function anAttention() {
  const listeners = new Set<() => void>();
  let isThere = true;
  const attention: Attention = {
    isThere: () => isThere,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const turn = (there: boolean) => {
    isThere = there;
    for (const listener of listeners) listener();
  };
  return { attention, turn };
}

function follow(pace: Partial<FollowPace> = {}, attention = anAttention().attention, token = () => hub.token('skane')) {
  const connection = { origin: proxy.origin, token, language: () => 'sv' as const, fetch };
  const follower = followHub({
    connection,
    attention,
    tell: (cursors) => told.push(cursors),
    pace: { ...QUICK, ...pace },
  });
  followers.push(follower);
  return follower;
}

let pushes = 0;
async function pushAndHear(): Promise<void> {
  const before = (await hub.store.readCursors())['coverage/2026']!;
  const after = String(Number(before) + 1);
  await hub.push('skane', aPush(`push-${++pushes}-followed`, [aChange({ baseVersion: Number(before) })]));
  await until(() => told.at(-1)?.['coverage/2026'] === after);
}

const streams = () => proxy.asked.filter((url) => url.includes('since=')).length;
const polls = () => proxy.asked.length - streams();

test('hears where the hub stands, and then each change once', async () => {
  follow();
  await until(() => told.length === 1);
  await pushAndHear();
  await pushAndHear();
  expect(told.map((cursors) => cursors['coverage/2026'])).toEqual(['0', '1', '2']);
  expect([streams(), polls()]).toEqual([1, 0]);
});

test('comes back after a stream that was cut off, and hears what it missed', async () => {
  follow();
  await until(() => told.length === 1);
  hub.app.server.closeAllConnections();
  await pushAndHear();
  expect(polls()).toBe(0);
});

test.each<[what: string, fault: Fault, pace: Partial<FollowPace>]>([
  ['a proxy that gathers the answer', 'held', { firstWord: 100 }],
  ['a proxy that cuts the connection', 'dropped', {}],
  ['a gateway that answers with a page', 'badGateway', {}],
])('%s leads to asking, and nothing is missed', async (_what, fault, pace) => {
  proxy.decide = ({ url }) => (url!.includes('since=') ? fault : 'none');
  follow(pace);
  await until(() => polls() > 0);
  await pushAndHear();
  await pushAndHear();
  expect(proxy.happened.get(fault)).toBe(streams());
});

test('a stream that falls silent leads to asking', async () => {
  follow({ silence: 100 });
  await until(() => told.length === 1);
  // The hub's beats are 15 s apart.
  await until(() => polls() > 0);
  await pushAndHear();
});

test('a stream is tried again after a while of asking, and takes over', async () => {
  proxy.decide = ({ url }) => (url!.includes('since=') ? 'dropped' : 'none');
  follow({ streamAgain: 100 });
  await until(() => polls() > 0);
  proxy.decide = () => 'none';
  const before = streams();
  await until(() => streams() > before);
  const asked = polls();
  await pushAndHear();
  expect(polls()).toBe(asked);
});

test('where even asking comes to nothing, it goes on more and more seldom', async () => {
  proxy.decide = () => 'dropped';
  follow();
  await until(() => polls() > 2);
  proxy.decide = () => 'none';
  await pushAndHear();
});

test('rests while nobody looks, and hears at once what was missed', async () => {
  const { attention, turn } = anAttention();
  follow({}, attention);
  await until(() => told.length === 1);
  turn(false);
  await hub.push('skane', aPush('push-unheard', [aChange()]));
  expect([told.length, streams()]).toEqual([1, 1]);
  turn(true);
  await until(() => told.length === 2);
  expect(told[1]).toMatchObject({ 'coverage/2026': '1' });
  expect(streams()).toBe(2);
});

test('rests where nobody is signed in, until somebody is', async () => {
  let isSignedIn = true;
  let tokens = 0;
  const follower = follow({}, undefined, () => {
    tokens++;
    return isSignedIn ? hub.token('skane') : Promise.reject(new Error('signed out'));
  });
  await until(() => told.length === 1);
  isSignedIn = false;
  follower.restart();
  await until(() => tokens === 2);
  await hub.push('skane', aPush('push-unheard', [aChange()]));
  isSignedIn = true;
  follower.wake();
  await until(() => told.length === 2);
  expect(tokens).toBe(3);
});

test('rests where the hub knows nobody by that name', async () => {
  const follower = follow({}, undefined, () => Promise.resolve('no token'));
  await until(() => {
    follower.wake();
    return streams() === 3;
  });
  expect([told, polls()]).toEqual([[], 0]);
});

test('a follower that was stopped asks nothing more', async () => {
  const follower = follow();
  await until(() => told.length === 1);
  follower.stop();
  hub.app.server.closeAllConnections();
  const asked = proxy.asked.length;
  await hub.push('skane', aPush('push-unheard', [aChange()]));
  expect([proxy.asked.length, told.length]).toEqual([asked, 1]);
});
