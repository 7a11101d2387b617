import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowserWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';

const DIST = join(__dirname, '../../dist');
const MOST_BYTES = 250_000;
/** What the first page loads by itself; everything else is named by its content. */
const OF_THE_PAGE = ['/functions.js', '/taskpane.js'];
const NAMED_BY_CONTENT = /^\/[\w-]+\.[0-9a-f]{8}\.js$/;

let opened: BrowserWorkbench;
let letThrough: () => void = () => undefined;

// Everything that loads on demand, React among it, comes only when the test lets it.
beforeAll(async () => {
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  opened = await openBrowserWorkbench(
    900,
    (hub) => {
      hub.app.addHook('onRequest', async ({ url }) => {
        if (NAMED_BY_CONTENT.test(url)) await through;
      });
      return Promise.resolve();
    },
    async (page) => void (await page.addInitScript(noteWhenShown)),
  );
});
afterAll(() => opened.close());

test('functions answer while nothing of the pane has come', async () => {
  const { page } = opened;
  await page.evaluate(() => window.workbench!.paste('Blad1!A1', [['Grön', 'Gul', '=LS.SCORE(A1:B1)']]));
  expect(await page.evaluate(() => window.workbench!.read('Blad1!C1'))).toBe(75);
  expect(await pane().evaluate(() => document.getElementById('pane')!.childElementCount)).toBe(0);
});

test('all scripts that the first screen needs are 250 KB at most, compressed', async () => {
  letThrough();
  await pane().waitForFunction(() => window.shownAt !== undefined);
  const scripts = await pane().evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= window.shownAt!)
      .map(({ name }) => new URL(name).pathname),
  );
  const ours = scripts.filter((path) => OF_THE_PAGE.includes(path) || NAMED_BY_CONTENT.test(path));
  expect(ours).toEqual(expect.arrayContaining(OF_THE_PAGE));
  expect(ours.length).toBeGreaterThan(OF_THE_PAGE.length);
  const bytes = ours.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test.each(['functions.js', 'taskpane.js'])('%s has no React in its way', (file) => {
  const { sources } = JSON.parse(readFileSync(join(DIST, `${file}.map`), 'utf8')) as { sources: string[] };
  expect(sources.some((source) => source.includes('/src/'))).toBe(true);
  expect(sources.filter((source) => /node_modules\/(react|scheduler|@fluentui)|\.tsx$/.test(source))).toEqual([]);
});

const pane = () => opened.page.frames().find((frame) => frame.url().includes('/taskpane.html'))!;

/** Runs in every window before its scripts. */
function noteWhenShown(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#pane h1')) return;
    window.shownAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

declare global {
  interface Window {
    /** When the pane's first screen stood there, in the time of `performance`. */
    shownAt?: number;
  }
}
