import { join } from 'node:path';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { paneFrame } from '../support/paneInBrowser';

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];

beforeAll(async () => {
  workbench = await openBrowserWorkbench(900);
  ({ page } = workbench);
  page.setDefaultTimeout(100_000);
  await page.getByRole('button', { name: 'Skapa arbetsbok' }).click();
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const words = () => page.evaluate(() => window.workbench!.used('Skåne').values);
/** Where the focus is, as it would be read out. */
const focused = () =>
  pane().evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.closest('label,[role]')?.textContent ?? element?.textContent;
  });
const heading = (name: string) => pane().getByRole('heading', { level: 2, name, exact: true }).waitFor();

async function tabTo(control: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (control.test((await focused()) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${control.source} was not reached.`);
}

const KEYS = 'GURG';
const WORDS: Readonly<Record<string, string>> = { G: 'Grön', U: 'Gul', R: 'Röd' };

test('32 judgements are made with the keyboard alone, and the hub has them after a sync', async () => {
  await pane().getByRole('tab', { name: 'Hem' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane()
    .getByRole('button', { name: /^Börja med första obedömda/ })
    .waitFor();
  await tabTo(/^Börja med första obedömda/);
  await page.keyboard.press('Enter');
  await heading('1. Strukturer för samverkan – Kommunicerad');
  for (let area = 1; area <= 8; area++) for (const key of KEYS) await page.keyboard.press(key);
  await page.waitForFunction(() => window.workbench!.shown('Skåne!E12').text === 'Grön');
  expect((await words()).slice(4, 12).map((row) => row.slice(1, 5))).toEqual(
    Array.from({ length: 8 }, () => [...KEYS].map((key) => WORDS[key])),
  );
  await pane().getByText('32 av 32 bedömda').waitFor();
  await pane()
    .locator('button:not([aria-disabled=true])', { hasText: /^Ångra/ })
    .waitFor();
  expect(await faultsInBrowser(pane())).toEqual([]);
  await page.setViewportSize({ width: 1500, height: 2000 });
  for (const width of [320, 400, 600]) {
    await page.addStyleTag({ content: `.pane { width: ${width}px !important; min-width: ${width}px !important; }` });
    await pane()
      .locator('main')
      .screenshot({ path: join(PICTURES, `bedom-${width}.png`) });
    expect(await pane().evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'Synka' }).press('Enter');
  await pane().getByRole('tab', { name: 'Hem' }).press('Enter');
  await pane().getByText('32 ändringar skickade').waitFor();
  const { entries } = (await workbench.hub.get('lasare', '/v1/coverage?round=2026&since=0')).json<{
    entries: { unit: string; level: string | null }[];
  }>();
  expect(entries.filter(({ unit, level }) => unit === 'skane' && level !== null)).toHaveLength(32);
  expect(workbench.complaints).toEqual([]);
});
