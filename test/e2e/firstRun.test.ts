import { join } from 'node:path';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { paneFrame } from '../support/paneInBrowser';

/** The pane in the browser: its first-run screens and settings as people see them, and long work while it goes on. */
let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];
let isAway = false;

beforeAll(async () => {
  workbench = await openBrowserWorkbench(850, (hub) => {
    hub.app.addHook('onRequest', (request, reply, done) => {
      if (!isAway || !request.url.startsWith('/v1/')) return done();
      reply.hijack();
      request.raw.destroy();
    });
    return Promise.resolve();
  });
  ({ page } = workbench);
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const shows = (title: string) => pane().getByRole('heading', { name: title }).waitFor();

/** The widths that Excel gives a pane (pixels). */
const WIDTHS = [320, 400, 600];

/** Takes a picture at each width, and looks that nothing is cut off there and that axe finds nothing. */
async function look(name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.evaluate((pixels) => {
      document.querySelector<HTMLElement>('#pane')!.style.cssText = `width:${pixels}px;flex:none`;
    }, width);
    await pane().waitForFunction((pixels) => window.innerWidth <= pixels, width);
    await page.locator('#pane').screenshot({ path: join(PICTURES, `${name}-${width}.png`) });
    expect(await pane().evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  expect(await faultsInBrowser(pane())).toEqual([]);
}

test('an empty workbook', async () => {
  await shows('Börja med att skapa bladen');
  await look('forsta-tom');
});

test('a foreign workbook', async () => {
  await page.evaluate(() => window.workbench!.book('budget'));
  await page.evaluate(() => window.workbench!.type('Blad1!A1', 'Budget'));
  await page.evaluate(() => window.workbench!.user('skane'));
  await page.evaluate(() => window.workbench!.book('budget'));
  await shows('Arbetsboken har annat innehåll');
  await look('forsta-frammande');
});

test('no network', async () => {
  isAway = true;
  await page.evaluate(() => window.workbench!.book('natlos'));
  await shows('Hubben svarar inte');
  await look('forsta-natlos');
  isAway = false;
  await pane().getByRole('button', { name: 'Försök igen' }).click();
  await shows('Börja med att skapa bladen');
});

test('creating says how far it has come and can be cancelled', async () => {
  await pane().getByRole('button', { name: 'Skapa arbetsbok' }).click();
  await pane()
    .getByText(/^Skapar blad [1-9] av 14/)
    .waitFor();
  // At once: the next sheet does not wait for the browser to be at rest.
  await pane()
    .getByRole('button', { name: 'Avbryt' })
    .evaluate((button: HTMLElement) => button.click());
  await pane()
    .getByText(/^Avbrutet/)
    .waitFor();
  await look('arbete-avbrutet');
});

test('settings', async () => {
  await pane().getByRole('tab', { name: 'Fler delar' }).click();
  await pane().getByRole('menuitem', { name: 'Inställningar' }).click();
  await pane()
    .getByText(/^ja, på/)
    .waitFor();
  await pane().getByRole('button', { name: 'Visa diagnostiken' }).click();
  await look('installningar');
});

test('signed out', async () => {
  await pane().getByRole('button', { name: 'Logga ut' }).click();
  await pane().getByRole('tab', { name: 'Hem' }).click();
  await shows('Logga in');
  await look('forsta-utloggad');
});

test('nothing complained but the network', () => {
  expect(workbench.complaints.filter((one) => !/ERR_|Failed to load|fetch/.test(one))).toEqual([]);
});
