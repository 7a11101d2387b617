import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { makeEntraIdentity } from '../../src/hub/identity/entra';
import { parseIdentity } from '../../src/hub/identity/parseIdentity';
import { seamedTaskpane } from '../../src/hub/static/seamedTaskpane';
import { openHub, removeFolder, temporaryFolder, type TestHub } from '../support/hub';
import { AUDIENCE, CLIENT } from '../support/issuer';
import { manifestFaults } from '../support/manifestFaults';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const TASKPANE = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><script defer="defer" src="${CDN}"></script></head><body></body></html>`;
const FILES: Readonly<Record<string, string>> = {
  'dist/taskpane.html': TASKPANE,
  'dist/taskpane.js': '1',
  'dist/functions.js': '2',
  'dist/sheets.1ded2871.js': '5',
  'dist/functions.json': '{}',
  'dist/workbench/index.html': '<!doctype html>bench',
  'dist/workbench/seam.js': '3',
  'dist/hub/server.cjs': 'secret',
  'dist/assets/built.png': 'png',
  'assets/icon-16.png': 'png',
  'manifest.xml': '<OfficeApp/>',
  'package.json': '{}',
  'office-js/office.js': '4',
};

let folder: string;
let hub: TestHub;

beforeAll(async () => {
  folder = temporaryFolder();
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  hub = await openHub(null, { folders: foldersIn(folder) });
});
afterAll(async () => {
  await hub.close();
  removeFolder(folder);
});

test.each([
  ['/taskpane.js', 'application/javascript'],
  ['/functions.js', 'application/javascript'],
  ['/functions.json', 'application/json'],
  ['/workbench/', 'text/html'],
  ['/workbench/seam.js', 'application/javascript'],
  ['/assets/built.png', 'image/png'],
  ['/assets/icon-16.png', 'image/png'],
  ['/manifest.xml', 'application/xml'],
])('%s is served as %s and asked for anew each time', async (url, type) => {
  const response = await hub.app.inject(url);
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toContain(type);
  expect(response.headers['cache-control']).toBe('no-cache');
  const again = await hub.app.inject({ url, headers: { 'if-none-match': String(response.headers.etag) } });
  expect(again.statusCode).toBe(304);
});

test('a file that is named by its content is never asked for again', async () => {
  const { payload, headers } = await hub.app.inject('/sheets.1ded2871.js');
  expect([payload, headers['cache-control']]).toEqual(['5', 'public, max-age=31536000, immutable']);
});

test('a local office.js is served and may be kept', async () => {
  const response = await hub.app.inject('/office/office.js');
  expect([response.payload, response.headers['cache-control']]).toEqual(['4', 'public, max-age=86400']);
});

test('the task pane that ships loads office.js from the CDN', async () => {
  expect((await hub.app.inject('/taskpane.html')).payload).toBe(TASKPANE);
});

test('the task pane of the workbench loads the seam, then the local office.js, and else is the same', async () => {
  const { payload } = await hub.app.inject('/workbench/taskpane.html');
  expect(payload).toBe(
    TASKPANE.replace(
      `<script defer="defer" src="${CDN}"></script>`,
      '<script src="/workbench/seam.js"></script><script src="/office/office.js"></script>',
    ).replace('<head>', '<head><base href="/">'),
  );
});

test('a task pane without office.js is a fault of the build', () => {
  expect(() => seamedTaskpane('<head></head>')).toThrow('office.js');
});

test.each([
  ['/', '/workbench/'],
  ['/workbench', '/workbench/'],
])('%s leads to the workbench', async (url, location) => {
  const { statusCode, headers } = await hub.app.inject(url);
  expect([statusCode >= 300 && statusCode < 400, headers.location]).toEqual([true, location]);
});

test.each([
  '/hub/server.cjs',
  '/%68ub/server.cjs',
  '//hub/server.cjs',
  '/./hub/server.cjs',
  '/workbench/../hub/server.cjs',
  '/package.json',
  '/../package.json',
  '/..%2fpackage.json',
  '/assets/../package.json',
])('%s is nobody’s business', async (url) => {
  const { statusCode, payload } = await hub.app.inject(url);
  expect([statusCode >= 400, payload.includes('secret')]).toEqual([true, false]);
});

test('without a built add-in the API still answers', async () => {
  const bare = await openHub(null, { folders: foldersIn(join(folder, 'nowhere')) });
  const statuses = ['/healthz', '/workbench/taskpane.html', '/taskpane.html', '/manifest.xml', '/assets/x.png'].map(
    async (url) => (await bare.app.inject(url)).statusCode,
  );
  expect(await Promise.all(statuses)).toEqual([200, 404, 404, 404, 404]);
  await bare.close();
});

test('the manifest names the address that people reach the hub at', async () => {
  const project = join(folder, 'published');
  mkdirSync(project);
  writeFileSync(join(project, 'manifest.xml'), readFileSync(join(__dirname, '../../manifest.xml')));
  const published = await openHub(null, { folders: foldersIn(project), publicOrigin: 'https://tackning.exempel.se' });
  const { payload, headers } = await published.app.inject('/manifest.xml');
  expect(headers['content-type']).toContain('application/xml');
  expect(payload).toContain('"https://tackning.exempel.se/taskpane.html"');
  expect(payload).toContain('Url="https://tackning.exempel.se/assets/shortcuts.json"');
  expect(payload).not.toContain('localhost');
  expect(payload).not.toContain('WebApplicationInfo');
  await published.close();
});

test.each([
  ['where Office itself may call', `${CLIENT},ea5a67f6-b6f3-4338-b240-c655ddc3cc8e`, true],
  ['not where only the add-in may', CLIENT, false],
])('an older Office finds in the manifest what to ask a token for: %s', async (_where, clients, isThere) => {
  const reading = parseIdentity({ LS_TENANTS: CLIENT, LS_AUDIENCE: AUDIENCE, LS_CLIENTS: clients });
  if (reading.kind === 'failed' || reading.identity.kind !== 'entra') throw new Error(JSON.stringify(reading));
  const project = join(__dirname, '../..');
  const published = await openHub(null, {
    folders: foldersIn(project),
    publicOrigin: 'https://tackning.exempel.se:8443',
    identity: makeEntraIdentity(reading.identity),
  });
  const { payload } = await published.app.inject('/manifest.xml');
  await published.close();
  expect(await manifestFaults(payload)).toEqual([]);
  const manifest = new JSDOM(payload, { contentType: 'text/xml' }).window.document;
  const overrides = manifest.querySelector('VersionOverrides')!;
  const info = manifest.querySelector('WebApplicationInfo');
  expect(overrides.lastElementChild === info).toBe(isThere);
  expect([info?.querySelector('Id')?.textContent, info?.querySelector('Resource')?.textContent]).toEqual(
    isThere ? [AUDIENCE, `api://tackning.exempel.se:8443/${AUDIENCE}`] : [undefined, undefined],
  );
});

test('in earnest there is no workbench and no local office.js', async () => {
  const identity = {
    verifyToken: () => Promise.resolve({ kind: 'refused' } as const),
    development: null,
    signIn: { kind: 'development' } as const,
  };
  const earnest = await openHub(null, { folders: foldersIn(folder), identity });
  const statuses = ['/taskpane.html', '/', '/workbench/', '/workbench/taskpane.html', '/office/office.js'].map(
    async (url) => (await earnest.app.inject(url)).statusCode,
  );
  expect(await Promise.all(statuses)).toEqual([200, 404, 404, 404, 404]);
  await earnest.close();
});

function foldersIn(project: string) {
  return { dist: join(project, 'dist'), project, officeJs: join(project, 'office-js') };
}
