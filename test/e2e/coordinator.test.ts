import { join } from 'node:path';
import { parseArea } from '../../src/workbook/address';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { openScreen } from '../support/openScreen';
import { paneFrame } from '../support/paneInBrowser';
import { speakInBrowser } from '../support/speak';
import { OWN_SHEET_NAMES } from '../support/workbook';

let workbench: BrowserWorkbench;
let hub: BrowserWorkbench['hub'];
let page: BrowserWorkbench['page'];

beforeAll(async () => {
  workbench = await openBrowserWorkbench(850);
  ({ hub, page } = workbench);
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const shown = (a1: string) => page.evaluate((cell) => window.workbench!.shown(cell), a1);
const used = (sheet: string) => page.evaluate((name) => window.workbench!.used(name).values, sheet);
const untilShown = (a1: string, text: string) =>
  page.waitForFunction(([cell, wanted]) => window.workbench!.shown(cell!).text === wanted, [a1, text]);

/** Clicks a button of the ribbon and waits for the sheets to show what it did. */
async function ribbon(name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
}

/** Moves to a cell with the arrow keys, and looks where it came: the grid may miss keys while it draws. */
async function activate(cell: string): Promise<void> {
  const grid = (await page.locator('.grid:visible').boundingBox())!;
  await page.mouse.click(grid.x + 80, grid.y + 32);
  const wanted = parseArea(cell);
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.waitForTimeout(200);
    const at = parseArea((await page.textContent('#cell-name')) ?? 'A1');
    if (at.row === wanted.row && at.column === wanted.column) return;
    await press(wanted.column < at.column ? 'ArrowLeft' : 'ArrowRight', Math.abs(wanted.column - at.column));
    await press(wanted.row < at.row ? 'ArrowUp' : 'ArrowDown', Math.abs(wanted.row - at.row));
  }
  throw new Error(`The cell ${cell} was not reached.`);
}

async function press(key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key, { delay: 10 });
}

async function typeInto(cell: string, text: string): Promise<void> {
  await activate(cell);
  // At the pace of a person: the first key opens the cell's editor.
  await page.keyboard.type(text, { delay: 80 });
  await page.keyboard.press('Enter');
}

test('creates the workbook from the ribbon', async () => {
  await ribbon('Skapa arbetsbok');
  await page.waitForFunction(() => window.workbench!.sheets().includes('Skåne'));
  expect(await page.evaluate(() => window.workbench!.sheets())).toEqual(['Blad1', 'Skåne', ...OWN_SHEET_NAMES]);
  await page.waitForFunction(() => document.querySelector('#cell-content')?.textContent === 'Region Skåne');
});

test('fills in by keyboard: the cell turns green at once, and score and status follow', async () => {
  await typeInto('B5', 'g');
  await untilShown('Skåne!B5', 'Grön');
  expect(await shown('Skåne!B5')).toMatchObject({ fill: '#9AD0B0' });
  await typeInto('C5', 'gul');
  await untilShown('Skåne!G5', 'Grön');
  await untilShown('Skåne!F5', '75,0');
});

test('picks a level from the dropdown with the mouse', async () => {
  await activate('D5');
  const grid = (await page.locator('.grid:visible').boundingBox())!;
  const [labels, levels] = [(250 * 96) / 72, (104 * 96) / 72];
  await page.mouse.click(grid.x + 46 + labels + 3 * levels - 8, grid.y + 139);
  await page.getByText('Röd', { exact: true }).first().click();
  await untilShown('Skåne!D5', 'Röd');
  expect(await shown('Skåne!D5')).toMatchObject({ fill: '#A4262C' });
  await untilShown('Skåne!F5', '50,0');
});

test('a word it does not know is marked, explained and listed with a jump to it', async () => {
  await typeInto('E5', 'blå');
  await untilShown('Skåne!F5', '#VALUE!');
  await pane().getByRole('button', { name: 'Gå till Skåne!E5' }).click();
  await page.waitForFunction(() => document.querySelector('#cell-note')?.textContent?.includes('är ingen nivå'));
});

test('syncs: the pane says what was sent, what came and what is unclear', async () => {
  await ribbon('Synka');
  await pane().getByText('3 ändringar skickade').waitFor();
  await pane().getByText('1 sak är oklar').waitFor();
  await pane().getByRole('button', { name: 'Gå till Skåne!E5' }).click();
  await page.waitForFunction(() => document.querySelector('#cell-name')?.textContent === 'E5');
  await page.screenshot({ path: join(PICTURES, 'arbetsbok.png') });
});

test('LS.SCORE() in a free cell of a row is the score of that row', async () => {
  await typeInto('B6', 'viss');
  await untilShown('Skåne!B6', 'Gul');
  await typeInto('L6', '=LS.SCORE()');
  await untilShown('Skåne!L6', '50');
});

