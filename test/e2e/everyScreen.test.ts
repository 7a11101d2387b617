import { join } from 'node:path';
import { SCREENS } from '../../src/commands/screen';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { layoutFaults } from '../support/layoutFaults';
import { openBrowserWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';
import { openScreen } from '../support/openScreen';
import { chooseTheme, paneFrame, showPaneAs } from '../support/paneInBrowser';
import { recordShifts } from '../support/recordShifts';
import { walkByTab } from '../support/tabWalk';

/** For whoever looks with their own eyes after a change; the docs have pictures of their own. */
const LOOKS = join(__dirname, '../../dist/pictures/screens');

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];
const pane = () => paneFrame(page);

beforeAll(async () => {
  workbench = await openBrowserWorkbench(850);
  ({ page } = workbench);
  await fillWorkbook();
});
afterAll(() => workbench.close());

/** A workbook with a bit of everything: answers, one that is unclear, a conflict, suggestions, something to undo, and a cell that is selected. */
async function fillWorkbook(): Promise<void> {
  await page.evaluate(() => window.workbench!.ribbon('LS.Create'));
  await page.evaluate(() =>
    window.workbench!.paste('Skåne!B5', [
      ['Grön', 'Gul', 'Röd', 'blå'],
      ['Gul', 'Gul', '', ''],
    ]),
  );
  await workbench.hub.push('skane', {
    id: 'from-another-workbook',
    round: '2026',
    changes: [{ unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'yellow', baseVersion: 0 }],
  });
  await page.evaluate(() => window.workbench!.ribbon('LS.Sync'));
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Skåne').getRange('C5').select();
      await context.sync();
    }),
  );
}

/**
 * Colours move nothing and widths colour nothing: each is looked at in its own. 320 CSS pixels are also what a window of
 * 640 is at 200 % (WCAG 1.4.4), and one of 1280 at 400 % (1.4.10).
 */
const SIGHTS = [
  { name: '320', width: 320, scheme: 'light', forcedColors: 'none' },
  { name: '400', width: 400, scheme: 'light', forcedColors: 'none' },
  { name: '600', width: 600, scheme: 'light', forcedColors: 'none' },
  { name: 'forced', width: 400, scheme: 'light', forcedColors: 'active' },
  { name: 'dark', width: 400, scheme: 'dark', forcedColors: 'none' },
] as const;

describe.each(SIGHTS)('seen as $name', ({ name, width, scheme, forcedColors }) => {
  beforeAll(async () => {
    await page.emulateMedia({ forcedColors });
    await chooseTheme(page, scheme);
  });

  test.each(SCREENS)('%s has no faults, fits and stands still', async (screen) => {
    await showPaneAs(page, { width, height: 800 });
    await openScreen(pane(), screen);
    await showPaneAs(page, { width });
    await page.screenshot({ path: join(LOOKS, `${screen}-${name}.png`) });
    expect(await faultsInBrowser(pane(), { 'target-size': { enabled: true } })).toEqual([]);
    expect(await layoutFaults(pane())).toEqual([]);
    // Somebody asked for less motion: openBrowserWorkbench.
    const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length;
    expect(await pane().evaluate(moving)).toBe(0);
  });
});

describe.each([
  ['a window of 640 × 720 at 200 %', { width: 320, height: 360 }],
  ['an ordinary window', { width: 400, height: 700 }],
])('by keyboard alone, in %s', (_, size) => {
  beforeAll(async () => {
    await page.emulateMedia({ forcedColors: 'none' });
    await chooseTheme(page, 'light');
    await showPaneAs(page, size);
  });

  test.each(SCREENS)('%s is walked in the order of the page, there and back, and each stop is seen', async (screen) => {
    await openScreen(pane(), screen);
    const { forwards, backwards, inDocument } = await walkByTab(page, pane());
    const names = forwards.map(({ name }) => name);
    expect(names).toEqual(inDocument);
    expect(backwards).toEqual(names.toReversed());
    expect(forwards.filter(({ shown, hidden }) => !shown || hidden)).toEqual([]);
    // A role, and nothing after it.
    expect(names.filter((name) => name.endsWith(' '))).toEqual([]);
    expect(await pane().locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0);
  });

  test('the menu of more screens opens, closes by Escape with the focus where it was, and leads to a heading', async () => {
    const opener = pane().getByRole('tab', { name: 'Fler delar' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await pane().getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await pane().getByRole('menu').waitFor({ state: 'detached' });
    const focused = () => pane().evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Fler delar');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await pane().waitForFunction(() => document.activeElement?.localName === 'h1');
  });
});

test('nothing that stands is moved by what the hub answers, however late', async () => {
  await page.emulateMedia({ forcedColors: 'none' });
  const shifts = await recordShifts(page);
  await page.route('**/v1/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await showPaneAs(page, { width: 320, height: 800 });
  await page.evaluate(() => window.workbench!.user('skane'));
  expect(await shifts()).toEqual([]);
  for (const screen of SCREENS) {
    await openScreen(pane(), screen);
    // What a click itself moves is what was asked for.
    await shifts();
    await page.evaluate(() => window.workbench!.ribbon('LS.Pane'));
    expect({ screen, shifts: await shifts() }).toEqual({ screen, shifts: [] });
  }
  await page.unroute('**/v1/**');
});

test('the process leader’s round', async () => {
  await page.evaluate(() => window.workbench!.user('processledare'));
  await showPaneAs(page, { width: 320, height: 800 });
  await openScreen(pane(), 'round');
  await showPaneAs(page, { width: 320 });
  await page.screenshot({ path: join(LOOKS, 'round-leader.png') });
  expect(await faultsInBrowser(pane(), { 'target-size': { enabled: true } })).toEqual([]);
  expect(await layoutFaults(pane())).toEqual([]);
});

test('nothing complained', () => expect(workbench.complaints).toEqual([]));
