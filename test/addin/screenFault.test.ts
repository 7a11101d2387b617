import { getByRole, getByText, queryByText, waitFor } from '@testing-library/dom';
import { accessibilityFaults } from '../support/accessibilityFaults';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

/** Scripts that are fetched on demand; the hub does not answer for them while this is set. */
const ON_DEMAND = /^\/\d+\.[0-9a-f]{8}\.js$/;
let isAway = false;
let addIn: AddInUnderTest;

beforeAll(async () => {
  const ignoreError = () => undefined;
  addIn = await openAddIn({ onError: ignoreError }, (app) =>
    app.addHook('onRequest', (request, reply, done) => {
      if (!isAway || !ON_DEMAND.test(request.url)) return done();
      reply.hijack();
      request.raw.destroy();
    }),
  );
  await addIn.workbench.ribbon('LS.Create');
});
afterEach(() => void (isAway = false));
afterAll(() => addIn.close());

const until = <T>(look: () => T) => waitFor(look, { container: addIn.pane() });
const shows = (words: string | RegExp) => until(() => getByText(addIn.pane(), words));

test('a screen that can’t be fetched says so while the rest works, and is fetched when it is asked for again', async () => {
  isAway = true;
  await addIn.open('functions');
  await shows('Den här delen kunde inte hämtas');
  expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.open('home');
  await shows('1 ändring skickad');

  await addIn.open('functions');
  await shows('Den här delen kunde inte hämtas');
  isAway = false;
  await addIn.click('Försök igen');
  await until(() => getByRole(addIn.pane(), 'button', { name: /^LS\.SCORE/ }));
  expect(addIn.workbench.window.document.activeElement?.textContent).toBe('Funktioner');
});

test('a screen that breaks leaves the others alive, tells what helps, and comes back once it can', async () => {
  const page = addIn.workbench.window as unknown as { Intl: typeof Intl; RangeError: typeof RangeError };
  // A web view that can't write times, as some are while the system updates its languages.
  const { DateTimeFormat } = page.Intl;
  page.Intl.DateTimeFormat = function () {
    throw new page.RangeError('Incorrect locale information provided');
  } as unknown as typeof DateTimeFormat;
  await addIn.open('settings');
  await shows('Den här delen gick sönder');
  await until(() => getByRole(addIn.pane(), 'button', { name: 'Visa diagnostiken' }));
  await addIn.click('Visa diagnostiken');
  const text = getByRole<HTMLTextAreaElement>(addIn.pane(), 'textbox', { name: 'Diagnostik' }).value;
  expect(text).toMatch(/^Fault just now: RangeError \S+\.js:\d+:\d+$/m);
  expect(text).toMatch(/^ {2}\S+Z create \d+ ms done$/m);
  expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
  await addIn.workbench.type('Skåne!C5', 'gul');
  await addIn.workbench.ribbon('LS.Sync');
  expect(addIn.workbench.read('Skåne!C5')).toBe('Gul');

  page.Intl.DateTimeFormat = DateTimeFormat;
  await addIn.click('Försök igen');
  await until(() => getByRole(addIn.pane(), 'radio', { name: 'Svenska' }));
  expect(queryByText(addIn.pane(), 'Den här delen gick sönder')).toBeNull();
});

test('a pane that can’t be fetched leaves the ribbon alive, and is fetched when it is asked for again', async () => {
  isAway = true;
  await addIn.workbench.user('halland');
  await shows('Panelen kunde inte hämtas');
  await addIn.workbench.ribbon('LS.Create');
  expect(addIn.workbench.sheets()).toContain('Halland');
  expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
  isAway = false;
  getByRole(addIn.pane(), 'button', { name: 'Försök igen' }).click();
  await shows('Allt är skickat');
});
