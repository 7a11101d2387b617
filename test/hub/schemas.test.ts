import type { RouteOptions } from 'fastify';
import { buildApp } from '../../src/hub/app';
import { makeDevelopmentIdentity } from '../../src/hub/identity/development';
import { openStore, PATIENT_GUARD, removeFolder, temporaryFolder } from '../support/hub';

let folder: string;
let routes: RouteOptions[];

beforeAll(async () => {
  folder = temporaryFolder();
  const store = await openStore(folder);
  const app = buildApp({
    ...{ store, identity: await makeDevelopmentIdentity(), version: '1', folders: null, publicOrigin: null, tls: null },
    ...{ logLevel: 'silent', guard: PATIENT_GUARD, now: () => new Date() },
  });
  routes = [];
  // The routes are added as the hub gets ready, so that all of them are seen.
  app.addHook('onRoute', (route) => void routes.push(route));
  await app.ready();
  await app.close();
  await store.close();
});
afterAll(() => removeFolder(folder));

/** Objects in a schema, however deep, that don't say that they hold nothing else than what they name. */
function openObjects(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, additionalProperties } = schema as { type?: unknown; additionalProperties?: unknown };
  const own = type === 'object' && additionalProperties !== false ? [path] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => openObjects(inner, `${path}/${key}`))];
}

test('every route says what it takes in address, query and body, and takes nothing else', () => {
  expect(routes.length).toBeGreaterThan(10);
  const loose = routes.flatMap(({ method, url, schema }) => {
    const takesBody = [method].flat().some((one) => ['POST', 'PUT', 'PATCH'].includes(one));
    const wanted = ['querystring', ...(url.includes(':') ? ['params'] : []), ...(takesBody ? ['body'] : [])] as const;
    return wanted.flatMap((part) => {
      const said = schema?.[part as 'body'];
      const place = `${String(method)} ${url} ${part}`;
      return said === undefined ? [place] : openObjects(said, place);
    });
  });
  expect(loose).toEqual([]);
});

test('texts in bodies have a longest length, or a form that gives one', () => {
  const endless = routes.flatMap(({ method, url, schema }) => endlessTexts(schema?.body, `${String(method)} ${url}`));
  expect(endless).toEqual([]);
});

function endlessTexts(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, maxLength, pattern } = schema as { type?: unknown; maxLength?: unknown; pattern?: unknown };
  const isOpen = type === 'string' && maxLength === undefined && !('const' in schema);
  const own = isOpen && !/\{\d*,?\d+\}\$$/.test(String(pattern)) ? [path] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => endlessTexts(inner, `${path}/${key}`))];
}

test.each([
  ['POST', '/v1/things', {}, 'body'],
  ['GET', '/v1/things/:thing', {}, 'parameters'],
])('a route that says nothing of itself stops the start: %s %s', async (method, url, schema, word) => {
  const store = await openStore(folder);
  const app = buildApp({
    ...{ store, identity: await makeDevelopmentIdentity(), version: '1', folders: null, publicOrigin: null, tls: null },
    ...{ logLevel: 'silent', guard: PATIENT_GUARD, now: () => new Date() },
  });
  expect(() => app.route({ method, url, schema, handler: () => 'x' })).toThrow(word);
  await app.close();
  await store.close();
});
