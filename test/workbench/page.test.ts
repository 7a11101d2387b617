import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serveFixture, type FixtureServer } from './fixtureServer';

let server: FixtureServer;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  server = await serveFixture();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 760 } });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${server.origin}/workbench/`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const read = (a1: string) => page.evaluate((cell) => window.workbench?.read(cell), a1);
const shown = (a1: string) => page.evaluate((cell) => window.workbench?.shown(cell), a1);
const until = (a1: string, value: unknown) =>
  page.waitForFunction(([cell, wanted]) => window.workbench?.read(String(cell)) === wanted, [a1, value] as const);

function addInFrame(): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/workbench/taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame;
}

/** Univer's grid is a canvas: cells are found by their size. `part` 0 is the cell's left edge, 1 its right. */
async function clickCell(column: number, row: number, part = 0.3): Promise<void> {
  const grid = await page.locator('.grid:visible').boundingBox();
  if (!grid) throw new Error('The grid is not there.');
  await page.mouse.click(grid.x + 46 + 88 * (column + part), grid.y + 20 + 24 * (row + 0.5));
}

const atCell = (column: number, row: number) =>
  page.waitForFunction(
    (name) => document.querySelector('#cell-name')?.textContent === name,
    `${String.fromCharCode(65 + column)}${row + 1}`,
  );

async function typeByKeyboard(column: number, row: number, text: string): Promise<void> {
  await clickCell(column, row);
  await atCell(column, row);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await atCell(column, row + 1);
}

test('shows the manifest’s tab, and who one is', async () => {
  expect(await page.textContent('.tab-name')).toBe('LS');
  expect(await page.getByRole('button', { name: 'Skapa' }).getAttribute('title')).toBe('Skriver en hälsning i bladet.');
  expect(await page.getByLabel('Testanvändare').inputValue()).toBe('skane');
  expect(await addInFrame().textContent('#status')).toBe('redo');
});

test('text typed into the grid is read as Swedish Excel reads it, and functions answer', async () => {
  await typeByKeyboard(0, 5, '1,5');
  await typeByKeyboard(0, 6, '2');
  await typeByKeyboard(1, 5, '=LS.SCORE(A6:A7)+0,5');
  await until('Blad1!B6', 4);
  await typeByKeyboard(2, 5, '50 %');
  await until('Blad1!C6', 0.5);
  expect(await read('Blad1!A6')).toBe(1.5);
});

test('a level picked from the dropdown is coloured at once', async () => {
  await addInFrame().evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('E1:E3');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Röd,Gul,Grön' } };
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$E1="Gul"';
      format.custom.format.fill.color = '#FFEB84';
      await context.sync();
    }),
  );
  await clickCell(4, 1);
  await clickCell(4, 1, 0.92);
  await page.getByText('Gul', { exact: true }).first().click();
  await until('Blad1!E2', 'Gul');
  await page.waitForFunction(() => window.workbench?.shown('Blad1!E2').fill === '#FFEB84');
  expect(await shown('Blad1!E1')).toMatchObject({ fill: null });
});

test('the formula bar tells the active cell’s content and what is wrong with it', async () => {
  await typeByKeyboard(0, 8, '=LS.BAD()');
  await until('Blad1!A9', '#N/A');
  await clickCell(0, 8);
  await page.waitForFunction(() => document.querySelector('#cell-note')?.textContent === 'Nivån finns inte.');
  expect([await page.textContent('#cell-name'), await page.textContent('#cell-content')]).toEqual(['A9', '=LS.BAD()']);
});

test('a ribbon button runs its command, and can be switched off', async () => {
  await page.getByRole('button', { name: 'Skapa' }).click();
  await until('Blad1!K1', 'ribbon was here');
  await page.getByRole('button', { name: 'Stäng av' }).click();
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('[id="LS.Create"]')?.disabled === true);
});

// "xlSheetVeryHidden: Hides the object so that the only way for you to make it visible again is by setting this property
// to True (the user cannot make the object visible)."
// https://learn.microsoft.com/office/vba/api/excel.xlsheetvisibility
test('the grid offers no very hidden sheet to be shown', async () => {
  await addInFrame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Gömt').visibility = 'VeryHidden';
      await context.sync();
    }),
  );
  expect(await page.locator('.grid [data-u-comp=sheet-bar-append-button]:visible').count()).toBe(1);
  await page.getByRole('tab', { name: 'Blad1' }).click({ button: 'right' });
  await page.getByText('Hide', { exact: true }).waitFor();
  expect(await page.getByText('Unhide').count()).toBe(0);
  await page.keyboard.press('Escape');
});

// "Specifies if the filter buttons are visible at the top of each column header."
// https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-showfilterbutton-member
test('a table’s headings have filter buttons, or none', async () => {
  const grid = await page.locator('.grid:visible').boundingBox();
  if (!grid) throw new Error('The grid is not there.');
  const clip = { x: grid.x + 46 + 88 * 6, y: grid.y + 20 + 24, width: 88 * 2, height: 24 };
  const headings = async () => (await page.screenshot({ clip })).toString('base64');
  const show = (shown: boolean) =>
    addInFrame().evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const { tables } = context.workbook.worksheets.getItem('Blad1');
          const standing = tables.getItemOrNullObject('Rubriker');
          await context.sync();
          const table = standing.isNullObject ? tables.add('G2:H4', true) : standing;
          table.name = 'Rubriker';
          table.showFilterButton = wanted;
          await context.sync();
        }),
      shown,
    );
  const untilDrawn = async (wanted: (picture: string, before: string) => boolean) => {
    let [before, picture] = ['', await headings()];
    while (!wanted(picture, before)) [before, picture] = [picture, await headings()];
    return picture;
  };
  const empty = await headings();
  await show(true);
  const withButtons = await untilDrawn((picture, before) => picture !== empty && picture === before);
  await show(false);
  await untilDrawn((picture) => picture !== withButtons);
  await show(true);
  await untilDrawn((picture) => picture === withButtons);
});

test('the sheet can be read as a table', async () => {
  await page.getByRole('button', { name: /Visa bladet som tabell/ }).click();
  expect(await page.getByRole('cell', { name: 'ribbon was here' }).isVisible()).toBe(true);
  expect(await page.getByRole('cell', { name: /#N\/A/ }).textContent()).toContain('Nivån finns inte.');
  await page.getByRole('button', { name: /Visa bladet som tabell/ }).click();
});

test('a chart stands below that table: a drawing, and its numbers with the words of the legend', async () => {
  await addInFrame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('M1:N3').values = [
        ['', 'Grön'],
        ['Data', 4],
        ['Etik', 2],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('M1:N3'));
      chart.title.text = 'Läget';
      chart.series.getItemAt(0).format.fill.setSolidColor('#9AD0B0');
      await context.sync();
    }),
  );
  await page.getByRole('button', { name: /Visa bladet som tabell/ }).click();
  const figure = page.getByRole('figure', { name: 'Läget' });
  expect(await figure.getByRole('columnheader').allTextContents()).toEqual(['Data', 'Etik']);
  expect(await figure.getByRole('rowheader').allTextContents()).toEqual(['Grön']);
  expect(await figure.getByRole('cell').allTextContents()).toEqual(['', '4', '2']);
  const bars = figure.locator('rect[fill="#9AD0B0"]');
  const heights = await bars.evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('height'))));
  expect(heights[0]! / heights[1]!).toBeCloseTo(2);
  await page.getByRole('button', { name: /Visa bladet som tabell/ }).click();
});

test('another user has another workbook, and the first one’s is still there afterwards', async () => {
  await page.getByLabel('Testanvändare').selectOption('halland');
  await page.waitForFunction(() => document.querySelector('#book-name')?.textContent?.includes('halland'));
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
  expect(await read('Blad1!K1')).toBe('');
  await page.evaluate(() => window.workbench?.user('skane'));
  expect(await read('Blad1!K1')).toBe('ribbon was here');
});

test('nothing complained', () => {
  expect(problems).toEqual([]);
});
