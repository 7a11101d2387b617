import { join } from 'node:path';
import type { RegisterRows } from '../../src/sync/registerProtocol';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { openScreen } from '../support/openScreen';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { paneFrame } from '../support/paneInBrowser';

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];
beforeAll(async () => {
  workbench = await openBrowserWorkbench(1000);
  ({ page } = workbench);
  await ribbon('Skapa arbetsbok');
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const heading = (name: string | RegExp) => pane().getByRole('heading', { name });
async function ribbon(name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
}
const focused = () =>
  pane().evaluate(() => {
    const { activeElement } = document;
    const labels =
      activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
        ? activeElement.labels
        : null;
    return labels?.[0]?.textContent ?? activeElement?.textContent ?? '';
  });
/** Goes to a control with the Tab key, as one does without a mouse. */
async function tabTo(text: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (text.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${text}.`);
}
async function pressAt(text: RegExp): Promise<void> {
  await tabTo(text);
  await page.keyboard.press('Enter');
}
async function writeAt(label: RegExp, text: string): Promise<void> {
  await tabTo(label);
  await page.keyboard.insertText(text);
}

test('a measure of the action plan is written with the keyboard alone, and stands in the hub and on its sheet', async () => {
  await openScreen(pane(), 'registers');
  await heading('Alla register').waitFor();
  await pressAt(/^Handlingsplan/);
  await heading('Handlingsplan').waitFor();
  await pressAt(/^Lägg till$/);
  await heading('Ny rad: Handlingsplan').waitFor();
  await writeAt(/^Mätbart mål/, 'En gemensam biobank, i drift');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('FoU-chef');
  await pressAt(/^Spara$/);
  // The first fault has the focus.
  await pane().getByText('Fyll i åtgärd.').waitFor();
  await pane().waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  await page.keyboard.insertText('Gemensam biobank');
  expect(await faultsInBrowser(pane())).toEqual([]);
  await page.screenshot({ path: join(PICTURES, 'register-rad.png') });
  await page.keyboard.press('Enter');
  await pane().getByText('”Gemensam biobank” är sparad och skickad.').waitFor();
  await pane().waitForFunction(() => document.activeElement?.textContent === 'Handlingsplan');
  await page.screenshot({ path: join(PICTURES, 'register.png') });

  const { rows } = (await workbench.hub.get('lasare', '/v1/actions')).json<RegisterRows>();
  expect(rows).toMatchObject([
    { fields: { unit: 'skane', measure: 'Gemensam biobank', owner: 'FoU-chef' }, version: 1, removed: false },
  ]);
  await ribbon('Synka');
  expect(
    await page.evaluate(() => ['A7', 'C7', 'E7'].map((at) => window.workbench!.shown(`Handlingsplan!${at}`).text)),
  ).toEqual(['Region Skåne', 'Gemensam biobank', 'FoU-chef']);
  expect(workbench.complaints).toEqual([]);
});
