import { exportPKCS8, importPKCS8, UnsecuredJWT } from 'jose';
import { isLoopback } from '../../src/hub/identity/isLoopback';
import { DEVELOPMENT_TENANT, TEST_USERS } from '../../src/hub/identity/testUsers';
import { makeVerifyToken } from '../../src/hub/identity/verifyToken';
import type { Me, Problem } from '../../src/sync/protocol';
import { openHub, removeFolder, temporaryFolder, type TestHub } from '../support/hub';
import { makeTestTenant, type TestTenant } from '../support/tokens';

const SKANE = TEST_USERS.find(({ id }) => id === 'skane')!;
const now = () => Math.floor(Date.now() / 1000);

let folder: string;
let trusted: TestTenant;
let foreign: TestTenant;
let hub: TestHub;

beforeAll(async () => {
  folder = temporaryFolder();
  trusted = await makeTestTenant(DEVELOPMENT_TENANT, SKANE.oid);
  foreign = await makeTestTenant('11111111-1111-4111-8111-111111111111', SKANE.oid);
  const identity = {
    verifyToken: makeVerifyToken([trusted.tenant]),
    development: null,
    signIn: { kind: 'development' } as const,
  };
  hub = await openHub(folder, { identity });
});
afterAll(async () => {
  await hub.close();
  removeFolder(folder);
});

const ask = (authorization?: string) =>
  hub.app.inject({ url: '/v1/me', headers: authorization === undefined ? {} : { authorization } });

describe('a token of a trusted tenant', () => {
  test('is known by tenant and object id, not by what it calls itself', async () => {
    const token = await trusted.sign({
      name: 'Någon Annan',
      preferred_username: 'a@example.org',
      roles: ['processLeader'],
    });
    expect((await ask(`Bearer ${token}`)).json<Me>()).toEqual({
      name: 'Samordnare, Region Skåne',
      role: 'coordinator',
      units: ['skane'],
    });
  });

  test.each([
    ['expired for less than the skew', { exp: -50 }],
    ['valid in less than the skew', { nbf: 50 }],
  ])('is taken when %s', async (_what, { exp = 300, nbf = -5 }: { exp?: number; nbf?: number }) => {
    const token = await trusted.sign({ exp: now() + exp, nbf: now() + nbf });
    expect((await ask(`Bearer ${token}`)).statusCode).toBe(200);
  });

  test('of somebody the hub does not know is refused as unknown', async () => {
    const response = await ask(`Bearer ${await trusted.sign({ oid: '99999999-9999-4999-8999-999999999999' })}`);
    expect([response.statusCode, response.json<Problem>().code]).toEqual([403, 'notMember']);
  });
});

const ATTACKS: [what: string, forge: () => Promise<string | undefined>][] = [
  ['no token', () => Promise.resolve(undefined)],
  ['an empty token', () => Promise.resolve('Bearer ')],
  ['no token at all but words', () => Promise.resolve('Bearer let.me.in')],
  ['a good token with another scheme', async () => `Basic ${await trusted.sign()}`],
  ['two tokens', async () => `Bearer ${await trusted.sign()} ${await trusted.sign()}`],
  ['no signature (alg none)', () => Promise.resolve(`Bearer ${unsigned()}`)],
  ['HS256 with the public key as secret', async () => `Bearer ${await signedWithPublicKey()}`],
  ['another algorithm by the right key', async () => `Bearer ${await signedAsRs512()}`],
  ["another's key", async () => `Bearer ${await trusted.sign({}, { key: foreign.privateKey })}`],
  ['an unknown key id', async () => `Bearer ${await trusted.sign({}, { kid: 'k2' })}`],
  ['a tampered payload', async () => `Bearer ${tampered(await trusted.sign())}`],
  ['a cut signature', async () => `Bearer ${(await trusted.sign()).slice(0, -6)}`],
  ['a tenant that is not trusted', async () => `Bearer ${await foreign.sign()}`],
  ['a trusted tid by an issuer that is not', async () => `Bearer ${await foreign.sign({ tid: DEVELOPMENT_TENANT })}`],
  ...Object.entries({
    'another audience': { aud: 'another-api' },
    'another issuer': { iss: 'https://login.example/other/v2.0' },
    'another client': { azp: 'another-addin' },
    'another scope': { scp: 'openid Coverage.ReadWriteAll' },
    'a v1 token': { ver: '1.0' },
    'an object id that is no text': { oid: 5 },
    'no object id': { oid: undefined },
    'no tenant': { tid: undefined },
    'no client': { azp: undefined },
    'no scope': { scp: undefined },
    'no version': { ver: undefined },
    'no end': { exp: undefined },
  }).map(([what, claims]): [string, () => Promise<string>] => [
    what,
    async () => `Bearer ${await trusted.sign(claims as Record<string, string>)}`,
  ]),
  ['an expired token', async () => `Bearer ${await trusted.sign({ exp: now() - 61 })}`],
  ['a token of tomorrow', async () => `Bearer ${await trusted.sign({ nbf: now() + 90 })}`],
];

test.each(ATTACKS)('%s is 401, and the answer does not say why', async (_what, forge) => {
  const response = await ask(await forge());
  expect(response.statusCode).toBe(401);
  expect(response.headers['www-authenticate']).toBe('Bearer');
  expect(response.json()).toEqual((await ask()).json());
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

function unsigned(): string {
  return new UnsecuredJWT({
    tid: DEVELOPMENT_TENANT,
    oid: SKANE.oid,
    azp: 'the-addin',
    scp: 'Coverage.ReadWrite',
    ver: '2.0',
  })
    .setIssuer(trusted.tenant.issuer)
    .setAudience('the-hub')
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime('5m')
    .encode();
}

function signedWithPublicKey(): Promise<string> {
  return trusted.sign({}, { alg: 'HS256', key: new TextEncoder().encode(trusted.publicPem) });
}

async function signedAsRs512(): Promise<string> {
  const key = await importPKCS8(await exportPKCS8(trusted.privateKey), 'RS512');
  return trusted.sign({}, { alg: 'RS512', key });
}

function tampered(token: string): string {
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const leader = TEST_USERS.find(({ id }) => id === 'processledare')!;
  return [header, Buffer.from(JSON.stringify({ ...claims, oid: leader.oid })).toString('base64url'), signature].join(
    '.',
  );
}
