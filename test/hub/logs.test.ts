import { join } from 'node:path';
import { loggableError } from '../../src/hub/log/loggableError';
import { aChange, aPush, removeFolder, temporaryFolder } from '../support/hub';
import { spawnHub } from '../support/hubProcess';

/** Words that must never be in a log, wherever in a request they stood. */
const SECRETS = {
  note: 'hemlig-anteckning',
  source: 'hemlig-källa',
  title: 'hemlig-rubrik',
  query: 'hemlig-fråga',
  path: 'hemlig-väg',
  header: 'hemligt-huvud',
  broken: 'hemligt-trasigt',
  user: 'hemlig-användare',
};

interface Line {
  readonly level: number;
  readonly reqId?: string;
  readonly method?: string;
  readonly route?: string | null;
  readonly status?: number;
  readonly ms?: number;
  readonly member?: string | null;
}

/** What a hub at its most talkative says of requests that are full of secrets. */
async function talk(): Promise<{ err: string; tokens: string[]; instances: string[] }> {
  const folder = temporaryFolder();
  const hub = spawnHub({ PORT: '0', LS_DATA_DIR: join(folder, 'data'), LS_LOG: 'trace' });
  const at = (path: string) => new URL(path, address);
  const address = await hub.line;
  const tokens: string[] = [];
  const signIn = async (user: string) => {
    const response = await fetch(at('/dev/token'), {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user }) },
    });
    const { token } = (await response.json()) as { token: string };
    tokens.push(token);
    return { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-trace': 'SECRET-HEADER' };
  };
  const skane = await signIn('skane');
  const leader = await signIn('processledare');
  const { note, source, title, query, path, broken, user } = SECRETS;
  const word = encodeURIComponent;
  const instances: string[] = [];
  const asks: [path: string, init?: RequestInit][] = [
    ['/v1/me', { headers: skane }],
    [
      '/v1/changes',
      { method: 'POST', headers: skane, body: JSON.stringify(aPush('push-0001', [aChange({ note, source })])) },
    ],
    ['/v1/changes', { method: 'POST', headers: skane, body: `{"id":"${broken}` }],
    ['/v1/changes', { method: 'POST', headers: skane, body: JSON.stringify({ [broken]: note }) }],
    ['/v1/rounds/hemlig', { method: 'PATCH', headers: leader, body: JSON.stringify({ title }) }],
    ['/v1/rounds/demo', { method: 'PATCH', headers: leader, body: JSON.stringify({ title }) }],
    [`/v1/coverage?round=${word(query)}`, { headers: skane }],
    [`/v1/${word(path)}?${word(query)}=1`, { headers: skane }],
    [`/%zz${word(path)}`],
    ['/v1/me', { headers: { authorization: `Bearer ${SECRETS.header.replace('ä', 'a')}` } }],
    ['/dev/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user }) }],
  ];
  for (const [url, init] of asks) {
    const response = await fetch(at(url), init);
    const { instance } = (await response.json()) as { instance?: string };
    if (instance !== undefined) instances.push(instance);
  }
  hub.child.kill('SIGINT');
  const { err } = await hub.ended;
  removeFolder(folder);
  return { err, tokens, instances };
}

let said: Awaited<ReturnType<typeof talk>>;
let lines: Line[];
beforeAll(async () => {
  said = await talk();
  lines = said.err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ method }) => method !== undefined);
});

test('every request has one line: id, method, route, status, duration and who', () => {
  expect(lines.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
    'POST /dev/token 200',
    'POST /dev/token 200',
    'GET /v1/me 200',
    'POST /v1/changes 200',
    'POST /v1/changes 400',
    'POST /v1/changes 400',
    'PATCH /v1/rounds/:round 404',
    'PATCH /v1/rounds/:round 200',
    'GET /v1/coverage 400',
    expect.stringMatching(/^GET (null|\/\*) 404$/),
    expect.stringMatching(/^GET null 400$/),
    'GET /v1/me 401',
    'POST /dev/token 404',
  ]);
  for (const { reqId, ms } of lines) {
    expect(reqId).toMatch(/^[0-9a-f-]{36}$/);
    expect(ms).toBeGreaterThanOrEqual(0);
  }
});

test('who it was is told by the directory’s id, and not by name', () => {
  const members = lines.filter(({ member }) => typeof member === 'string');
  expect(members.length).toBeGreaterThan(5);
  expect(said.err).not.toMatch(/Samordnare|Processledare/);
});

test('a problem’s instance is found in the log', () => {
  expect(said.instances.length).toBeGreaterThan(5);
  const ids = new Set(lines.map(({ reqId }) => `urn:uuid:${reqId}`));
  for (const instance of said.instances) expect(ids).toContain(instance);
});

test('no token, text, query or header is in the log', () => {
  for (const token of said.tokens) for (const part of token.split('.')) expect(said.err).not.toContain(part);
  expect(said.err).not.toMatch(/hemlig|SECRET|Bearer|authorization|%[0-9A-F]{2}/i);
});

test.each<[what: string, error: Error, kept: Record<string, unknown>]>([
  [
    'JSON that quotes what it could not read',
    new SyntaxError('Unexpected token h, "hemlig anteckning" is not valid JSON'),
    { type: 'SyntaxError', message: 'Unexpected token h, … is not valid JSON' },
  ],
  [
    'a store that quotes a value in a value',
    Object.assign(new Error(`invalid input syntax: "hemlig "inre" text"`), { code: '22P02', table: 'rounds' }),
    { type: 'Error', code: '22P02', table: 'rounds', message: 'invalid input syntax: …' },
  ],
  [
    'details of several lines',
    Object.assign(new Error('duplicate key\nKey (title)=(hemlig)'), { detail: 'Key (title)=(hemlig)' }),
    { message: 'duplicate key' },
  ],
])('of an error, %s is left out', (_what, error, kept) => {
  const logged = loggableError(error);
  expect(logged).toMatchObject(kept);
  expect(JSON.stringify(logged)).not.toContain('hemlig');
  expect(logged.stack).toContain('logs.test');
});
