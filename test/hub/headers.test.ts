import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_GUARD } from '../../src/hub/guard/guard';
import { makeDevelopmentIdentity } from '../../src/hub/identity/development';
import { openHub, removeFolder, temporaryFolder, type TestHub } from '../support/hub';

const PAGE = '<!doctype html><head><style>body{margin:0}</style></head><body></body>';

let folder: string;
let hub: TestHub;

beforeAll(async () => {
  folder = temporaryFolder();
  for (const name of ['dist/assets', 'dist/workbench', 'assets', 'office-js'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dist/taskpane.html'), PAGE);
  writeFileSync(join(folder, 'dist/functions.json'), '{}');
  writeFileSync(join(folder, 'dist/workbench/index.html'), PAGE);
  writeFileSync(join(folder, 'assets/icon-16.png'), 'png');
  hub = await openHub(null, { folders: folders() });
});
afterAll(async () => {
  await hub.close();
  removeFolder(folder);
});

const folders = () => ({ dist: join(folder, 'dist'), project: folder, officeJs: join(folder, 'office-js') });
const headersOf = async (url: string) => (await hub.app.inject(url)).headers;
const policyOf = async (url: string) => {
  const policy = String((await headersOf(url))['content-security-policy']);
  return new Map(policy.split(';').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));
};

test.each([
  ['an answer', '/healthz'],
  ['a refusal', '/v1/model'],
  ['nothing', '/v1/nothing'],
  ['an address that is none', '/%zz'],
])('%s may do nothing as a page, nor be shown or read by others', async (_what, url) => {
  expect(await headersOf(url)).toMatchObject({
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
});

test.each(['/healthz', '/taskpane.html', '/workbench/', '/assets/icon-16.png', '/v1/nothing'])(
  '%s is not opened to or closed against Excel by headers that know no list',
  async (url) => {
    const headers = await headersOf(url);
    for (const name of [
      'x-frame-options',
      'cross-origin-opener-policy',
      'cross-origin-embedder-policy',
      'x-powered-by',
    ])
      expect(headers[name]).toBeUndefined();
    expect(headers['permissions-policy']).toContain('camera=()');
  },
);

test('the answers of the API are kept by nobody, or asked for anew each time', async () => {
  const urls = ['/v1/me', '/v1/model', '/v1/coverage?round=demo', '/v1/history?round=demo&unit=skane', '/v1/documents'];
  for (const url of urls)
    expect((await hub.get('skane', url)).headers['cache-control']).toMatch(/^(no-store|private, no-cache)$/);
});

test('a refusal that comes before any route bears the same', async () => {
  const { headers, statusCode } = await hub.app.inject({ method: 'PUT', url: `/v1/rounds/${'x'.repeat(200)}` });
  expect(statusCode).toBe(414);
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
});

describe('the pane', () => {
  test('takes scripts from the hub and Office’s CDN alone, none in the page', async () => {
    const policy = await policyOf('/taskpane.html');
    expect(policy.get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
    expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
  });

  test('has the nonce of its own answer in its style elements, and is kept by nobody', async () => {
    const { headers, payload } = await hub.app.inject('/taskpane.html?_host_Info=Excel$Web$16.00');
    const nonce = /<style nonce="([^"]+)">/.exec(payload)?.[1];
    expect(headers['content-security-policy']).toContain(`style-src-elem 'self' 'nonce-${nonce}'`);
    expect(headers['cache-control']).toBe('no-store');
    expect((await hub.app.inject('/taskpane.html')).payload).not.toContain(nonce);
  });

  test('may be framed by hosts of Excel that the hub was told of too', async () => {
    const guard = { ...DEFAULT_GUARD, frameAncestors: ['https://office.region.example'] };
    const told = await openHub(null, { folders: folders(), guard });
    const policy = String((await told.app.inject('/taskpane.html')).headers['content-security-policy']);
    expect(policy).toContain('https://excel.cloud.microsoft https://office.region.example');
    await told.close();
  });

  test('may talk to where people sign in, and with test users to nobody else', async () => {
    const policyFor = async (options: Parameters<typeof openHub>[1]) => {
      const told = await openHub(null, { folders: folders(), ...options });
      const policy = String((await told.app.inject('/taskpane.html')).headers['content-security-policy']);
      await told.close();
      return policy;
    };
    const identity = {
      verifyToken: () => Promise.resolve({ kind: 'refused' } as const),
      development: null,
      signIn: { kind: 'entra' as const, clientId: 'c', authority: 'https://login.example/t', scopes: ['s'] },
    };
    expect(await policyFor({ identity })).toMatch(
      /connect-src 'self' https:\/\/login\.example .*frame-src 'self' https:\/\/login\.example;/,
    );
    expect(await policyFor({})).toContain("frame-src 'self';");
  });
});

test('icons and functions.json can be fetched by Excel from its own origin', async () => {
  expect(await headersOf('/assets/icon-16.png')).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' });
  expect(await headersOf('/functions.json')).toMatchObject({ 'access-control-allow-origin': '*' });
  expect((await headersOf('/v1/model'))['access-control-allow-origin']).toBeUndefined();
});

test('the workbench frames its own pane, and nobody frames it', async () => {
  const policy = await policyOf('/workbench/');
  expect([policy.get('frame-src'), policy.get('frame-ancestors'), policy.get('script-src')]).toEqual([
    ["'self'"],
    ["'none'"],
    ["'self'"],
  ]);
});

describe('a browser is told to remember TLS', () => {
  const identity = {
    verifyToken: () => Promise.resolve({ kind: 'refused' } as const),
    development: null,
    signIn: { kind: 'development' } as const,
  };
  const proxied = (options: Partial<Parameters<typeof openHub>[1]> = {}) =>
    openHub(null, { identity, guard: { ...DEFAULT_GUARD, trustedProxies: ['10.0.0.0/8'] }, ...options });
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };

  test.each([
    ['behind a trusted proxy that has it', '10.1.2.3', forwarded, 'max-age=31536000'],
    ['not behind one that has not', '10.1.2.3', {}, undefined],
    ['not on anybody’s word', '203.0.113.9', forwarded, undefined],
  ])('%s', async (_what, remoteAddress, headers, expected) => {
    const earnest = await proxied();
    const response = await earnest.app.inject({ url: '/healthz', remoteAddress, headers });
    expect(response.headers['strict-transport-security']).toBe(expected);
    await earnest.close();
  });

  test('not in development, whose address is everybody’s localhost', async () => {
    const local = await proxied({ identity: await makeDevelopmentIdentity() });
    const response = await local.app.inject({ url: '/healthz', remoteAddress: '10.1.2.3', headers: forwarded });
    expect(response.headers['strict-transport-security']).toBeUndefined();
    await local.close();
  });
});
