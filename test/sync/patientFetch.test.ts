import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCallHub } from '../../src/sync/callHub';
import { MeSchema } from '../../src/sync/protocol';

const ME = { name: 'Samordnare', role: 'coordinator', units: ['skane'] };
const PROBLEM = { type: 'about:blank', title: 'x', status: 429, code: 'tooMany', detail: 'Försök igen om 9 sekunder.' };

let server: Server;
let asked: string[];
let answers: [status: number, headers: Record<string, string>, body: unknown][];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push(body);
      const [status, headers, content] = answers.shift()!;
      response.writeHead(status, headers).end(JSON.stringify(content));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
beforeEach(() => void (asked = []));
afterAll(() => void server.close());

const me = () =>
  makeCallHub({
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: () => Promise.resolve('token'),
    language: () => 'sv',
    fetch,
  })('/v1/me', MeSchema, { method: 'POST', body: { id: 'the same' } });

test.each([429, 503])('a hub that is busy (%d) for a moment is asked the same once more', async (status) => {
  answers = [
    [status, { 'retry-after': '0' }, PROBLEM],
    [200, {}, ME],
  ];
  expect(await me()).toEqual({ kind: 'ok', value: ME });
  expect(asked).toEqual(['{"id":"the same"}', '{"id":"the same"}']);
});

test.each<[what: string, status: number, headers: Record<string, string>]>([
  ['for long', 429, { 'retry-after': '9' }],
  ['for nobody knows how long', 503, {}],
  ['until a point in time', 503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }],
  ['for less than no time', 429, { 'retry-after': '-1' }],
  ['and yet is not', 500, { 'retry-after': '0' }],
])('a hub that is busy %s is asked once, and says so in words', async (_what, status, headers) => {
  answers = [[status, headers, { ...PROBLEM, status }]];
  expect(await me()).toEqual({ kind: 'problem', problem: { ...PROBLEM, status } });
  expect(asked).toHaveLength(1);
});

test('a hub that stays busy is asked twice and no more', async () => {
  answers = [
    [429, { 'retry-after': '0' }, PROBLEM],
    [429, { 'retry-after': '0' }, PROBLEM],
  ];
  expect(await me()).toEqual({ kind: 'problem', problem: PROBLEM });
  expect(asked).toHaveLength(2);
});
