import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { DEFAULT_GUARD, type Guard } from '../../src/hub/guard/guard';
import { parseGuard } from '../../src/hub/guard/parseGuard';
import { callHubOnce } from '../support/wire';
import { openHub, type TestHub } from '../support/hub';

const opened: TestHub[] = [];
async function hubWith(guard: Partial<Guard>): Promise<TestHub> {
  const hub = await openHub(null, { guard: { ...DEFAULT_GUARD, ...guard } });
  opened.push(hub);
  return hub;
}
afterEach(async () => {
  for (const hub of opened.splice(0)) await hub.close();
});

describe('too many requests', () => {
  test('by one member are told when to come back, in words, and others are not meant', async () => {
    const hub = await hubWith({ memberRequests: 3 });
    for (let i = 0; i < 3; i++) expect((await hub.get('skane', '/v1/me')).statusCode).toBe(200);
    const refused = await hub.get('skane', '/v1/me', { 'accept-language': 'en' });
    const seconds = Number(refused.headers['retry-after']);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([429, 'tooMany']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.json<{ detail: string }>().detail).toContain(`try again in ${seconds} seconds`);
    expect((await hub.get('halland', '/v1/me')).statusCode).toBe(200);
  });

  test('from one address are refused whatever they ask for, and other addresses are not meant', async () => {
    const hub = await hubWith({ addressRequests: 2 });
    const from = async (remoteAddress: string, url: string) =>
      (await hub.app.inject({ url, remoteAddress })).statusCode;
    expect([await from('203.0.113.1', '/healthz'), await from('203.0.113.1', '/v1/nothing')]).toEqual([200, 404]);
    expect([await from('203.0.113.1', '/healthz'), await from('203.0.113.1', '/v1/nothing')]).toEqual([429, 429]);
    expect(await from('203.0.113.2', '/healthz')).toBe(200);
    // One customer's whole IPv6 network is one address.
    const statuses: number[] = [];
    for (const one of ['2001:db8::1', '2001:db8::2', '2001:db8::3']) statuses.push(await from(one, '/healthz'));
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('that fail to sign in are told to wait sooner, and a good token from the same address passes', async () => {
    const hub = await hubWith({ failedSignIns: 2 });
    const guess = () => hub.app.inject({ url: '/v1/me', headers: { authorization: 'Bearer guess' } });
    expect([(await guess()).statusCode, (await guess()).statusCode]).toEqual([401, 401]);
    const refused = await guess();
    expect([refused.statusCode, refused.headers['content-type']]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await hub.get('skane', '/v1/me')).statusCode).toBe(200);
  });
});

describe('on a socket', () => {
  test.each<[what: string, sent: string, dribble: string]>([
    ['headers that come a letter at a time', 'GET /healthz HTTP/1.1\r\nHost: x\r\n', 'X'],
    ['a body that comes a letter at a time', bodyOf(1000), 'x'],
    ['a connection on which nothing is said', '', ''],
  ])('%s are cut off', async (_what, sent, dribble) => {
    const hub = await hubWith({ headersTimeout: 200, requestTimeout: 400, idleTimeout: 1500 });
    const socket = connect(await portOf(hub), '127.0.0.1');
    const received = collect(socket);
    socket.on('error', () => undefined);
    socket.write(sent || '');
    const drip = setInterval(() => dribble && socket.writable && socket.write(dribble), 50);
    await once(socket, 'close');
    clearInterval(drip);
    if (dribble) expect(received()).toMatch(/^HTTP\/1\.1 408 .*"code":"requestTimeout"/s);
  });

  test('more connections than are wanted are turned away, and the others go on', async () => {
    const hub = await hubWith({ connections: 2 });
    const port = await portOf(hub);
    const [first, second] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
    await Promise.all([once(first, 'connect'), once(second, 'connect')]);
    const third = connect(port, '127.0.0.1');
    third.on('error', () => undefined);
    await once(third, 'close');
    const received = collect(first);
    first.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    await once(first, 'close');
    expect(received()).toContain('200 OK');
    second.destroy();
  });
});

describe('what is no honest request', () => {
  let hub: TestHub;
  let port: number;
  beforeAll(async () => {
    hub = await openHub(null);
    port = await portOf(hub);
  });
  afterAll(() => hub.close());

  test.each<[what: string, request: string, status: number, code: string]>([
    ['no HTTP at all', 'EHLO hub\r\n\r\n', 400, 'badRequest'],
    ['a method that is none', 'FETCH! / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'badRequest'],
    ['a header that is none', 'GET / HTTP/1.1\r\nHost: x\r\nA B: c\r\n\r\n', 400, 'badRequest'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400, 'badRequest'],
    [
      'a length beside chunks, as smuggled requests have',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'badRequest',
    ],
    ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'badRequest'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headersTooLarge'],
    [
      'thousands of headers',
      `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${'a: b\r\n'.repeat(5000)}\r\n`,
      431,
      'headersTooLarge',
    ],
    [
      'an address too long',
      `GET /${'x'.repeat(5000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      414,
      'addressTooLong',
    ],
    [
      'an expectation nobody knows',
      'GET /v1/nothing HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
      404,
      'notFound',
    ],
    ['a body announced beyond the limit', `${bodyOf(2_000_000)}`, 413, 'tooLarge'],
  ])('%s is a problem in the language asked for', async (_what, request, status, code) => {
    const swedish = await callHubOnce(port, request);
    const english = await callHubOnce(port, request.replace('\r\n', '\r\nAccept-Language: en\r\n'));
    for (const answer of [swedish, english]) {
      expect([answer.status, answer.problem.status, answer.problem.code]).toEqual([status, status, code]);
      expect(answer.head).toMatch(/content-type: application\/problem\+json/i);
      expect(answer.head).toMatch(/x-content-type-options: nosniff/i);
    }
    if (!request.startsWith('EHLO')) expect(english.problem.title).not.toBe(swedish.problem.title);
  });
});

test('a HEAD that is refused before it is one has an answer without content', async () => {
  const hub = await hubWith({});
  const socket = connect(await portOf(hub), '127.0.0.1');
  const received = collect(socket);
  socket.write(`HEAD / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
  await once(socket, 'close');
  expect(received()).toMatch(/^HTTP\/1\.1 431 [^{]*\r\n\r\n$/);
});

describe('settings of the guard', () => {
  test.each([
    [{ LS_RATE_MEMBER: '5' }, { memberRequests: 5 }],
    [
      { LS_RATE_ADDRESS: '70', LS_RATE_SIGN_IN: '7' },
      { addressRequests: 70, failedSignIns: 7 },
    ],
    [{ LS_REQUEST_TIMEOUT: '5' }, { requestTimeout: 5000, headersTimeout: 5000 }],
    [{ LS_MAX_CONNECTIONS: '9' }, { connections: 9 }],
    [{ LS_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
    [{ LS_FRAME_ANCESTORS: 'https://*.region.example' }, { frameAncestors: ['https://*.region.example'] }],
    [{ LS_METRICS_TOKEN: '0123456789abcdef' }, { metricsToken: '0123456789abcdef' }],
    [{ LS_RATE_MEMBER: '' }, {}],
  ])('%j is taken', (env, expected) => {
    expect(parseGuard(env)).toEqual({ kind: 'guard', guard: { ...DEFAULT_GUARD, ...expected } });
  });

  test.each([
    ['LS_RATE_MEMBER', '0'],
    ['LS_RATE_MEMBER', '1e9'],
    ['LS_RATE_ADDRESS', '-1'],
    ['LS_RATE_SIGN_IN', 'many'],
    ['LS_REQUEST_TIMEOUT', '601'],
    ['LS_MAX_CONNECTIONS', '1.5'],
    ['LS_TRUSTED_PROXIES', 'proxy.example'],
    ['LS_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['LS_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['LS_FRAME_ANCESTORS', '*'],
    ['LS_FRAME_ANCESTORS', 'http://region.example'],
    ['LS_FRAME_ANCESTORS', "https://a.example; script-src 'unsafe-inline'"],
  ])('%s=%s is refused, and the name is told', (name, value) => {
    expect(parseGuard({ [name]: value })).toMatchObject({ kind: 'wrong', setting: { name, value } });
  });

  test('a short token for measurements is refused, and not told', () => {
    const reading = parseGuard({ LS_METRICS_TOKEN: 'hunter2' });
    expect(reading).toMatchObject({ kind: 'wrong', setting: { name: 'LS_METRICS_TOKEN' } });
    expect(JSON.stringify(reading)).not.toContain('hunter2');
  });
});

function bodyOf(length: number): string {
  return `POST /dev/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
}

function collect(socket: Socket): () => string {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

async function portOf({ app }: TestHub): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}
