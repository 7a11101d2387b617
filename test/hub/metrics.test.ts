import { DEFAULT_GUARD } from '../../src/hub/guard/guard';
import { aChange, aPush, openHub, type TestHub } from '../support/hub';

const opened: TestHub[] = [];
async function hubWith(metricsToken: string | null = null): Promise<TestHub> {
  const hub = await openHub(null, { guard: { ...DEFAULT_GUARD, metricsToken } });
  opened.push(hub);
  return hub;
}
afterEach(async () => {
  for (const hub of opened.splice(0)) await hub.close();
});
const read = async (hub: TestHub) =>
  (await hub.app.inject({ url: '/metrics', headers: { host: 'localhost' } })).payload;

test('the hub counts what becomes of changes, by its own answers', async () => {
  const hub = await hubWith();
  expect(await read(hub)).toContain('ls_changes_total{outcome="applied"} 0');
  await hub.push('sjv-sodra', aPush('push-0001', [aChange(), aChange({ area: 2 })]));
  await hub.push('sjv-sodra', aPush('push-0002', [aChange(), aChange({ area: 3, unit: 'skane' })]));
  await hub.push('skane', aPush('push-0003', [aChange({ unit: 'halland' }), aChange({ area: 4 })]));
  const text = await read(hub);
  expect(text).toContain('ls_changes_total{outcome="applied"} 4');
  expect(text).toContain('ls_changes_total{outcome="conflicts"} 1');
  expect(text).toContain('ls_changes_total{outcome="refused"} 1');
});

test('requests are measured by route and status: what is not there is one route, however it is called', async () => {
  const hub = await hubWith();
  await hub.get('skane', '/v1/coverage?round=demo');
  for (const path of ['a', 'b', 'c']) await hub.app.inject(`/v1/${path}`);
  await hub.patch('skane', '/v1/rounds/demo', { closed: true });
  const text = await read(hub);
  const count = (labels: string) =>
    text
      .split('\n')
      .find((line) => line.includes(`_count{${labels}}`))
      ?.split(' ')[1];
  expect(count('method="GET",route="/v1/coverage",status="200"')).toBe('1');
  expect(count('method="GET",route="none",status="404"')).toBe('3');
  expect(count('method="PATCH",route="/v1/rounds/:round",status="403"')).toBe('1');
  expect(text).toContain('ls_http_requests_open{route="/metrics"} 1');
  expect(text).toContain('ls_http_requests_open{route="/v1/coverage"} 0');
});

test('kind of store, version and process are told', async () => {
  const text = await read(await hubWith());
  expect(text).toContain('ls_hub_info{store="libsql",version="1.2.3"} 1');
  expect(text).toMatch(/^process_resident_memory_bytes [1-9]/m);
});

test.each<[who: string, status: number, headers: Record<string, string>, remoteAddress: string]>([
  ['this machine', 200, { host: 'localhost:3000' }, '127.0.0.1'],
  ['this machine by IPv6', 200, { host: '[::1]:3000' }, '::1'],
  ['this machine by IPv4 in IPv6', 200, { host: '127.0.0.1' }, '::ffff:127.0.0.1'],
  ['another machine', 403, { host: 'localhost' }, '192.0.2.7'],
  [
    'another machine through a proxy on this one',
    403,
    { host: 'localhost', 'x-forwarded-for': '192.0.2.7' },
    '127.0.0.1',
  ],
  ['a proxy that says so as RFC 7239 has it', 403, { host: 'localhost', forwarded: 'for=192.0.2.7' }, '127.0.0.1'],
  ['a web page elsewhere that has pointed its name here', 403, { host: 'elsewhere.example' }, '127.0.0.1'],
])('without a token, %s gets %d', async (_who, status, headers, remoteAddress) => {
  const hub = await hubWith();
  expect((await hub.app.inject({ url: '/metrics', headers, remoteAddress })).statusCode).toBe(status);
});

test.each<[what: string, status: number, headers: Record<string, string>]>([
  ['the token', 200, { authorization: 'Bearer 0123456789abcdef' }],
  ['another', 403, { authorization: 'Bearer 0123456789abcdeg' }],
  ['half of it', 403, { authorization: 'Bearer 01234567' }],
  ['none, on this machine', 403, { host: 'localhost' }],
])('with a token, who shows %s gets %d', async (_what, status, headers) => {
  const hub = await hubWith('0123456789abcdef');
  const response = await hub.app.inject({ url: '/metrics', headers, remoteAddress: '127.0.0.1' });
  expect(response.statusCode).toBe(status);
  if (status === 403) expect(response.json()).toMatchObject({ code: 'metricsClosed' });
});

test("a member's token is no token for measurements", async () => {
  const hub = await hubWith('0123456789abcdef');
  expect((await hub.get('processledare', '/metrics')).statusCode).toBe(403);
});
