import { join } from 'node:path';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { openScreen } from '../support/openScreen';
import { paneFrame } from '../support/paneInBrowser';

let workbench: BrowserWorkbench;
let hub: BrowserWorkbench['hub'];
let page: BrowserWorkbench['page'];

/** A coordinator of Skåne whose colleague has judged the same things differently. */
beforeAll(async () => {
  workbench = await openBrowserWorkbench(1100);
  ({ hub, page } = workbench);
  await ribbon('Skapa arbetsbok');
  await page.waitForFunction(() => window.workbench!.sheets().includes('Skåne'));
  await hub.push('sjv-sodra', {
    id: 'a-colleague-judges',
    round: '2026',
    changes: [
      ...([1, 2] as const).map((area) => place(area, 'kommunicerad', { level: 'red' })),
      place(1, null, { note: 'Rådet är utsett, men har inte träffats.' }),
    ],
  });
  for (const [cell, word] of Object.entries({ B5: 'gul', B6: 'grön', I5: 'Rådet är på väg.' }))
    await page.evaluate(([at, text]) => window.workbench!.type(`Skåne!${at}`, text!), [cell, word]);
  await ribbon('Synka');
  await openScreen(pane(), 'conflicts');
});
afterAll(() => workbench.close());

const place = (area: number, dimension: string | null, fields: object) => ({
  ...{ unit: 'skane', area, dimension, level: null, baseVersion: 0 },
  ...fields,
});
const pane = () => paneFrame(page);
const focused = () => pane().evaluate(() => document.activeElement?.textContent ?? '');
const shows = (a1: string, text: string) =>
  page.waitForFunction(([cell, wanted]) => window.workbench!.shown(cell!).text === wanted, [a1, text]);

async function ribbon(name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
}

/** Goes to a control with the Tab key, as one does without a mouse. */
async function tabTo(text: RegExp): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (text.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${text}.`);
}

test('conflicts show both sides, their history and a third way, without accessibility faults', async () => {
  const heading = pane().getByRole('heading', { name: '3 konflikter' });
  await heading.waitFor();
  const first = pane()
    .getByRole('group', { name: /Strukturer för samverkan, Kommunicerad/ })
    .first();
  await first.getByRole('button', { name: 'Historik' }).click();
  await first.getByText('Ej bedömd → Röd').waitFor();
  await first.getByRole('button', { name: /^Annat/ }).click();
  await heading.scrollIntoViewIfNeeded();
  expect(await faultsInBrowser(pane())).toEqual([]);
  await page.screenshot({ path: join(PICTURES, 'konflikter.png') });
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Annat …');
});

test('one is decided with the keyboard alone, and the focus stays with those that are left', async () => {
  await pane()
    .getByRole('heading', { name: '3 konflikter' })
    .evaluate((heading: HTMLElement) => {
      heading.tabIndex = -1;
      heading.focus();
    });
  await tabTo(/^Ta deras$/);
  await page.keyboard.press('Enter');
  await shows('Skåne!B5', 'Röd');
  await pane().getByRole('heading', { name: '2 konflikter' }).waitFor();
  await pane().waitForFunction(() => document.activeElement?.textContent === '2 konflikter');
});

test('the rest are decided together, after a look at what they become', async () => {
  await pane()
    .getByRole('checkbox', { name: /^Välj alla 2/ })
    .check();
  await pane()
    .getByRole('button', { name: /^Behåll mina \(2\)/ })
    .click();
  await pane().getByText('Hubben: Röd → Grön').waitFor();
  expect(await focused()).toBe('Behåll mitt på 2 ställen – så blir det');
  expect(await faultsInBrowser(pane())).toEqual([]);
  await page.screenshot({ path: join(PICTURES, 'konflikter-forhandsvisning.png') });
  await pane().getByRole('button', { name: 'Genomför' }).click();
  await pane().getByText('2 konflikter är lösta.').waitFor();
  await pane().getByRole('button', { name: 'Ångra: Lös konflikten – 2 skickade ändringar' }).waitFor();
  expect(await faultsInBrowser(pane())).toEqual([]);
});

test('nothing complained', () => expect(workbench.complaints).toEqual([]));
