import { getByRole, getByText, queryByRole, queryByText, waitFor } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

/** What the hub holds back, and how to let it go on. */
let held: { readonly path: string; readonly when: 'before' | 'after' } | null = null;
let letGo: () => void = () => undefined;
let addIn: AddInUnderTest;

beforeAll(async () => {
  const hold = (url: string, when: 'before' | 'after') =>
    held?.when === when && url.startsWith(held.path) ? new Promise<void>((go) => (letGo = go)) : Promise.resolve();
  addIn = await openAddIn({}, (app) => {
    app.addHook('onRequest', (request) => hold(request.url, 'before'));
    // What is held then is done already.
    app.addHook('onSend', async (request, _, payload) => {
      await hold(request.url, 'after');
      return payload;
    });
  });
});
afterAll(() => addIn.close());

const shows = <T>(look: () => T) => waitFor(look, { container: addIn.pane() });
const focused = () => addIn.workbench.window.document.activeElement?.textContent;

/** Cancels what runs, as soon as the pane says so. */
async function cancelOnce(said: RegExp): Promise<void> {
  await shows(() => getByText(addIn.pane(), said));
  const button = await shows(() => getByRole(addIn.pane(), 'button', { name: 'Avbryt' }));
  button.focus();
  button.click();
}
/** What stands on each sheet, but for when it was fetched. */
const everything = () =>
  addIn.workbench
    .sheets()
    .map((sheet) => JSON.stringify([sheet, addIn.workbench.used(sheet)]).replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, ''));

test('a workbook that is cancelled while it is made has whole sheets, and the next run makes the rest', async () => {
  await addIn.workbench.book('hel');
  await addIn.workbench.ribbon('LS.Create');
  const whole = everything();

  await addIn.workbench.book('avbruten');
  const creating = addIn.workbench.ribbon('LS.Create');
  await cancelOnce(/^Skapar blad [2-9] av 14 …$/);
  await creating;
  await shows(() => getByText(addIn.pane(), /^Avbrutet\. \d+ av 14 blad blev klara\. Starta igen/));
  expect(focused()).toMatch(/^Avbrutet\./);
  expect(queryByRole(addIn.pane(), 'button', { name: 'Avbryt' })).toBeNull();
  const done = Number(/(\d+) av 14/.exec(addIn.pane().textContent)![1]);
  // The first sheet is the user's own.
  expect(everything()).toEqual(whole.slice(0, 1 + done));

  await addIn.workbench.ribbon('LS.Create');
  expect(queryByText(addIn.pane(), /^Avbrutet/)).toBeNull();
  expect(everything()).toEqual(whole);
});

test('a sync that is cancelled before the hub answers has sent nothing, and the next one sends all', async () => {
  await addIn.workbench.book('synk');
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.type('Skåne!B5', 'g');
  held = { path: '/v1/model', when: 'before' };
  const syncing = addIn.workbench.ribbon('LS.Sync');
  await cancelOnce(/^Synkar …$/);
  await syncing;
  held = null;
  letGo();
  await shows(() => getByText(addIn.pane(), /inget skickades\. Synka igen/));
  // Nobody was away: a person didn't want to wait.
  expect(queryByText(addIn.pane(), /Hubben har inte svarat/)).toBeNull();
  getByText(addIn.pane(), '1 ändring är inte skickad');
  await addIn.workbench.ribbon('LS.Sync');
  getByText(addIn.pane(), '1 ändring skickad');
});

test('one that is cancelled after the hub took it in finds it there, once', async () => {
  await addIn.workbench.type('Skåne!C5', 'gul');
  held = { path: '/v1/changes', when: 'after' };
  const syncing = addIn.workbench.ribbon('LS.Sync');
  await cancelOnce(/^Skickar 1 ändring …$/);
  await syncing;
  held = null;
  letGo();
  await shows(() => getByText(addIn.pane(), /^Avbrutet\. 0 av 1 ändringar/));
  await addIn.workbench.ribbon('LS.Sync');
  getByText(addIn.pane(), 'Allt är skickat');
  expect(addIn.workbench.read('Skåne!C5')).toBe('Gul');
  const history = await addIn.hub.get('skane', '/v1/history?round=2026&unit=skane&area=1&dimension=identifierad');
  expect(history.json<{ changes: unknown[] }>().changes).toHaveLength(1);
});
