import { UNITS, type UnitId } from '../../src/core/catalogue/units';
import type { Me, Problem, PushAnswer } from '../../src/sync/protocol';
import { aChange, aPush, openHub, removeFolder, temporaryFolder, type TestHub } from '../support/hub';

let folder: string;
let hub: TestHub;

beforeAll(async () => {
  folder = temporaryFolder();
  hub = await openHub(folder);
});
afterAll(async () => {
  await hub.close();
  removeFolder(folder);
});

/** Skåne lies in Södra sjukvårdsregionen; so does Blekinge. Halland and Västra lie elsewhere. */
const MAY: [user: string, units: Partial<Record<UnitId, boolean>>][] = [
  ['lasare', { skane: false, blekinge: false, halland: false, sodra: false, vastra: false, riket: false }],
  ['skane', { skane: true, blekinge: false, halland: false, sodra: false, vastra: false, riket: false }],
  ['sjv-sodra', { skane: true, blekinge: true, halland: false, sodra: true, vastra: false, riket: false }],
  ['processledare', { skane: true, blekinge: true, halland: true, sodra: true, vastra: true, riket: true }],
];

describe.each(MAY)('%s', (user, units) => {
  test.each(Object.entries(units) as [UnitId, boolean][])('writes for %s: %s', async (unit, may) => {
    const response = await hub.push(user, aPush(`roles-${user}-${unit}`, [aChange({ unit, baseVersion: 5 })]));
    if (may) expect(response.json<PushAnswer>().conflicts).toMatchObject([{ unit }]);
    else expect([response.statusCode, response.json<Problem>().code]).toEqual([403, 'notYourUnit']);
  });

  test('is told the units that may be written', async () => {
    const me = (await hub.get(user, '/v1/me')).json<Me>();
    for (const [unit, may] of Object.entries(units) as [UnitId, boolean][]) expect(me.units.includes(unit)).toBe(may);
  });

  test('reads everything', async () => {
    const statuses = await Promise.all(
      ['/v1/me', '/v1/model', '/v1/coverage?round=demo', '/v1/history?round=demo&unit=halland', '/v1/documents'].map(
        async (url) => (await hub.get(user, url)).statusCode,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
  });
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
  const push = aPush('foreign-push', [aChange({ unit: 'kalmar' })]);
  expect((await hub.push('skane', push)).json<Problem>().detail).toContain('Region Kalmar län');
  expect((await hub.push('kalmar', push)).json<PushAnswer>().applied).toMatchObject([{ unit: 'kalmar' }]);
});

test('the process leader may write every unit there is', async () => {
  expect((await hub.get('processledare', '/v1/me')).json<Me>().units).toEqual(UNITS.map(({ id }) => id));
});
