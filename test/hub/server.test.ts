import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Coverage } from '../../src/sync/protocol';
import { DEFAULT_GUARD } from '../../src/hub/guard/guard';
import { aChange, aPush, removeFolder, temporaryFolder } from '../support/hub';
import { spawnHub, type HubProcess } from '../support/hubProcess';

let folder: string;
const running: HubProcess[] = [];

beforeEach(() => void (folder = temporaryFolder()));
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  removeFolder(folder);
});

function start(env: Record<string, string> = {}, nodeOptions: readonly string[] = []): HubProcess {
  const hub = spawnHub({ PORT: '0', LS_DATA_DIR: join(folder, 'data'), ...env }, { nodeOptions });
  running.push(hub);
  return hub;
}

describe('a hub that starts', () => {
  test('prints one line, the address of the workbench, and is quiet', async () => {
    const hub = start();
    const line = await hub.line;
    expect(line).toMatch(/^http:\/\/localhost:\d+\/workbench\/$/);
    expect(await (await fetch(new URL('/healthz', line))).json()).toMatchObject({ status: 'ok', store: 'libsql' });
    hub.child.kill('SIGINT');
    expect(await hub.ended).toEqual({ code: 0, out: `${line}\n`, err: '' });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends at %s at once, also with connections kept open', async (signal) => {
    const hub = start();
    const line = await hub.line;
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((done) => {
      get(new URL('/healthz', line), { agent }, (response) => response.resume().on('end', done));
    });
    const asked = Date.now();
    hub.child.kill(signal);
    expect((await hub.ended).code).toBe(0);
    // Far sooner than a connection that nobody uses ends by itself.
    expect(Date.now() - asked).toBeLessThan(DEFAULT_GUARD.keepAliveTimeout / 2);
    agent.destroy();
  });

  test('finds its data again, even when it was killed', async () => {
    const first = start();
    const headers = await signIn(await first.line);
    const push = aPush('push-0001', [aChange({ note: 'överlever' })]);
    const pushed = await fetch(new URL('/v1/changes', await first.line), {
      ...{ method: 'POST', headers, body: JSON.stringify(push) },
    });
    expect(pushed.status).toBe(200);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start();
    const url = new URL('/v1/coverage?round=2026', await second.line);
    const coverage = (await (await fetch(url, { headers: await signIn(await second.line) })).json()) as Coverage;
    expect(coverage.entries).toMatchObject([{ unit: 'skane', note: 'överlever' }]);
  });

  test('may start beside others on the same new data folder', async () => {
    const hubs = [start(), start(), start()];
    const answers = await Promise.all(
      hubs.map(async (hub) => {
        const line = await hub.line;
        const response = await fetch(new URL('/v1/coverage?round=demo', line), { headers: await signIn(line) });
        return response.headers.get('etag');
      }),
    );
    expect(new Set(answers).size).toBe(1);
  });

  test('logs on standard error when asked to, without tokens or notes', async () => {
    const hub = start({ LS_LOG: 'trace' });
    const line = await hub.line;
    const headers = await signIn(line);
    const body = JSON.stringify(aPush('push-0001', [aChange({ note: 'hemlig anteckning' })]));
    await fetch(new URL('/v1/changes', line), { method: 'POST', headers, body });
    hub.child.kill('SIGINT');
    const { out, err } = await hub.ended;
    expect(out).toBe(`${line}\n`);
    expect(err).toContain('/v1/changes');
    expect(err).not.toMatch(/hemlig|Bearer|eyJ/);
  });
});

describe('a hub that cannot start says so in one line and ends with 1', () => {
  test.each<[what: string, env: () => Record<string, string>, words: RegExp]>([
    ['PORT is no number', () => ({ PORT: 'tre' }), /PORT är ”tre”.*PORT is “tre”/],
    ['PORT is too high', () => ({ PORT: '70000' }), /PORT är ”70000”/],
    ['HOST is not loopback', () => ({ HOST: '0.0.0.0' }), /HOST är ”0\.0\.0\.0”.*127\.0\.0\.1/],
    ['the data folder is a file', () => ({ LS_DATA_DIR: aFile() }), /datamappen .*LS_DATA_DIR.*data folder/],
    ['the data folder lies in a file', () => ({ LS_DATA_DIR: join(aFile(), 'x') }), /datamappen .*LS_DATA_DIR/],
    ['the data folder lies where none can be made', () => ({ LS_DATA_DIR: '/proc/nope' }), /datamappen .*LS_DATA_DIR/],
    ['half of https is given', () => ({ LS_TLS_KEY: aFile() }), /LS_TLS_KEY och LS_TLS_CERT/],
    ['key and certificate are none', () => ({ LS_TLS_KEY: aFile(), LS_TLS_CERT: aFile() }), /https går inte/],
    ['the key is missing', () => ({ LS_TLS_KEY: join(folder, 'x'), LS_TLS_CERT: aFile() }), /https går inte/],
    ['the public address is no https', () => ({ LS_PUBLIC_URL: 'http://x.se' }), /LS_PUBLIC_URL är ”http:\/\/x\.se”/],
    [
      'the public address has a path',
      () => ({ LS_PUBLIC_URL: 'https://x.se/a' }),
      /LS_PUBLIC_URL is “https:\/\/x\.se\/a”/,
    ],
    ['a limit is no number', () => ({ LS_RATE_MEMBER: 'få' }), /LS_RATE_MEMBER är ”få”.*must be an integer/],
    ['a proxy has no address', () => ({ LS_TRUSTED_PROXIES: 'proxy' }), /LS_TRUSTED_PROXIES är ”proxy”/],
    ['the token for measurements is short', () => ({ LS_METRICS_TOKEN: 'x' }), /LS_METRICS_TOKEN är ”…”.*16/],
    ['the log level is unknown', () => ({ LS_LOG: 'loud' }), /LS_LOG är ”loud”/],
  ])('when %s', async (_what, env, words) => expectOneLine(await start(env()).ended, words));

  test('when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    expectOneLine(await start({ PORT: String(port) }).ended, new RegExp(`Port ${port} är upptagen.*is taken`));
    other.close();
  });

  test('when Node is old', async () => {
    const old = join(folder, 'old.cjs');
    writeFileSync(
      old,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } });`,
    );
    expectOneLine(await start({}, ['--require', old]).ended, /Node 18\.20\.0 är för gammal.*too old/);
  });
});

function expectOneLine({ code, out, err }: { code: number | null; out: string; err: string }, words: RegExp): void {
  expect(err).toMatch(words);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect([code, out]).toEqual([1, '']);
}

function aFile(): string {
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  return file;
}

async function signIn(address: string): Promise<Record<string, string>> {
  const response = await fetch(new URL('/dev/token', address), {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"user":"skane"}' },
  });
  const { token } = (await response.json()) as { token: string };
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}
