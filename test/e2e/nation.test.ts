import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];

/** A process leader who looks at the invented round, in a pane as narrow as Excel makes it. */
beforeAll(async () => {
  workbench = await openBrowserWorkbench(1100);
  ({ page } = workbench);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await width(600);
  await pane().getByRole('tab', { name: 'Riket' }).click();
  await pane().getByLabel('Omgång', { exact: true }).selectOption('demo');
});
afterAll(() => workbench.close());

const pane = (): Frame => page.frames().find((frame) => frame.url().includes('/workbench/taskpane.html'))!;
const focused = () => pane().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const width = (pixels: number) =>
  page.addStyleTag({ content: `#pane { width: ${pixels}px !important; flex: none !important }` });
const overflow = () =>
  pane().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the map fits the narrowest pane and has no accessibility faults', async () => {
  await pane().getByRole('grid', { name: 'Täckning per område' }).waitFor();
  for (const pixels of [320, 400, 600]) {
    await width(pixels);
    expect(await overflow()).toBe(0);
    await page.screenshot({ path: join(PICTURES, `riket-${pixels}.png`) });
  }
  await width(320);
  expect(await faultsInBrowser(pane())).toEqual([]);
});
