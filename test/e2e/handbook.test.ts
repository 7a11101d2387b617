import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { openScreen } from '../support/openScreen';
import { fetched, paneFrame } from '../support/paneInBrowser';

const HANDBOOK = readFileSync(join(__dirname, '../../docs/handbok.md'), 'utf8');
const WANTED = [...HANDBOOK.matchAll(/images\/(handbok-[\w-]+)\.png/g)].map(([, name]) => name!);

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];
const taken: string[] = [];

/** A coordinator of Skåne's way through the pane, in the order of the handbook, with answers made up. */
beforeAll(async () => {
  workbench = await openBrowserWorkbench(760);
  ({ page } = workbench);
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const type = (cell: string, text: string) =>
  page.evaluate(([at, words]) => window.workbench!.type(`Skåne!${at}`, words!), [cell, text]);

async function takePicture(name: string): Promise<void> {
  await fetched(pane());
  await page.locator('#pane').screenshot({ path: join(PICTURES, `${name}.png`) });
  taken.push(name);
}

async function ribbon(id: string): Promise<void> {
  await page.evaluate((control) => window.workbench!.ribbon(control), id);
}

test('first run: what to do in an empty workbook', async () => {
  await pane().getByRole('button', { name: 'Skapa arbetsbok' }).waitFor();
  await takePicture('handbok-skapa');
});

test('Hem: how far one has come', async () => {
  await ribbon('LS.Create');
  const words = ['Grön', 'Gul', 'Gul', 'Röd', 'Grön'];
  const lines = Array.from({ length: 6 }, (_, area) => DIMENSIONS.map((__, index) => words[(area + index) % 5]!));
  await page.evaluate((matrix) => window.workbench!.paste('Skåne!B5', matrix), lines);
  await pane().getByText('24 av 32 bedömda').waitFor();
  await takePicture('handbok-hem');
});

test('Bedöm: an area and a dimension, with its choices', async () => {
  await pane().getByRole('tab', { name: 'Bedöm' }).click();
  await pane().getByRole('button', { name: 'Börja med första obedömda' }).click();
  await pane().getByRole('radio', { name: /^Grön/ }).waitFor();
  await takePicture('handbok-bedom');
});

test('Förklara: the selected cell', async () => {
  await openScreen(pane(), 'explain');
  await pane().getByRole('combobox', { name: 'Enhet' }).selectOption('skane');
  await pane().getByRole('combobox', { name: 'Område' }).selectOption('1');
  await pane().getByRole('heading', { name: 'Varför' }).waitFor();
  await takePicture('handbok-forklara');
});

test('Konflikter: mine and theirs', async () => {
  await ribbon('LS.Sync');
  const [entry] = (await workbench.hub.get('skane', '/v1/coverage?round=2026')).json<{
    entries: { area: number; dimension: string; version: number }[];
  }>().entries;
  await workbench.hub.push('sjv-sodra', {
    id: 'a-colleague-judges',
    round: '2026',
    changes: [
      {
        ...{ unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'red', note: null, source: null },
        baseVersion: entry!.version,
      },
    ],
  });
  await type('B5', 'gul');
  await ribbon('LS.Sync');
  await openScreen(pane(), 'conflicts');
  await pane().getByRole('heading', { name: '1 konflikt' }).waitFor();
  await takePicture('handbok-konflikter');
  await pane().getByRole('button', { name: 'Behåll mitt' }).click();
  await pane().getByText('1 konflikt är löst.').waitFor();
});

test('Register, Funktioner and Inställningar', async () => {
  await openScreen(pane(), 'registers');
  await pane().getByText('Handlingsplan').first().click();
  await pane().getByRole('button', { name: 'Lägg till' }).first().click();
  await pane().getByRole('button', { name: 'Spara' }).waitFor();
  await takePicture('handbok-register');
  await openScreen(pane(), 'functions');
  await pane()
    .getByRole('button', { name: /^LS\.COUNT/ })
    .click();
  await pane()
    .getByRole('button', { name: /^Kopiera =/ })
    .first()
    .waitFor();
  await takePicture('handbok-funktioner');
  await openScreen(pane(), 'settings');
  await pane().getByRole('button', { name: 'Ställ bladen i ordning' }).waitFor();
  await takePicture('handbok-installningar');
});

test('Riket: the demonstration round', async () => {
  await openScreen(pane(), 'nation');
  await pane().getByRole('combobox', { name: 'Omgång' }).selectOption('demo');
  await pane().getByRole('rowheader', { name: 'Norrbotten' }).waitFor();
  await takePicture('handbok-riket');
});

test('the run takes every picture that the handbook shows, and the page complained of nothing', () => {
  expect([...taken].sort()).toEqual([...WANTED].sort());
  expect(workbench.complaints).toEqual([]);
});
