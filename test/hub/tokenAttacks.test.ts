import { request } from 'node:http';
import { CompactSign, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, UnsecuredJWT } from 'jose';
import { TEST_USERS } from '../../src/hub/identity/testUsers';
import { stopClock } from '../support/clock';
import { openEntraHub, type EntraHub } from '../support/entraHub';
import { CLIENT, goodClaims, SCOPE, startIssuer, type Issuer, type Tenant } from '../support/issuer';

const user = (name: string) => TEST_USERS.find(({ id }) => id === name)!;
const SKANE = user('skane');
/** Two tenants that are let in, the first with members. */
const [A, B] = [SKANE.tid, '22222222-2222-4222-8222-222222222222'];
const FOREIGN = '33333333-3333-4333-8333-333333333333';
const now = () => Math.floor(Date.now() / 1000);
const CLOCK_SKEW = 60;

const clock = stopClock();
let issuer: Issuer;
let attackers: Issuer;
let a: Tenant;
let b: Tenant;
let foreign: Tenant;
let attacker: Tenant;
let hub: EntraHub;

beforeAll(async () => {
  [issuer, attackers] = await Promise.all([startIssuer(), startIssuer()]);
  [a, b, foreign] = await Promise.all([issuer.tenant(A), issuer.tenant(B), issuer.tenant(FOREIGN)]);
  attacker = await attackers.tenant(A);
  hub = await openEntraHub(issuer, [A, B]);
});
afterAll(async () => {
  await Promise.all([hub.close(), issuer.stop(), attackers.stop()]);
  clock.start();
});

/** Of Skåne's coordinator unless it says otherwise. */
const sign: Tenant['sign'] = (claims, over) => a.sign({ oid: SKANE.oid, ...claims }, over);

interface Answer {
  readonly status: number;
  readonly challenge: string | undefined;
  readonly body: string;
}

/** Over HTTP, header lines as they are given. */
function ask(authorization: string | string[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL('/v1/me', hub.origin), { agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, challenge: response.headers['www-authenticate'], body }),
      );
    });
    if (authorization.length) asked.setHeader('authorization', authorization);
    asked.on('error', reject).end();
  });
}
const bearer = async (token: Promise<string>) => ask(`Bearer ${await token}`);

test.each<[string, () => Promise<string>]>([
  ['a token that is none of these', () => sign()],
  ['a long one, of somebody in many groups', () => sign({ groups: 'x'.repeat(8000) })],
])('%s is taken', async (_what, token) => {
  expect(await bearer(token())).toMatchObject({ status: 200, body: expect.stringContaining('Region Skåne') as string });
});

const swapped = (token: string, part: 0 | 1 | 2, text: (now: string) => string) =>
  token
    .split('.')
    .map((own, index) => (index === part ? text(own) : own))
    .join('.');
const encoded = (json: string) => Buffer.from(json).toString('base64url');

/** Signed by the tenant itself, whatever the text of the claims. */
const signText = (json: string, header: { crit?: string[]; mine?: boolean } = {}) =>
  new CompactSign(new TextEncoder().encode(json))
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header })
    .sign(a.key().privateKey, { crit: { mine: true } });
const goodText = () => JSON.stringify({ ...goodClaims(A, a.issuer), oid: SKANE.oid });
/** Good claims, and one of them a second time. */
const twice = (name: string, value: string, where: 'first' | 'last') => {
  const json = goodText();
  const claim = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  return signText(where === 'first' ? `{${claim},${json.slice(1)}` : `${json.slice(0, -1)},${claim}}`);
};

