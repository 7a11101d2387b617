import { signedOutMemory } from '../../src/identity/signedOutMemory';
import { SignInSession } from '../../src/identity/signInSession';
import { faulty, type Grant, type TokenSource } from '../../src/identity/tokenSource';
import { SignInAway } from '../../src/sync/signInAway';

const HOUR = 60 * 60 * 1000;
const NOW = Date.UTC(2026, 2, 1);

const grantTo = (id: string, token: string, lasts = HOUR): Grant => ({
  ...{ kind: 'granted', token, expiresAt: NOW + lasts },
  account: { id, name: id, username: '' },
});

/** An Office that answers as the test says, in order, and whose answers may be held back. */
function scene(answers: { silent?: Grant[]; ask?: Grant[] } = {}) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  const asked: string[] = [];
  let gate = Promise.resolve();
  let isHubAway = false;
  const next = async (way: 'silent' | 'ask') => {
    asked.push(way);
    await gate;
    return answers[way]?.shift() ?? faulty('needed');
  };
  const source: TokenSource = { silent: () => next('silent'), ask: () => next('ask') };
  const open = () =>
    new SignInSession({
      openSource: () => (isHubAway ? Promise.reject(new SignInAway()) : Promise.resolve(source)),
      signedOut: signedOutMemory(() => storage),
      now: () => NOW,
    });
  return {
    asked,
    open,
    hubIsAway: (isAway: boolean) => void (isHubAway = isAway),
    /** @returns lets the answers come */
    hold: () => {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => (release = resolve));
      return () => release();
    },
  };
}

test('however many calls want a token, it is fetched once', async () => {
  const { open, asked } = scene({ silent: [grantTo('anna', 'one')] });
  const session = open();
  expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual(['one', 'one', 'one']);
  expect(asked).toEqual(['silent']);
});

test.each([
  ['5 minutes left is renewed', 5 * 60 * 1000, ['one', 'two']],
  ['a moment more than that is used', 5 * 60 * 1000 + 1, ['one', 'one']],
])('a token with %s', async (_what, lasts, tokens) => {
  const session = scene({ silent: [grantTo('anna', 'one', lasts), grantTo('anna', 'two')] }).open();
  expect([await session.token(), await session.token()]).toEqual(tokens);
});

test('a token that the hub refused is replaced, one of before that is not asked for again', async () => {
  const { open, asked } = scene({ silent: [grantTo('anna', 'one'), grantTo('anna', 'two')] });
  const session = open();
  await session.token();
  expect([await session.token('one'), await session.token('one')]).toEqual(['two', 'two']);
  expect(asked).toHaveLength(2);
});

test('what an Office brings of somebody else in silence is not taken', async () => {
  const session = scene({ silent: [grantTo('anna', 'one'), grantTo('bo', 'two')] }).open();
  await session.token();
  await expect(session.token('one')).rejects.toThrow('not signed in: needed');
  expect(session.state).toMatchObject({ account: null, fault: 'needed' });
});

test('what was asked for before a sign-out is dropped when it comes', async () => {
  const { open, hold } = scene({ silent: [grantTo('anna', 'one')] });
  const session = open();
  const release = hold();
  const token = session.token();
  session.signOut();
  release();
  await expect(token).rejects.toThrow('not signed in');
  expect(session.state).toMatchObject({ account: null, fault: 'signedOut' });
});

test('who signs out while the window is open stays out', async () => {
  const { open, hold } = scene({ silent: [faulty('needed')], ask: [grantTo('anna', 'one')] });
  const session = open();
  const release = hold();
  const signIn = session.signIn();
  session.signOut();
  release();
  expect(await signIn).toBe(false);
  expect(session.state).toEqual({ account: null, fault: 'signedOut', asking: false });
});

test('who has signed out is out in the next session too, and is asked at once when signing in', async () => {
  const { open, asked } = scene({ silent: [grantTo('anna', 'one')], ask: [grantTo('bo', 'two')] });
  open().signOut();
  const session = open();
  await expect(session.token()).rejects.toThrow('not signed in: signedOut');
  expect(asked).toEqual([]);
  expect(await session.signIn()).toBe(true);
  expect([asked, await session.token(), session.state.account?.id]).toEqual([['ask'], 'two', 'bo']);
  expect(open().state.fault).toBeNull();
});

test('a hub that is away is no failed sign-in, and is asked again when it is back', async () => {
  const { open, hubIsAway } = scene({ silent: [grantTo('anna', 'one')] });
  const session = open();
  hubIsAway(true);
  await expect(session.token()).rejects.toThrow(SignInAway);
  expect(session.state.fault).toBeNull();
  expect([await session.signIn(), session.state.fault]).toEqual([false, 'network']);
  hubIsAway(false);
  expect(await session.token()).toBe('one');
});

test('where the network is away the account is kept', async () => {
  const session = scene({ silent: [grantTo('anna', 'one', 1), faulty('network'), grantTo('anna', 'two')] }).open();
  await session.token();
  await expect(session.token()).rejects.toThrow(SignInAway);
  expect(session.state.account?.id).toBe('anna');
  expect(await session.token()).toBe('two');
});

test('a browser that keeps nothing does not keep anybody from signing out and in', () => {
  const memory = signedOutMemory(() => {
    throw new Error('denied');
  });
  expect(memory.read()).toBe(false);
  memory.write(true);
  expect(memory.read()).toBe(true);
  memory.write(false);
  expect(memory.read()).toBe(false);
});
