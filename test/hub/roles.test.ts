import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { REGISTERS } from '../../src/core/registers/registers';
import { UNITS } from '../../src/core/catalogue/units';
import { DEVELOPMENT_TENANT, TEST_USERS } from '../../src/hub/identity/testUsers';
import type { Me, Problem, PushAnswer } from '../../src/sync/protocol';
import { aChange, aPush, openHub, type TestHub } from '../support/hub';
import { entraIdentity } from '../support/entraHub';
import { startIssuer, type Issuer } from '../support/issuer';
import { ASK, CALLERS, PLACES, REVOKED, TABLE, type Caller, type Place } from './rolesTable';

const userOf = (id: string) => TEST_USERS.find((user) => user.id === id)!;
const OIDS: Readonly<Record<Exclude<Caller, 'nobody'>, string>> = {
  unknown: '99999999-9999-4999-8999-999999999999',
  revoked: REVOKED.oid,
  reader: userOf('lasare').oid,
  coordinator: userOf('skane').oid,
  careRegion: userOf('sjv-sodra').oid,
  leader: userOf('processledare').oid,
};

const [heading, ...lines] = TABLE.trim()
  .split(/\s*\n\s*/)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const rows = lines.flatMap(([call = '', ...expected]) =>
  inEachRegister(call).map((one) => {
    const [route = '', place = ''] = one.split(', ');
    return { call: one, route, place: PLACES[place as keyof typeof PLACES], expected };
  }),
);
const asked = new Map(
  Object.entries(ASK).flatMap(([pattern, ask]) => {
    const { url } = ask({ ...PLACES[''], cell: 0 });
    const urls = inEachRegister(url as string);
    return inEachRegister(pattern).map((route, index): [string, (place: Place) => InjectOptions] => [
      route,
      (place) => ({ ...ask(place), ...(route === pattern ? {} : { url: urls[index]! }) }),
    ]);
  }),
);

/** What the table says of `{register}` holds for each of them. */
function inEachRegister(text: string): string[] {
  return text.includes('{register}') ? REGISTERS.map(({ id }) => text.replace('{register}', id)) : [text];
}

let issuer: Issuer;
let hub: TestHub;
let tokens: Readonly<Record<Caller, string | null>>;
const routes: string[] = [];

beforeAll(async () => {
  issuer = await startIssuer();
  const tenant = await issuer.tenant(DEVELOPMENT_TENANT);
  const signFor = (oid: string) => tenant.sign({ oid });
  const issueToken = (user: string) => signFor(userOf(user).oid);
  // The calls of development too, for people whom no test user is.
  const identity = { ...entraIdentity(issuer, [DEVELOPMENT_TENANT]), development: { issueToken } };
  hub = await openHub(null, { identity });
  // Before the first request: the routes are made when the hub gets ready.
  hub.app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push(`${one} ${url}`);
  });
  const signed = Object.entries(OIDS).map(async ([caller, oid]) => [caller, await signFor(oid)]);
  tokens = { nobody: null, ...Object.fromEntries(await Promise.all(signed)) } as typeof tokens;
  await hub.store.revokeMember({ identity: REVOKED, caller: userOf('processledare'), now: '2026-01-01T00:00:00.000Z' });
  await hub.app.ready();
});
afterAll(() => Promise.all([hub.close(), issuer.stop()]));

test('the table has every call of the hub, and no other', () => {
  expect(heading).toEqual(['call', ...CALLERS]);
  expect([...new Set(rows.map(({ route }) => route))].sort()).toEqual([...routes].sort());
  expect([...asked.keys()].sort()).toEqual([...routes].sort());
});

test.each(rows.map((row, index) => [row.call, row, index] as const))(
  '%s',
  async (_call, { route, place, expected }, index) => {
    const outcomes: string[] = [];
    for (const [column, caller] of CALLERS.entries()) {
      const request = asked.get(route)!({ ...place, cell: 100 * index + column });
      const token = tokens[caller];
      const headers = { ...request.headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
      const response = await hub.app.inject({ ...request, headers });
      outcomes.push(outcomeOf(response));
      if (response.statusCode === 403) await expectTrail(caller as Exclude<Caller, 'nobody'>, route);
    }
    expect(outcomes).toEqual(expected);
  },
);

const WORDS: Readonly<Record<string, string>> = { roundClosed: 'shut', unknownRound: 'none' };

/** The word of the table for an answer. */
function outcomeOf(response: LightMyRequestResponse): string {
  const { statusCode } = response;
  if (statusCode === 401 || statusCode === 403) return String(statusCode);
  const code = statusCode < 300 ? refusalIn(response) : response.json<Problem>().code;
  return code === null ? 'ok' : (WORDS[code] ?? `${statusCode} ${code}`);
}

/** A push is answered change by change, also where nothing is taken in. */
function refusalIn({ raw, payload }: LightMyRequestResponse): string | null {
  return raw.req.url === '/v1/changes' ? ((JSON.parse(payload) as PushAnswer).refused[0]?.reason ?? null) : null;
}

async function expectTrail(caller: Exclude<Caller, 'nobody'>, route: string): Promise<void> {
  const { rows: denied } = await hub.store.readAudit({ who: OIDS[caller], act: 'denied', limit: 1000 });
  expect(denied.map(({ about }) => about)).toContain(route);
}

test.each([
  ['lasare', []],
  ['skane', ['skane']],
  ['sjv-sodra', ['sodra', 'skane', 'blekinge', 'kronoberg']],
  ['processledare', UNITS.map(({ id }) => id)],
])('%s is told the units that may be written', async (user, units) => {
  expect((await hub.get(user, '/v1/me')).json<Me>().units.sort()).toEqual([...units].sort());
});

test('of a push for own and foreign units the own are taken in and the foreign are named', async () => {
  const changes = [aChange({ unit: 'halland' }), aChange({ unit: 'skane', area: 8 })];
  const response = await hub.push('skane', aPush('mixed-push', changes));
  expect(response.statusCode).toBe(200);
  expect(response.json<PushAnswer>()).toMatchObject({
    applied: [{ unit: 'skane', area: 8 }],
    refused: [{ unit: 'halland', reason: 'notYourUnit' }],
  });
});

test('a push for foreign units alone changes nothing, not even its id', async () => {
  const push = aPush('foreign-push', [aChange({ unit: 'uppsala' })]);
  expect((await hub.push('skane', push)).json<Problem>().detail).toContain('Region Uppsala');
  expect((await hub.push('uppsala', push)).json<PushAnswer>().applied).toMatchObject([{ unit: 'uppsala' }]);
});
