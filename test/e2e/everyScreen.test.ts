import { join } from 'node:path';
import { SCREENS } from '../../src/commands/screen';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { layoutFaults } from '../support/layoutFaults';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { openScreen } from '../support/openScreen';
import { paneFrame, showPaneAs, type Sight } from '../support/paneInBrowser';
import { walkByTab } from '../support/tabWalk';

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];
const pane = () => paneFrame(page);
const at = (width: number): Sight => ({ width, height: 800, zoom: 1 });
beforeAll(async () => {
  workbench = await openBrowserWorkbench(900);
  ({ page } = workbench);
  await page.evaluate(() => window.workbench!.ribbon('LS.Create').catch(() => undefined));
});
afterAll(() => workbench.close());

describe.each([
  ['light-320', at(320), {}],
  ['light-400', at(400), {}],
  ['light-600', at(600), {}],
  ['zoom', { width: 320, height: 360, zoom: 2 }, {}],
  ['forced', at(400), { forcedColors: 'active' }],
] as const)('%s', (name, sight, media) => {
  beforeAll(async () => {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    await showPaneAs(page, sight);
  });
  test.each(SCREENS)('%s', async (screen) => {
    await openScreen(pane(), screen);
    await page.screenshot({ path: join(PICTURES, `${screen}-${name}.png`) });
    const faults = [...(await faultsInBrowser(pane())), ...(await layoutFaults(pane()))];
    expect(faults).toEqual([]);
  });
});
test.each(SCREENS)('%s tab', async (screen) => {
  await page.emulateMedia({ forcedColors: 'none' });
  await showPaneAs(page, at(320));
  await openScreen(pane(), screen);
  await faultsInBrowser(pane());
  const walk = await walkByTab(page, pane());
  console.log(screen, JSON.stringify(walk, null, 1));
  expect(walk.forwards.filter(({ shown, hidden }) => !shown || hidden)).toEqual([]);
});
