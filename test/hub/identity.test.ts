import { isLoopback } from '../../src/hub/identity/isLoopback';
import { TEST_USERS } from '../../src/hub/identity/testUsers';
import type { Me, Problem } from '../../src/sync/protocol';
import { openEntraHub, type EntraHub } from '../support/entraHub';
import { openHub, type TestHub } from '../support/hub';
import { AUDIENCE, CLIENT, startIssuer, type Issuer, type Tenant } from '../support/issuer';

const SKANE = TEST_USERS.find(({ id }) => id === 'skane')!;
const NOBODY = '99999999-9999-4999-8999-999999999999';

let issuer: Issuer;
let tenant: Tenant;
let hub: EntraHub;

beforeAll(async () => {
  issuer = await startIssuer();
  tenant = await issuer.tenant(SKANE.tid);
  hub = await openEntraHub(issuer, [SKANE.tid]);
});
afterAll(() => Promise.all([hub.close(), issuer.stop()]));

const ask = (token: string, language = 'sv') =>
  hub.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}`, 'accept-language': language } });

describe('a token of a trusted tenant', () => {
  test('is known by tenant and object id, not by what it calls itself', async () => {
    const token = await tenant.sign({
      oid: SKANE.oid,
      name: 'Någon Annan',
      preferred_username: 'a@example.org',
      roles: ['processLeader'],
    });
    expect((await ask(token)).json<Me>()).toEqual({
      name: 'Samordnare, Region Skåne',
      role: 'coordinator',
      units: ['skane'],
    });
  });

  test('of somebody the hub does not know is refused, with what the process leader needs to add the person', async () => {
    const token = await tenant.sign({ oid: NOBODY, name: 'Ny Person' });
    const account = `${SKANE.tid}/${NOBODY}`;
    for (const language of ['sv', 'en']) {
      const response = await ask(token, language);
      const problem = response.json<Problem>();
      expect([response.statusCode, problem.code, problem.account]).toEqual([403, 'notMember', account]);
      expect(problem.detail).toContain(account);
    }
  });
});

describe('anybody is told how to sign in', () => {
  const told = async (one: TestHub) => (await one.app.inject('/v1/sign-in')).json<object>();

  test('to the tenant where there is one', async () => {
    expect(await told(hub)).toEqual({
      kind: 'entra',
      clientId: CLIENT,
      authority: `${issuer.authority}/${SKANE.tid}`,
      scopes: [`${AUDIENCE}/Coverage.ReadWrite`],
    });
  });

  test('to any organisation where there are several', async () => {
    const wide = await openEntraHub(issuer, [SKANE.tid, NOBODY]);
    expect(await told(wide)).toMatchObject({ authority: `${issuer.authority}/organizations` });
    await wide.close();
  });

  test('as a test user in development', async () => {
    const development = await openHub(null);
    expect(await told(development)).toEqual({ kind: 'development' });
    await development.close();
  });
});

test.each(['/v1/me', '/v1/model', '/v1/coverage?round=demo', '/v1/history?round=demo&unit=skane', '/v1/documents'])(
  '%s needs a token',
  async (url) => {
    expect((await hub.app.inject(url)).statusCode).toBe(401);
  },
);

test('without a token nothing is said about what a push got wrong', async () => {
  const response = await hub.app.inject({ method: 'POST', url: '/v1/changes', payload: { nonsense: true } });
  expect(response.statusCode).toBe(401);
});

describe('the local issuer', () => {
  let development: TestHub;

  beforeAll(async () => void (development = await openHub(null)));
  afterAll(() => development.close());

  test('knows one user per region and sjukvårdsregion, a process leader and a reader', async () => {
    const users = (await development.app.inject('/dev/users')).json<{ id: string; name: string; role: string }[]>();
    expect(users).toHaveLength(21 + 6 + 2);
    for (const user of [
      { id: 'skane', name: 'Samordnare, Region Skåne', role: 'coordinator' },
      { id: 'sjv-sodra', name: 'Samordnare, Södra sjukvårdsregionen', role: 'careRegionCoordinator' },
      { id: 'processledare', name: 'Processledare', role: 'processLeader' },
      { id: 'lasare', name: 'Läsare', role: 'reader' },
    ])
      expect(users).toContainEqual(user);
  });

  test.each(TEST_USERS.map(({ id, name }) => [id, name]))('gives %s a token that is taken', async (user, name) => {
    const response = await development.app.inject({ method: 'POST', url: '/dev/token', payload: { user } });
    const { token } = response.json<{ token: string }>();
    const me = await development.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}` } });
    expect(me.json<Me>().name).toBe(name);
  });

  test('does not take the tokens of another start', async () => {
    const other = await openHub(null);
    const authorization = `Bearer ${await other.token('skane')}`;
    await other.close();
    expect((await development.app.inject({ url: '/v1/me', headers: { authorization } })).statusCode).toBe(401);
  });

  test('is not there in earnest', async () => {
    const response = await hub.app.inject({ method: 'POST', url: '/dev/token', payload: { user: 'skane' } });
    expect(response.statusCode).toBe(404);
    expect((await hub.app.inject('/dev/users')).statusCode).toBe(404);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.5.6.7', true],
  ['::1', true],
  ['[::1]', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.10', false],
  ['127.0.0.1.example.org', false],
  ['localhost.example.org', false],
  ['', false],
])('%p is loopback: %p', (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback);
});
