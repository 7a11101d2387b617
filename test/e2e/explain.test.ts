import { join } from 'node:path';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { paneFrame } from '../support/paneInBrowser';

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];

beforeAll(async () => {
  workbench = await openBrowserWorkbench(1100);
  ({ page } = workbench);
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const isDone = () => page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));

/** Univer's grid is a canvas: Skåne!D5 is where the widths and heights of the sheet put it. */
const D5 = { x: 730, y: 138 };

test('the ribbon offers what makes sense: first to create the sheets, then the rest', async () => {
  expect(
    await Promise.all(['Synka', 'Uppdatera riket', 'Ångra senaste', 'Bedöm'].map((name) => button(name).isDisabled())),
  ).toEqual(Array(4).fill(true));
  await button('Skapa arbetsbok').click();
  await page.waitForFunction(() => window.workbench!.sheets().includes('Skåne'), null, { timeout: 120_000 });
  await isDone();
  expect(await Promise.all(['Synka', 'Uppdatera riket', 'Bedöm'].map((name) => button(name).isEnabled()))).toEqual(
    Array(3).fill(true),
  );
  await page.locator('#ribbon').screenshot({ path: join(PICTURES, 'menyfliken.png') });
});

test('a right click on a cell explains its score', async () => {
  for (const [cell, word] of Object.entries({ B5: 'grön', C5: 'grön', D5: 'gul', E5: 'röd' }))
    await page.evaluate(([at, text]) => window.workbench!.type(`Skåne!${at}`, text!), [cell, word]);
  await page.locator('.grid:visible').click({ button: 'right', position: D5 });
  await page.waitForFunction(() => document.querySelector('#cell-name')?.textContent === 'D5');
  await page.getByText('Förklara poängen').locator('visible=true').click();
  await pane().getByRole('heading', { level: 1, name: 'Förklara' }).waitFor();
  await pane().getByText('62,5 poäng').first().waitFor();
  expect(await faultsInBrowser(pane())).toEqual([]);
  await page.screenshot({ path: join(PICTURES, 'forklara.png') });
});

test('Shift+F10 does it without a mouse', async () => {
  await pane().getByRole('tab', { name: 'Hem' }).click();
  await page.locator('.grid:visible').click({ position: { x: 300, y: 300 } });
  await page.keyboard.press('Shift+F10');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Förklara poängen');
  await page.keyboard.press('Enter');
  await pane().getByRole('heading', { level: 1, name: 'Förklara' }).waitFor();
});

test('and the shortcut from the grid', async () => {
  await pane().getByRole('tab', { name: 'Hem' }).click();
  await page.locator('.grid:visible').click({ position: { x: 300, y: 300 } });
  await page.keyboard.press('Control+Shift+Alt+F');
  await pane().getByRole('heading', { level: 1, name: 'Förklara' }).waitFor();
});

test('nothing complained', () => expect(workbench.complaints).toEqual([]));
