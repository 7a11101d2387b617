import { TEST_USERS } from '../../src/hub/identity/testUsers';
import type { Problem } from '../../src/sync/protocol';
import { stopClock } from '../support/clock';
import { openEntraHub, type EntraHub } from '../support/entraHub';
import { startIssuer, type Issuer, type Tenant } from '../support/issuer';

const SKANE = TEST_USERS.find(({ id }) => id === 'skane')!;
const HALF_A_MINUTE = 30_000;
const AN_HOUR = 60 * 60 * 1000;
const A_BREATH = 2000;

const clock = stopClock();
let issuer: Issuer;
let tenant: Tenant;
let hub: EntraHub;

beforeEach(async () => {
  issuer = await startIssuer();
  tenant = await issuer.tenant(SKANE.tid);
  hub = await openEntraHub(issuer, [SKANE.tid]);
});
afterEach(() => Promise.all([hub.close(), issuer.stop()]));
afterAll(() => clock.start());

const sign: Tenant['sign'] = (claims, over) => tenant.sign({ oid: SKANE.oid, ...claims }, over);
const ask = (token: string) =>
  fetch(`${hub.origin}/v1/me`, { headers: { authorization: `Bearer ${token}`, 'accept-language': 'sv' } });
const status = async (token: string | Promise<string>) => (await ask(await token)).status;

describe('the keys of a tenant', () => {
  test('are fetched when first needed, once, however many ask at the same time', async () => {
    expect(tenant.fetches()).toBe(0);
    const token = await sign();
    const statuses = await Promise.all(Array.from({ length: 20 }, () => status(token)));
    expect([new Set(statuses), tenant.fetches()]).toEqual([new Set([200]), 1]);
  });

  test('may change: a new one is found at the first token that it signs', async () => {
    expect(await status(sign())).toBe(200);
    clock.forward(HALF_A_MINUTE);
    await tenant.rotate('k2');
    expect(await status(sign())).toBe(200);
    expect(tenant.fetches()).toBe(2);
  });

  test('and the old one is taken beside it, until it is withdrawn', async () => {
    const old = await sign();
    expect(await status(old)).toBe(200);
    clock.forward(HALF_A_MINUTE);
    await tenant.rotate('k2');
    expect([await status(sign()), await status(old)]).toEqual([200, 200]);
    tenant.withdraw('k1');
    clock.forward(AN_HOUR - 1);
    expect(await status(sign())).toBe(200);
    expect(tenant.fetches()).toBe(2);
    const late = await sign({}, { key: tenant.key().privateKey, header: { kid: 'k1' } });
    clock.forward(1);
    expect([await status(old), await status(late), await status(sign())]).toEqual([401, 401, 200]);
  });

  test('that are unknown are looked for at most every half minute', async () => {
    await status(sign());
    await tenant.rotate('k2');
    clock.forward(HALF_A_MINUTE - 1);
    expect([await status(sign()), tenant.fetches()]).toEqual([401, 1]);
    clock.forward(1);
    expect([await status(sign()), tenant.fetches()]).toEqual([200, 2]);
  });
});

describe('while the key server', () => {
  test.each<[string, Parameters<Issuer['answerWith']>[0]]>([
    ['breaks off', 'nothing'],
    ['fails', { status: 503, body: '' }],
    ['has moved', { status: 302, body: '' }],
    ['answers with a page', { status: 200, body: '<html>' }],
    ['answers with something else', { status: 200, body: '{"keys":"none"}' }],
  ])('%s, a good token is 503 and not refused, and is taken when it is back', async (_what, answer) => {
    issuer.answerWith(answer);
    const token = await sign();
    const refused = await ask(token);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('www-authenticate')).toBeNull();
    expect((await refused.json()) as Problem).toMatchObject({
      code: 'signInAway',
      detail: expect.stringContaining('försök igen') as string,
    });
    issuer.answerWith(null);
    clock.forward(A_BREATH);
    expect(await status(token)).toBe(200);
  });

  test('is away it is left alone between tries, however many tokens come', async () => {
    issuer.answerWith('nothing');
    const token = await sign();
    const statuses: number[] = [];
    for (let index = 0; index < 50; index++) statuses.push(await status(token));
    expect([new Set(statuses), tenant.fetches()]).toEqual([new Set([503]), 1]);
  });

  test('is away those whose keys are known go on', async () => {
    const token = await sign();
    expect(await status(token)).toBe(200);
    issuer.answerWith('nothing');
    clock.forward(HALF_A_MINUTE);
    expect([await status(sign({}, { header: { kid: 'unknown' } })), await status(token)]).toEqual([503, 200]);
  });

  test('is away a token that no key could save is refused all the same', async () => {
    issuer.answerWith('nothing');
    expect(await status('let.me.in')).toBe(401);
    expect(await status(sign({ tid: 'ffffffff-ffff-4fff-8fff-ffffffffffff' }))).toBe(401);
  });

  test('is away the hub is well, and says how to sign in', async () => {
    issuer.answerWith('nothing');
    const answers = await Promise.all(['/healthz', '/v1/sign-in'].map((path) => fetch(hub.origin + path)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  });
});
