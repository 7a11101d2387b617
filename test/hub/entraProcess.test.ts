import { join } from 'node:path';
import type { Me, Model } from '../../src/sync/protocol';
import { removeFolder, temporaryFolder } from '../support/hub';
import { spawnHub, type HubProcess } from '../support/hubProcess';
import { AUDIENCE, CLIENT, startIssuer, type Issuer, type Tenant } from '../support/issuer';

const TID = '11111111-1111-4111-8111-111111111111';
const EVA = '99999999-9999-4999-8999-000000000001';

let folder: string;
let issuer: Issuer;
let tenant: Tenant;
const running: HubProcess[] = [];

beforeAll(async () => {
  issuer = await startIssuer();
  tenant = await issuer.tenant(TID);
});
beforeEach(() => void (folder = temporaryFolder()));
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  removeFolder(folder);
});
afterAll(() => issuer.stop());

/** The hub as it ships, for people of the tenant. */
function start(env: Record<string, string> = {}): HubProcess {
  const hub = spawnHub({
    ...{ PORT: '0', LS_DATA_DIR: join(folder, 'data'), LS_AUTHORITY: issuer.authority },
    ...{ LS_TENANTS: TID, LS_AUDIENCE: AUDIENCE, LS_CLIENTS: CLIENT, LS_FIRST_LEADER: `${TID}/${EVA}/Eva Ek` },
    ...env,
  });
  running.push(hub);
  return hub;
}

test('a hub for a tenant knows its first leader, has no invented rounds, no test users and no workbench', async () => {
  const hub = start();
  const line = await hub.line;
  expect(line).toMatch(/^http:\/\/localhost:\d+\/taskpane\.html$/);
  const authorization = `Bearer ${await tenant.sign({ oid: EVA })}`;
  const get = (path: string) => fetch(new URL(path, line), { headers: { authorization } });

  expect((await (await get('/v1/me')).json()) as Me).toMatchObject({ name: 'Eva Ek', role: 'processLeader' });
  const { rounds, currentRound } = (await (await get('/v1/model')).json()) as Model;
  expect([rounds.map(({ id }) => id), currentRound]).toEqual([['2026'], '2026']);
  const token = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"user":"processledare"}' };
  expect((await fetch(new URL('/dev/token', line), token)).status).toBe(404);
  for (const path of ['/dev/users', '/', '/workbench/', '/workbench/taskpane.html', '/office/office.js'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  expect((await get('/taskpane.html')).status).toBe(200);

  hub.child.kill('SIGINT');
  expect(await hub.ended).toEqual({ code: 0, out: `${line}\n`, err: '' });
});

test('started with test users first, it lets none of them in, and still gets its leader', async () => {
  const off = { LS_TENANTS: '', LS_AUDIENCE: '', LS_CLIENTS: '', LS_AUTHORITY: '', LS_FIRST_LEADER: '' };
  const development = start(off);
  const signedIn = await fetch(new URL('/dev/token', await development.line), {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"user":"processledare"}' },
  });
  const { token } = (await signedIn.json()) as { token: string };
  development.child.kill('SIGINT');
  await development.ended;
  const line = await start().line;
  const me = (bearer: string) => fetch(new URL('/v1/me', line), { headers: { authorization: `Bearer ${bearer}` } });
  expect((await me(token)).status).toBe(401);
  expect((await me(await tenant.sign({ oid: EVA }))).status).toBe(200);
});

test('half configured it does not start', async () => {
  const { code, out, err } = await start({ LS_CLIENTS: '' }).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^Inloggning .*LS_CLIENTS.*\n$/);
});

test('logs why tokens cannot be judged, and no tokens', async () => {
  issuer.answerWith('nothing');
  const hub = start({ LS_LOG: 'trace' });
  const token = await tenant.sign({ oid: EVA });
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(new URL('/v1/me', await hub.line), { headers })).status).toBe(503);
  issuer.answerWith(null);
  hub.child.kill('SIGINT');
  const { err } = await hub.ended;
  expect(err).toMatch(/tokens cannot be judged/);
  expect(err).toContain('discovery/v2.0/keys');
  expect(err).not.toContain(token.split('.')[2]);
  expect(err).not.toMatch(/Bearer|eyJ/);
});
