import { faultsInBrowser } from '../support/faultsInBrowser';
import { layoutFaults } from '../support/layoutFaults';
import { openBrowserWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';
import { paneFrame, settled, showPaneAs, type Sight } from '../support/paneInBrowser';
import { walkByTab } from '../support/tabWalk';

const SCREENS = ['home'];
let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];
const pane = () => paneFrame(page);
const open = (screen: string) => settled(pane());
const at = (width: number): Sight => ({ width, height: 800, zoom: 1 });
beforeAll(async () => {
  workbench = await openBrowserWorkbench(900);
  ({ page } = workbench);
  await page.getByRole('button', { name: 'Skapa arbetsbok' }).click();
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
});
afterAll(() => workbench.close());

describe.each([
  ['light, 320 px', at(320), {}],
  ['light, 400 px', at(400), {}],
  ['light, 600 px', at(600), {}],
  ['200 %', { width: 320, height: 360, zoom: 2 }, {}],
  ['forced', at(400), { forcedColors: 'active' }],
] as const)('%s', (name, sight, media) => {
  beforeAll(async () => {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    await showPaneAs(page, sight);
  });
  test.each(SCREENS)('%s', async (screen) => {
    await open(screen);
    expect(await faultsInBrowser(pane())).toEqual([]);
    expect(await layoutFaults(pane())).toEqual([]);
    await page.screenshot({ path: `/tmp/w-looks-${screen}-${name.replace(/\W+/g, '_')}.png` });
  });
});
test.each(SCREENS)('%s tab', async (screen) => {
  await showPaneAs(page, at(320));
  await faultsInBrowser(pane());
  const walk = await walkByTab(page, pane());
  console.log(walk);
  expect(walk.forwards.filter(({ shown, hidden }) => !shown || hidden)).toEqual([]);
});
