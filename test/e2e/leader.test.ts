import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_USERS } from '../../src/hub/identity/testUsers';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { aChange, aPush } from '../support/hub';
import { openScreen } from '../support/openScreen';
import { paneFrame } from '../support/paneInBrowser';

const NEWCOMER = { tid: '11111111-1111-4111-8111-111111111111', oid: '22222222-2222-4222-8222-222222222222' };

let workbench: BrowserWorkbench;
let hub: BrowserWorkbench['hub'];
let page: BrowserWorkbench['page'];

beforeAll(async () => {
  workbench = await openBrowserWorkbench(1000, async (made) => {
    await made.push('skane', aPush('one-change', [aChange()]));
    await made.push('skane', aPush('not-theirs', [aChange({ unit: 'halland' })]));
  });
  ({ hub, page } = workbench);
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const button = (name: string) => pane().getByRole('button', { name, exact: true });
const person = (name: string) => pane().getByRole('listitem').filter({ hasText: name });

test('a coordinator sees neither roles nor trail', async () => {
  await pane().getByText('Samordnare, Region Skåne · Samordnare').waitFor();
  await openScreen(pane(), 'round');
  await button('Omgång och metod').waitFor();
  expect(await button('Behörigheter').count()).toBe(0);
  expect(await button('Spårbarhet').count()).toBe(0);
});

test('the process leader adds a person by what that person sees, with the keyboard alone', async () => {
  await page.evaluate(() => window.workbench!.user('processledare'));
  await openScreen(pane(), 'round');
  await button('Behörigheter').focus();
  await page.keyboard.press('Enter');
  await pane().getByText(`${TEST_USERS.length} personer`).waitFor();
  await button('Lägg till person').focus();
  await page.keyboard.press('Enter');
  // The focus is in the first field.
  await page.keyboard.insertText(`Hubben säger: ge mig ${NEWCOMER.tid} ${NEWCOMER.oid}!`);
  await page.keyboard.press('Enter');
  await pane().getByText('Skriv ett namn på högst 100 tecken.').waitFor();
  await pane().getByText('En samordnare behöver minst en region, och kan bara ha regioner.').waitFor();
  expect(await faultsInBrowser(pane())).toEqual([]);
  await pane().waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  await page.keyboard.insertText('Anna Berg');
  await pane().getByRole('checkbox', { name: 'Kalmar län' }).focus();
  await page.keyboard.press('Space');
  await page.screenshot({ path: join(PICTURES, 'behorigheter.png') });
  await button('Spara behörigheten').focus();
  await page.keyboard.press('Enter');
  await pane().getByText('Anna Berg: Samordnare, Region Kalmar län.').waitFor();
  expect(await hub.store.readMember(NEWCOMER)).toMatchObject({
    name: 'Anna Berg',
    role: 'coordinator',
    units: ['kalmar'],
  });
});

test('changes and takes away a role, after asking, and says what stands', async () => {
  await pane().getByLabel('Sök på namn, roll eller enhet').fill('anna');
  await pane().getByText('1 person', { exact: true }).waitFor();
  await button('Ändra behörigheten för Anna Berg').click();
  await pane().getByLabel('Roll', { exact: true }).selectOption('careRegionCoordinator');
  await pane().getByRole('checkbox', { name: 'Sydöstra sjukvårdsregionen' }).click();
  await person('Anna Berg').getByRole('button', { name: 'Spara behörigheten' }).click();
  await pane().getByText('Anna Berg: Samordnare för sjukvårdsregion, Sydöstra sjukvårdsregionen.').waitFor();
  await button('Ta bort behörigheten för Anna Berg').click();
  await button('Avbryt').click();
  await button('Ta bort behörigheten för Anna Berg').click();
  expect(await faultsInBrowser(pane())).toEqual([]);
  await button('Ja, ta bort behörigheten').click();
  await pane().getByText('Anna Berg har ingen behörighet längre.').waitFor();
  await person('Anna Berg').getByText('Ingen behörighet').waitFor();
  expect(await hub.store.readMember(NEWCOMER)).toBeNull();
});

test('reads who did what, and takes it along as files that a spreadsheet opens', async () => {
  await button('Spårbarhet').click();
  await pane().getByText('Tog bort behörighet: Anna Berg').waitFor();
  await pane()
    .getByText(
      'roll: Samordnare → Samordnare för sjukvårdsregion; enheter: Region Kalmar län → Sydöstra sjukvårdsregionen',
      { exact: false },
    )
    .waitFor();
  await pane().getByText('Nekades: POST /v1/changes').scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(PICTURES, 'sparbarhet.png') });
  expect(await faultsInBrowser(pane())).toEqual([]);
  const [csv, xlsx] = [await downloaded('Hämta allt som CSV'), await downloaded('Hämta allt som Excelfil')];
  expect(csv.toString()).toContain('Nekades;POST /v1/changes');
  expect(xlsx.subarray(0, 2).toString()).toBe('PK');
});

async function downloaded(name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return readFileSync(await file.path());
}

test('nothing complained', () => expect(workbench.complaints).toEqual([]));
