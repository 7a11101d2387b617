import { getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import type { Change } from '../../src/sync/protocol';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeEach(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterEach(() => addIn.close());

const read = (cell: string) => addIn.workbench.read(`Skåne!${cell}`);
const sync = () => addIn.workbench.ribbon('LS.Sync');
const saysInPane = (text: string | RegExp) => expect(getByText(addIn.pane(), text)).toBeTruthy();
async function undo(): Promise<void> {
  const offer = getByRole(addIn.pane(), 'button', { name: /^Ångra/ });
  await addIn.click(offer.textContent ?? '');
}

let pushes = 0;
async function colleague(change: Partial<Change>): Promise<void> {
  const whole = { unit: 'skane', area: 1, dimension: 'kommunicerad', level: null, baseVersion: 0, ...change };
  await addIn.hub.push('sjv-sodra', { id: `by-a-colleague-${++pushes}`, round: '2026', changes: [whole] });
}

/** What was accepted of Skåne's first level, oldest first. */
async function history(): Promise<(string | null)[]> {
  const answer = await addIn.hub.get('lasare', '/v1/history?round=2026&unit=skane&area=1&dimension=kommunicerad');
  return answer.json<{ changes: { level: string | null }[] }>().changes.map(({ level }) => level);
}

test('what a sync sent is given back, stands unsent in the cells, and the next sync sends it anew', async () => {
  await addIn.workbench.type('Skåne!B5', 'g');
  await sync();
  await undo();
  expect(await history()).toEqual(['green', null]);
  expect(read('B5')).toBe('Grön');
  saysInPane('Hubben fick tillbaka det som stod på 1 ställe.');
  saysInPane('1 ändring är inte skickad');
  expect(queryByRole(addIn.pane(), 'button', { name: /^Ångra/ })).toBeNull();

  await sync();
  expect(await history()).toEqual(['green', null, 'green']);
  saysInPane('Allt är skickat');
});

test('what somebody has changed in the hub since is left and told, and comes at the next sync', async () => {
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.type('Skåne!B6', 'g');
  await sync();
  await colleague({ level: 'red', baseVersion: 1 });
  await undo();
  expect(await history()).toEqual(['green', 'red']);
  saysInPane(
    'Hubben fick tillbaka det som stod på 1 ställe. 1 ställe i hubben har ändrats sedan dess, eller får inte längre ändras, och har inte rörts: Skåne.',
  );
  await sync();
  expect([read('B5'), read('B6')]).toEqual(['Röd', 'Grön']);
  expect(queryByText(addIn.pane(), /konflikt/)).toBeNull();
});

test('a level that was sent and a remark that came go back each its own way', async () => {
  await colleague({ dimension: null, note: 'från hubben' });
  await addIn.workbench.type('Skåne!J5', 'min källa');
  await sync();
  expect(read('I5')).toBe('från hubben');
  await undo();
  expect([read('I5'), read('J5')]).toEqual(['', 'min källa']);
  await sync();
  expect([read('I5'), read('J5')]).toEqual(['från hubben', 'min källa']);
  const answer = await addIn.hub.get('lasare', '/v1/history?round=2026&unit=skane&area=1&dimension=');
  const { changes } = answer.json<{ changes: { note: string; source: string | null; version: number }[] }>();
  expect(changes.map(({ note, source }) => [note, source])).toEqual([
    ['från hubben', null],
    ['från hubben', 'min källa'],
    ['från hubben', null],
    ['från hubben', 'min källa'],
  ]);
  expect(changes.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
});

test('a decision for mine is undone: the hub says theirs, and the conflict is there again', async () => {
  await colleague({ level: 'red' });
  await addIn.workbench.type('Skåne!B5', 'g');
  await sync();
  await addIn.open('conflicts');
  await addIn.click('Behåll mitt');
  expect(await history()).toEqual(['red', 'green']);
  await undo();
  expect(await history()).toEqual(['red', 'green', 'red']);
  expect(read('B5')).toBe('Grön');
  saysInPane('1 konflikt');
});

describe('without a hub', () => {
  let ask: typeof fetch;
  beforeEach(async () => {
    await colleague({ level: 'red' });
    await addIn.workbench.type('Skåne!C5', 'g');
    await sync();
    ask = addIn.workbench.window.fetch.bind(addIn.workbench.window);
  });

  test('the cells are put back, and the hub’s half can be done when it is there again', async () => {
    addIn.workbench.window.fetch = () => Promise.reject(new TypeError('no network'));
    await undo();
    expect([read('B5'), read('C5')]).toEqual(['', 'Grön']);
    expect(getByRole(addIn.pane(), 'button', { name: 'Ångra: Synka – 1 skickad ändring' })).toBeTruthy();

    addIn.workbench.window.fetch = ask;
    await undo();
    saysInPane('Hubben fick tillbaka det som stod på 1 ställe.');
    await sync();
    expect([read('B5'), read('C5')]).toEqual(['Röd', 'Grön']);
  });

  test('an answer that is lost is no harm: undoing again finds that it was done', async () => {
    let isLost = false;
    addIn.workbench.window.fetch = async (input, init) => {
      const answer = isLost ? Promise.reject(new TypeError('no network')) : ask(input, init);
      if (init?.method !== 'POST') return answer;
      isLost = true;
      await answer;
      throw new TypeError('the connection broke before the answer came');
    };
    await undo();
    addIn.workbench.window.fetch = ask;
    await undo();
    saysInPane('Hubben fick tillbaka det som stod på 1 ställe.');
    saysInPane('1 ändring är inte skickad');
    const answer = await addIn.hub.get('lasare', '/v1/history?round=2026&unit=skane&area=1&dimension=identifierad');
    expect(answer.json<{ changes: { level: string | null }[] }>().changes.map(({ level }) => level)).toEqual([
      'green',
      null,
    ]);
  });
});