const FORGED: Record<string, () => Promise<string>> = {
  'no signature (alg none)': () =>
    Promise.resolve(new UnsecuredJWT({ ...goodClaims(A, a.issuer), oid: SKANE.oid }).encode()),
  'alg none with the signature of a good token': async () =>
    swapped(await sign(), 0, () => encoded('{"alg":"none","typ":"JWT","kid":"k1"}')),
  'HS256 with the public key as secret': () =>
    sign({}, { key: new TextEncoder().encode(a.key().publicPem), header: { alg: 'HS256' } }),
  'RS512 by the right key': async () =>
    sign({}, { key: await importPKCS8(await exportPKCS8(a.key().privateKey), 'RS512'), header: { alg: 'RS512' } }),
  'PS256 by the right key': async () =>
    sign({}, { key: await importPKCS8(await exportPKCS8(a.key().privateKey), 'PS256'), header: { alg: 'PS256' } }),
  'ES256 by a key that the tenant publishes': async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    a.publish({ ...(await exportJWK(publicKey)), kid: 'ec', use: 'sig' });
    clock.forward(31_000);
    return sign({}, { key: privateKey, header: { alg: 'ES256', kid: 'ec' } });
  },
  'another key under the known id': () => sign({}, { key: attacker.key().privateKey }),
  'an unknown key id': () => sign({}, { header: { kid: 'unknown' } }),
  'a key in the header (jwk)': () =>
    sign({}, { key: attacker.key().privateKey, header: { jwk: attacker.key().publicJwk } }),
  'an address of keys in the header (jku)': () =>
    sign({}, { key: attacker.key().privateKey, header: { jku: `${attackers.authority}/${A}/discovery/v2.0/keys` } }),
  'an address of a certificate in the header (x5u)': () =>
    sign({}, { key: attacker.key().privateKey, header: { x5u: `${attackers.authority}/${A}/discovery/v2.0/keys` } }),
  'a critical header that nobody knows': () => signText(goodText(), { crit: ['mine'], mine: true }),
  'a tampered payload': async () =>
    swapped(await sign(), 1, () =>
      encoded(JSON.stringify({ ...goodClaims(A, a.issuer), oid: user('processledare').oid })),
    ),
  'a tampered signature': async () =>
    swapped(await sign(), 2, (signature) => (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)),
  'a cut signature': async () => (await sign()).slice(0, -6),
  'no signature at all': async () => swapped(await sign(), 2, () => ''),
  'the issuer of another server': () => attacker.sign({ oid: SKANE.oid }),
  'a tenant that is not let in': () => foreign.sign({ oid: SKANE.oid }),
  'a tenant that is let in, signed by another that is': () => sign({}, { key: b.key().privateKey }),
  'the key of another tenant, with its issuer and the tid of the first': () => b.sign({ oid: SKANE.oid, tid: A }),
  'the key of another tenant, with its tid and the issuer of the first': () =>
    b.sign({ oid: SKANE.oid, iss: a.issuer }),
  'an id token (the client for audience, and no scope)': () => sign({ aud: CLIENT, scp: undefined, azp: undefined }),
  'an application’s own token (roles, and no scope)': () => sign({ scp: undefined, roles: [SCOPE] }),
  'another audience': () => sign({ aud: '00000003-0000-0000-c000-000000000000' }),
  'another issuer': () => sign({ iss: `https://sts.windows.net/${A}/` }),
  'another client': () => sign({ azp: 'dddddddd-0000-4000-8000-000000000001' }),
  'another scope': () => sign({ scp: `openid ${SCOPE}.All` }),
  'scopes that are a list': () => sign({ scp: [SCOPE] }),
  'a v1 token': () => sign({ ver: '1.0' }),
  'an object id that is no text': () => sign({ oid: 5 }),
  'a claim twice, the good one last': () => twice('aud', 'another', 'first'),
  'a claim twice, the good one first': () => twice('aud', 'another', 'last'),
  'a claim twice, the same': () => twice('oid', SKANE.oid, 'last'),
  'a claim twice, written differently': async () => signText(goodText().replace('{', String.raw`{"\u006fid":"x",`)),
  'claims that are no object': () => signText(JSON.stringify([goodClaims(A, a.issuer)])),
  'an expired token': () => sign({ exp: now() - CLOCK_SKEW }),
  'a token of tomorrow': () => sign({ nbf: now() + CLOCK_SKEW + 1 }),
  'an end that is no number': () => sign({ exp: String(now() + 300) as unknown as number }),
  'more than 12 KB': () => sign({ padding: 'x'.repeat(9000) }),
  words: () => Promise.resolve('let.me.in'),
  'an encrypted token': () => Promise.resolve('a.b.c.d.e'),
  ...Object.fromEntries(
    Object.keys(goodClaims('', ''))
      .filter((claim) => claim !== 'sub')
      .map((claim) => [`no ${claim}`, () => sign({ [claim]: undefined })]),
  ),
};

test.each(Object.entries(FORGED))('%s is 401, and the answer does not say why', async (_what, forge) => {
  const without = await ask();
  expect(await bearer(forge())).toEqual(without);
  expect(without).toMatchObject({ status: 401, challenge: 'Bearer' });
});

test.each<[string, (token: string) => string | string[]]>([
  ['an empty header', () => ''],
  ['an empty token', () => 'Bearer '],
  ['a good token with another scheme', (token) => `Basic ${token}`],
  ['two tokens in one header', (token) => `Bearer ${token} ${token}`],
  ['two tokens with a comma', (token) => `Bearer ${token}, Bearer ${token}`],
  ['two headers', (token) => [`Bearer ${token}`, `Bearer ${token}`]],
  ['two headers, the first of them empty', (token) => ['', `Bearer ${token}`]],
])('%s is 401', async (_what, headers) => {
  expect(await ask(headers(await sign()))).toEqual(await ask());
});

test('nobody fetches what a token points at', () => {
  expect(attacker.fetches()).toBe(0);
});

describe('the clocks of tenant and hub may differ by a minute', () => {
  test.each<[string, () => Promise<string>, number]>([
    ['expired 59 s ago', () => sign({ exp: now() - CLOCK_SKEW + 1 }), 200],
    ['expired 60 s ago', () => sign({ exp: now() - CLOCK_SKEW }), 401],
    ['valid in 60 s', () => sign({ nbf: now() + CLOCK_SKEW }), 200],
    ['valid in 61 s', () => sign({ nbf: now() + CLOCK_SKEW + 1 }), 401],
  ])('a token that is %s', async (_what, token, status) => {
    expect((await bearer(token())).status).toBe(status);
  });
});

test('a thousand tokens with unknown keys make the hub fetch the keys once', async () => {
  clock.forward(31_000);
  const token = await sign();
  const before = a.fetches();
  for (let done = 0; done < 1000; done += 50) {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        ask(
          `Bearer ${swapped(token, 0, () => encoded(JSON.stringify({ alg: 'RS256', kid: `flood-${done + index}` })))}`,
        ),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
  }
  expect(a.fetches() - before).toBe(1);
  expect((await ask(`Bearer ${token}`)).status).toBe(200);
});
