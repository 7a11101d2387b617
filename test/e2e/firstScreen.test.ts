import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowserWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';
import { paneFrame } from '../support/paneInBrowser';

const DIST = join(__dirname, '../../dist');
const MOST_BYTES = 250_000;
/** What the page itself names; everything else that it loads is named by its content. */
const OF_THE_PAGE = ['/functions.js', '/taskpane.js'];
const NAMED_BY_CONTENT = /^\/[\w-]+\.[0-9a-f]{8}\.js$/;

let opened: BrowserWorkbench;
const pane = () => paneFrame(opened.page);
let withholds = true;
let withheld: { readonly path: string; readonly letThrough: () => void }[] = [];

// What loads on demand, React among it, comes only when the test lets it.
beforeAll(async () => {
  opened = await openBrowserWorkbench(900, (hub) => {
    hub.app.addHook('onRequest', async ({ url }) => {
      if (withholds && NAMED_BY_CONTENT.test(url))
        await new Promise<void>((letThrough) => withheld.push({ path: url, letThrough }));
    });
    return Promise.resolve();
  });
});
afterAll(() => opened.close());

test('functions answer while nothing of the pane has come', async () => {
  const { page } = opened;
  await page.evaluate(() => window.workbench!.paste('Blad1!A1', [['Grön', 'Gul', '=LS.SCORE(A1:B1)']]));
  expect(await page.evaluate(() => window.workbench!.read('Blad1!C1'))).toBe(75);
  expect(await isShown()).toBe(false);
});

test('all scripts that the first screen needs are 250 KB at most, compressed', async () => {
  const needed = [...OF_THE_PAGE];
  for (;;) {
    // Asked after what is withheld: a screen that shows has needed none of it.
    const waiting = [...withheld];
    if (await isShown()) break;
    withheld = withheld.slice(waiting.length);
    for (const { path, letThrough } of waiting) {
      needed.push(path);
      letThrough();
    }
  }
  expect(needed.length).toBeGreaterThan(OF_THE_PAGE.length);
  const bytes = needed.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('who asks for the menu of more screens before it has come stays there, and gets it', async () => {
  const opener = pane().getByRole('tab', { name: 'Fler delar' });
  await opener.press('Enter');
  expect(await pane().getByRole('menu').count()).toBe(0);
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  withholds = false;
  for (const { letThrough } of withheld) letThrough();
  await pane().getByRole('menu').waitFor();
  await opened.page.keyboard.press('Escape');
  await pane().getByRole('menu').waitFor({ state: 'detached' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(opened.complaints).toEqual([]);
});

test.each(['functions.js', 'taskpane.js'])('%s has no React in its way', (file) => {
  const { sources } = JSON.parse(readFileSync(join(DIST, `${file}.map`), 'utf8')) as { sources: string[] };
  expect(sources.some((source) => source.includes('/src/'))).toBe(true);
  expect(sources.filter((source) => /node_modules\/(react|scheduler|@fluentui)|\.tsx$/.test(source))).toEqual([]);
});

/** Whether Home stands in the pane, once what the browser is doing is painted. */
function isShown(): Promise<boolean> {
  return pane().evaluate(
    () => new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(!!document.querySelector('#pane h1')))),
  );
}
