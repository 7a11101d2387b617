import fc from 'fast-check';
import type { RouteOptions } from 'fastify';
import { anyRequest, CALLS, type AnyRequest } from '../fuzz/requests';
import { openHub, type TestHub } from '../support/hub';

const REQUESTS = 5000;
/** The same requests each time: what fails here fails everywhere. More of them, and others: `npm run fuzz`. */
const SEED = 20_260_301;

let hub: TestHub;
const routes: RouteOptions[] = [];
const tokens = new Map<string, string>();

beforeAll(async () => {
  hub = await openHub(null);
  hub.app.addHook('onRoute', (route) => void routes.push(route));
  await hub.app.ready();
});
afterAll(() => hub.close());

async function ask({ method, url, headers, body, user }: AnyRequest): Promise<{ status: number; type: string }> {
  if (user !== null && !tokens.has(user)) tokens.set(user, await hub.token(user));
  const signedIn = user === null ? {} : { authorization: `Bearer ${tokens.get(user)}` };
  const response = await hub.app.inject({
    method: method as 'GET',
    url,
    headers: { ...headers, ...signedIn },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: response.statusCode, type: String(response.headers['content-type'] ?? '') };
}

test(`${REQUESTS} requests near and far from what the hub takes: none is too much for it, each refusal is told`, async () => {
  const statuses = new Map<number, number>();
  for (const request of fc.sample(anyRequest, { numRuns: REQUESTS, seed: SEED })) {
    const { status, type } = await ask(request);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500 || (status >= 400 && !type.startsWith('application/problem+json')))
      throw new Error(`${status} ${type} for ${JSON.stringify(request)}`);
  }
  // The requests reach what they are meant for: a good part is taken, and refusals are of every kind.
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 5);
  for (const status of [400, 401, 403, 404, 405, 409, 415]) expect(statuses.get(status)).toBeGreaterThan(0);
  expect((await hub.app.inject('/healthz')).statusCode).toBe(200);
});

test('every call of the hub is among those that are tried', () => {
  const tried = CALLS.flatMap(({ method, path }) => fc.sample(path, 40).map((one) => `${method} ${one}`));
  const missed = routes
    .filter(({ url }) => !url.includes('*'))
    .flatMap(({ url, method }) => [method].flat().map((one) => ({ url, method: one })))
    .filter(({ method }) => method !== 'HEAD')
    .filter(({ url, method }) => {
      const form = new RegExp(`^${method} ${url.replace(/:\w+/g, '[^/]+')}$`);
      return !tried.some((one) => form.test(one));
    });
  expect(missed).toEqual([]);
});