test('another coordinator sees it in another workbook after refreshing Riket', async () => {
  await page.getByLabel('Testanvändare').selectOption('halland');
  await page.waitForFunction(() => document.querySelector('#book-name')?.textContent?.includes('halland'));
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
  await ribbon('Skapa arbetsbok');
  await page.waitForFunction(() => window.workbench!.sheets().includes('Halland'));
  await ribbon('Uppdatera riket');
  await pane()
    .getByText(/Riket uppdaterades/)
    .waitFor();
  const skane = (await used('Riket')).find(([name]) => name === 'Region Skåne');
  expect(skane?.slice(2, 4)).toEqual(['Gul', 'Ej bedömd']);
});

test('a table that a formula spills follows a refresh by itself', async () => {
  await typeInto('A15', '=LS.MATRIX("skåne")');
  await untilShown('Halland!A16', 'Kommunicerad');
  await untilShown('Halland!B16', 'Grön');
  await hub.push('skane', {
    id: 'from-another-workbook',
    round: '2026',
    changes: [{ unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'yellow', baseVersion: 1 }],
  });
  await ribbon('Uppdatera riket');
  await untilShown('Halland!B16', 'Gul');
});

test('the process leader looks at the demo round, which says that it is invented', async () => {
  await page.evaluate(() => window.workbench!.user('processledare'));
  await ribbon('Skapa arbetsbok');
  await page.waitForFunction(() => window.workbench!.sheets().includes('Riket'));
  await pane().getByLabel('Omgång').selectOption('demo');
  await page.waitForFunction(() => String(window.workbench!.read('Riket!A2')).startsWith('PÅHITTADE'));
  await pane().getByText('Påhittade exempeldata – inga verkliga bedömningar.').waitFor();
  await page.screenshot({ path: join(PICTURES, 'riket-demo.png') });
});

test('Styrdokument keeps both claims where the sources disagree', async () => {
  const disagreeing = (await used('Styrdokument')).filter((row) => String(row[6]).startsWith('OENSE'));
  expect(disagreeing.map((row) => row[1])).toEqual(['Västra Götalandsregionen', 'Region Halland']);
});

test('a screen whose tab does not fit is chosen by keyboard, and its heading gets the focus', async () => {
  await pane().getByRole('tab', { name: 'Fler delar' }).press('Enter');
  await pane().getByRole('menuitem', { name: 'Inställningar' }).press('Enter');
  await pane().waitForFunction(() => {
    const focused = document.activeElement;
    return focused?.tagName === 'H1' && focused.textContent === 'Inställningar';
  });
});

test('the pane speaks English when asked to', async () => {
  await speakInBrowser(pane(), 'en');
  await openScreen(pane(), 'home');
  await pane().getByRole('button', { name: 'Sync', exact: true }).waitFor();
  await speakInBrowser(pane(), 'sv');
});

test('pane and page have no accessibility faults that axe finds', async () => {
  await openScreen(pane(), 'functions');
  await pane().getByRole('button', { name: 'LS.SCORE' }).click();
  await pane().getByRole('button', { name: 'Kopiera =LS.SCORE()' }).click();
  expect(await faultsInBrowser(pane())).toEqual([]);
  expect(await faultsInBrowser(page)).toEqual([]);
});

test("a coordinator's pane has none either, with suggestions, old evidence and the method unfolded", async () => {
  await page.evaluate(() => window.workbench!.user('gotland'));
  await ribbon('Skapa arbetsbok');
  await pane().getByRole('heading', { name: '1 förslag för Styrdokument' }).waitFor();
  expect(await faultsInBrowser(pane())).toEqual([]);
  await pane().getByLabel('Omgång', { exact: true }).selectOption('demo');
  await pane()
    .getByRole('heading', { name: /äldre än 24 månader/ })
    .waitFor();
  expect(await faultsInBrowser(pane())).toEqual([]);
  await openScreen(pane(), 'round');
  await pane().getByRole('button', { name: 'Omgång och metod', expanded: true }).waitFor();
  expect(await faultsInBrowser(pane())).toEqual([]);
});

test('signs out and in by keyboard, on one button, without accessibility faults on the way', async () => {
  await openScreen(pane(), 'settings');
  await pane().getByRole('button', { name: 'Logga ut' }).focus();
  await page.keyboard.press('Enter');
  await pane().getByText('Du är utloggad.').waitFor();
  expect(await pane().evaluate(() => document.activeElement?.textContent)).toBe('Logga in');
  expect(await faultsInBrowser(pane())).toEqual([]);
  await page.keyboard.press('Enter');
  await pane().getByText('Konto: Samordnare').waitFor();
  expect(await pane().evaluate(() => document.activeElement?.textContent)).toBe('Logga ut');
});

test('nothing complained', () => expect(workbench.complaints).toEqual([]));
