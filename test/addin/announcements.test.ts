import { waitFor } from '@testing-library/dom';
import { listenTo, type Heard } from '../support/listen';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
let heard: Heard;
beforeEach(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  listen();
});
afterEach(() => addIn.close());

/** What a screen shows when it opens is read by who comes there; what comes after has to be told. */
const listen = () => (heard = listenTo(addIn.workbench.window.document));

const untilTold = (text: RegExp) =>
  waitFor(() => expect(heard.told).toContainEqual(expect.stringMatching(text)), { container: addIn.pane() });

const colleague = () =>
  addIn.hub.push('sjv-sodra', {
    id: 'from-a-colleague',
    round: '2026',
    changes: [{ unit: 'skane', area: 2, dimension: 'kommunicerad', level: 'red', baseVersion: 0 }],
  });

test('what a sync did is told, and what undoing it did', async () => {
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  await untilTold(/1 ändring skickad/);
  await addIn.click('Ångra: Synka – 1 skickad ändring');
  await untilTold(/Hubben fick tillbaka det som stod på 1 ställe/);
  expect(heard.lost).toEqual([]);
});

test('a sync from the ribbon is told on every screen', async () => {
  await addIn.open('functions');
  listen();
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  await untilTold(/^1 ändring skickad\. 0 ändringar hämtade\.$/);
  expect(heard.lost).toEqual([]);
});

test.each(['home', 'settings'] as const)('news is told on the screen %s', async (screen) => {
  await addIn.open(screen);
  listen();
  await colleague();
  await untilTold(/^Nytt finns hos hubben/);
  expect(heard.lost).toEqual([]);
});

test('that the hub is away is told, and that it refuses', async () => {
  const page = addIn.workbench.window;
  const ask = page.fetch.bind(page);
  page.fetch = () => Promise.reject(new TypeError('no network'));
  await addIn.workbench.ribbon('LS.Sync');
  await untilTold(/Hubben har inte svarat sedan/);
  page.fetch = (input, init) =>
    (input as string).includes('/v1/me')
      ? Promise.resolve(new Response('{"code":"forbidden","detail":"Du har ingen behörighet."}', { status: 403 }))
      : ask(input, init);
  await addIn.workbench.ribbon('LS.Sync');
  await waitFor(() => expect(heard.told.length).toBeGreaterThan(1), { container: addIn.pane() });
  expect(heard.lost).toEqual([]);
});

test('that a formula was copied, or could not be, is told', async () => {
  await addIn.open('functions');
  listen();
  await addIn.click(
    'LS.SCORE Poäng 0–100 för bedömda nivåer; tom text om inget är bedömt. Utan argument: områdets poäng på raden.',
  );
  await addIn.click('Kopiera =LS.SCORE()');
  await untilTold(/Kopier|kopier/);
  expect(heard.lost).toEqual([]);
});
