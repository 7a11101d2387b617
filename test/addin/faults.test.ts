import { findByText, getByText, queryByText } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeEach(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterEach(() => addIn.close());

/** Lets something happen in the middle of the add-in's next call to the hub. */
function duringNext(path: string, happen: () => Promise<void> | void): void {
  const page = addIn.workbench.window;
  const ask = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    if (!(input as string).includes(path)) return ask(input, init);
    page.fetch = ask;
    await happen();
    return ask(input, init);
  };
}

/** What a user types while the add-in is at work: without waiting for it. */
function typeMeanwhile(cell: string, text: string): void {
  void addIn.workbench.type(cell, text);
}

test('a cell that is edited during a sync is left alone, and the pane says so', async () => {
  await addIn.hub.push('sjv-sodra', {
    id: 'from-a-colleague',
    round: '2026',
    changes: [{ unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'red', baseVersion: 0 }],
  });
  duringNext('/v1/coverage', () => typeMeanwhile('Skåne!B5', 'Grön'));
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.settle();
  expect(addIn.workbench.read('Skåne!B5')).toBe('Grön');
  expect(getByText(addIn.pane(), /ändrades under tiden och lämnades orörd/)).toBeTruthy();

  // The next sync finds that both changed it, and asks.
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
  expect(addIn.workbench.read('Skåne!B5')).toBe('Grön');
});

test('a level that is changed right after it was sent is no conflict with itself', async () => {
  await addIn.workbench.type('Skåne!B5', 'g');
  duringNext('/v1/changes', () => typeMeanwhile('Skåne!B5', 'Röd'));
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.settle();
  expect(addIn.workbench.read('Skåne!B5')).toBe('Röd');
  await addIn.workbench.ribbon('LS.Sync');
  expect(queryByText(addIn.pane(), '1 konflikt')).toBeNull();
  expect(getByText(addIn.pane(), '1 ändring skickad')).toBeTruthy();
  const history = await addIn.hub.get('skane', '/v1/history?round=2026&unit=skane&area=1&dimension=kommunicerad');
  expect(history.json<{ changes: { level: string }[] }>().changes.map(({ level }) => level)).toEqual(['green', 'red']);
});

test('without a hub the work goes on, the pane says since when, and the next sync catches up', async () => {
  const page = addIn.workbench.window;
  const ask = page.fetch.bind(page);
  page.fetch = () => Promise.reject(new TypeError('no network'));
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), /Hubben har inte svarat sedan/)).toBeTruthy();
  expect(getByText(addIn.pane(), '1 ändring är inte skickad')).toBeTruthy();
  expect(addIn.workbench.read('Skåne!F5')).toBe(100);

  page.fetch = ask;
  await addIn.workbench.ribbon('LS.Sync');
  expect(queryByText(addIn.pane(), /Hubben har inte svarat sedan/)).toBeNull();
  expect(getByText(addIn.pane(), '1 ändring skickad')).toBeTruthy();
});

test('a user whom the hub refuses is told so in their language', async () => {
  await addIn.workbench.book('skånes');
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.user('halland');
  await addIn.workbench.book('skånes');
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), '1 ändring togs inte emot: du får inte ändra den enheten')).toBeTruthy();
  expect(addIn.workbench.read('Skåne!B5')).toBe('Grön');

  // Nobody lets it through: there is a way out.
  await addIn.click('Sätt tillbaka hubbens värden');
  expect(addIn.workbench.read('Skåne!B5')).toBe('');
  expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
});

test('syncing a workbook that is not ours, as keys still can, touches nothing and says what to do', async () => {
  await addIn.workbench.book('en-helt-annan-bok');
  await addIn.workbench.type('Blad1!A1', 'budget');
  await addIn.workbench.ribbon('LS.Explain');
  await addIn.workbench.shortcut('Ctrl+Shift+Alt+Y');
  await findByText(addIn.pane(), /Skapa arbetsboken först/);
  expect(addIn.workbench.sheets()).toEqual(['Blad1']);
});

test('two people in one workbook: a sync by either is no change for the other', async () => {
  await addIn.workbench.book('gemensam');
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.user('sjv-sodra');
  await addIn.workbench.book('gemensam');
  expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), '0 ändringar skickade')).toBeTruthy();
  expect(getByText(addIn.pane(), '0 ändringar hämtade')).toBeTruthy();
});
