import { join } from 'node:path';
import { faultsInBrowser } from '../support/faultsInBrowser';
import { openBrowserWorkbench, PICTURES, type BrowserWorkbench } from '../support/browserWorkbench';
import { paneFrame } from '../support/paneInBrowser';

let workbench: BrowserWorkbench;
let page: BrowserWorkbench['page'];

/** Somebody who looks at the invented round, in panes as narrow and as wide as Excel makes them. */
beforeAll(async () => {
  workbench = await openBrowserWorkbench(1100);
  ({ page } = workbench);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await width(600);
  await pane().getByRole('tab', { name: 'Riket' }).click();
  await pane().getByLabel('Omgång', { exact: true }).selectOption('demo');
  await pane().getByRole('grid', { name: 'Täckning per område' }).waitFor();
});
afterAll(() => workbench.close());

const pane = () => paneFrame(page);
const focused = () =>
  pane().evaluate(
    () => (document.activeElement as HTMLElement).dataset['place'] ?? document.activeElement?.textContent,
  );
const width = (pixels: number) =>
  page.addStyleTag({ content: `#pane { width: ${pixels}px !important; flex: none !important }` });

test('the map fits every width of the pane, without accessibility faults', async () => {
  for (const pixels of [600, 400, 320]) {
    await width(pixels);
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await pane().evaluate(wider)).toBe(0);
    await page.screenshot({ path: join(PICTURES, `riket-panel-${pixels}.png`) });
  }
  expect(await faultsInBrowser(pane())).toEqual([]);
});

test('the keyboard goes through the map by its arrows, down to a judgement and out again', async () => {
  await pane().locator('[data-place="riket/1"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await focused()).toBe('norrbotten/1');
  await pane().getByText('Region Norrbotten, 1. Strukturer för samverkan: Gul').waitFor();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('1. Strukturer för samverkan');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('norrbotten/1/kommunicerad');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Kommunicerad');
  expect(await faultsInBrowser(pane())).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Tillbaka till 1. Strukturer för samverkan');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('norrbotten/1/kommunicerad');
});

test('the map is copied as a table, with its words and colours', async () => {
  await pane().getByRole('button', { name: 'Översikt', exact: true }).click();
  await copy('Täckning per område', 'Kopiera som tabell', 'Tabellen är kopierad med ord och färger.');
  const html = await copied('text/html');
  expect(html).toContain('Påhittade exempeldata');
  expect(html).toMatch(/<td[^>]*>Region Gävleborg<\/td><td[^>]*(?:#A4262C|rgb\(164, 38, 44\))/i);
  expect(await copied('text/plain')).toMatch(/^Region Gävleborg\tRöd\t/m);
});

test('it is copied as a picture, with the inks of the palette in it', async () => {
  await copy('Täckning per område', 'Kopiera som bild', 'Bilden är kopierad.');
  const picture = await pane().evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await item!.getType('image/png'));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const often = [...counts].filter(([, count]) => count > 20_000).map(([colour]) => colour.toString(16));
    return { width: image.width, height: image.height, often };
  });
  expect(picture.width).toBeGreaterThan(2000);
  expect(picture.height).toBeGreaterThan(1500);
  expect(picture.often).toEqual(expect.arrayContaining(['9ad0b0', 'fff1b8', 'a4262c', '1f4e5f', 'ffffff']));
});

test('where the clipboard takes nothing they are kept as files', async () => {
  await pane().evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    document.execCommand = () => false;
  });
  expect(await keptFile('Kopiera som bild')).toBe('riket-demo.png');
  expect(await keptFile('Kopiera som tabell')).toBe('riket-demo.html');
});

async function keptFile(how: string): Promise<string> {
  const said = 'Det går inte att kopiera härifrån.';
  const [file] = await Promise.all([page.waitForEvent('download'), copy('Täckning per område', how, said)]);
  await file.saveAs(join(PICTURES, `kopierad-${file.suggestedFilename()}`));
  return file.suggestedFilename();
}

async function copy(about: string, how: string, said: string): Promise<void> {
  const group = pane().getByRole('group', { name: about });
  await group.getByRole('button', { name: how }).click();
  await pane().getByText(said).waitFor();
}

const copied = (type: string) =>
  pane().evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType(wanted)).text();
  }, type);

test('nothing complained', () => expect(workbench.complaints).toEqual([]));
