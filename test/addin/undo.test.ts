import { getByRole, getByText, queryByRole, queryByText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { Change } from '../../src/sync/protocol';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeEach(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterEach(() => addIn.close());

const read = (cell: string) => addIn.workbench.read(`Skåne!${cell}`);
const offer = () => queryByRole(addIn.pane(), 'button', { name: /^Ångra/ })?.textContent ?? null;

let pushes = 0;
/** A colleague's changes of Skåne's first area. */
async function colleague(...changes: (Partial<Change> & Pick<Change, 'dimension'>)[]): Promise<void> {
  await addIn.hub.push('sjv-sodra', {
    id: `from-a-colleague-${++pushes}`,
    round: '2026',
    changes: changes.map((change) => ({ unit: 'skane', area: 1, level: null, baseVersion: 0, ...change })),
  });
}

const storedLevels = async () => {
  const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  return answer.json<{ entries: { dimension: string | null; level: string | null }[] }>().entries;
};

async function chooseRound(round: string): Promise<void> {
  const select = getByRole<HTMLSelectElement>(addIn.pane(), 'combobox', { name: /^Omgång/ });
  await waitFor(() => expect(select.disabled).toBe(false), { container: addIn.pane() });
  await userEvent.setup({ document: addIn.workbench.window.document }).selectOptions(select, round);
  await addIn.workbench.settle();
}

test('nothing is offered for sheets that were new, for a typed word, or for a sync that neither sent nor brought anything', async () => {
  expect(offer()).toBeNull();
  await addIn.workbench.type('Skåne!B5', 'g');
  expect(offer()).toBeNull();
  await addIn.workbench.ribbon('LS.Sync');
  expect(offer()).toBe('Ångra: Synka – 1 skickad ändring');
  await addIn.workbench.ribbon('LS.Sync');
  expect(offer()).toBeNull();
});

test('what a sync fetched can be put back, is told, and comes again at the next sync', async () => {
  await addIn.workbench.type('Skåne!D5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  await colleague({ dimension: 'kommunicerad', level: 'red' }, { dimension: null, note: '=1+1', source: 'rapport' });
  await addIn.workbench.ribbon('LS.Sync');
  expect([read('B5'), read('I5'), read('J5')]).toEqual(['Röd', '=1+1', 'rapport']);
  expect(offer()).toBe('Ångra: Synka – 3 celler');
  expect(
    getByRole(addIn.pane(), 'button', { name: /^Ångra/, description: /hämtas igen vid nästa synkning/ }),
  ).toBeTruthy();

  await addIn.click('Ångra: Synka – 3 celler');
  expect([read('B5'), read('I5'), read('J5')]).toEqual(['', '', '']);
  expect(read('F5')).toBe(100);
  const outcome = getByText(addIn.pane(), '3 celler fick tillbaka det som stod.').parentElement!;
  expect(outcome.getAttribute('role')).toBe('status');
  expect(addIn.workbench.window.document.activeElement).toBe(outcome);
  expect(offer()).toBeNull();
  // What an earlier sync sent is not unsent by it.
  expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();

  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), '0 ändringar skickade')).toBeTruthy();
  expect([read('B5'), read('I5')]).toEqual(['Röd', '=1+1']);
  expect(await storedLevels()).toContainEqual(expect.objectContaining({ dimension: 'kommunicerad', level: 'red' }));
});

test('what was put back is told until the next act', async () => {
  await colleague({ dimension: 'kommunicerad', level: 'red' });
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.click('Ångra: Synka – 1 cell');
  expect(getByText(addIn.pane(), '1 cell fick tillbaka det som stod.')).toBeTruthy();
  await addIn.workbench.ribbon('LS.Refresh');
  expect(queryByText(addIn.pane(), '1 cell fick tillbaka det som stod.')).toBeNull();
});

test('a cell that was changed since is left alone and told, and its own change is what syncs', async () => {
  await colleague({ dimension: 'kommunicerad', level: 'red' }, { dimension: 'identifierad', level: 'green' });
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.type('Skåne!B5', 'gul');
  await addIn.click('Ångra: Synka – 2 celler');
  expect([read('B5'), read('C5')]).toEqual(['Gul', '']);
  expect(
    getByText(
      addIn.pane(),
      '1 cell fick tillbaka det som stod. 1 cell har ändrats sedan dess och har inte rörts: Skåne!B5.',
    ),
  ).toBeTruthy();
  await addIn.workbench.ribbon('LS.Sync');
  expect(queryByText(addIn.pane(), '1 konflikt')).toBeNull();
  expect([read('B5'), read('C5')]).toEqual(['Gul', 'Grön']);
});

test('what stood follows its row where the sheet has changed meanwhile, and text that looks like a formula stays text', async () => {
  await addIn.workbench.type('Skåne!I5', '=2+2');
  await addIn.workbench.ribbon('LS.Sync');
  await colleague({ dimension: null, note: 'en annan kommentar', baseVersion: 1 });
  await addIn.workbench.ribbon('LS.Sync');
  expect(read('I5')).toBe('en annan kommentar');
  await addIn.workbench.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Skåne');
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Mitt blad';
    await context.sync();
  });
  await addIn.workbench.settle();
  await addIn.click('Ångra: Synka – 1 cell');
  expect(addIn.workbench.read('Mitt blad!I6')).toBe('=2+2');
});

test('theirs that was taken can be given back: the conflict is there again, and nothing was sent over it', async () => {
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  await colleague({ dimension: 'kommunicerad', level: 'red', baseVersion: 1 });
  await addIn.workbench.type('Skåne!B5', 'gul');
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.open('conflicts');
  await addIn.click('Ta deras');
  expect(read('B5')).toBe('Röd');
  await addIn.click('Ångra: Lös konflikten – 1 cell');
  expect(read('B5')).toBe('Gul');
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
  expect(await storedLevels()).toMatchObject([{ level: 'red' }]);
});

test('a change of round is undone by the way back, with the formulas that people had in its cells', async () => {
  await addIn.workbench.type('Skåne!L5', 'Grön');
  await addIn.workbench.type('Skåne!B5', '=L5');
  await addIn.workbench.type('Skåne!C5', 'gul');
  await addIn.workbench.ribbon('LS.Sync');
  await chooseRound('demo');
  expect(addIn.workbench.formula('Skåne!B5')).not.toBe('=L5');
  expect(offer()).toBe('Ångra: Byt omgång – 2 celler');
  await addIn.click('Ångra: Byt omgång – 2 celler');
  expect(getByRole<HTMLSelectElement>(addIn.pane(), 'combobox', { name: /^Omgång/ }).value).toBe('2026');
  expect(addIn.workbench.formula('Skåne!B5')).toBe('=L5');
  expect([read('B5'), read('C5'), read('D5')]).toEqual(['Grön', 'Gul', '']);
  expect(getByText(addIn.pane(), '2 celler fick tillbaka det som stod.')).toBeTruthy();
  expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
});

test('a suggestion that was written can be taken back, until the next act that writes', async () => {
  await addIn.click('Skriv Gul för Styrdokument i 1. Strukturer för samverkan');
  expect([read('D5'), read('I5')]).toEqual(['Gul', '']);
  expect(offer()).toBe('Ångra: Skriv förslaget – 3 celler');
  await addIn.click('Ångra: Skriv förslaget – 3 celler');
  expect(read('D5')).toBe('');
  await addIn.click('Skriv Gul för Styrdokument i 1. Strukturer för samverkan');
  await addIn.workbench.ribbon('LS.Sync');
  expect(offer()).toBe('Ångra: Synka – 1 skickad ändring');
});

test('nothing is put back into another round than it was taken from', async () => {
  await colleague({ dimension: 'kommunicerad', level: 'red' });
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('LS_bas_skane').getRange('B1').values = [['demo']];
    await context.sync();
  });
  await addIn.click('Ångra: Synka – 1 cell');
  expect(read('B5')).toBe('Röd');
  expect(getByText(addIn.pane(), /Någon har bytt omgång/)).toBeTruthy();
  expect(offer()).toBeNull();
});

test('keeping costs a sync no round trip', async () => {
  await colleague({ dimension: 'kommunicerad', level: 'red' });
  addIn.workbench.reset();
  await addIn.workbench.ribbon('LS.Sync');
  expect(offer()).toBe('Ångra: Synka – 1 cell');
  // One of them reads the registers.
  expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(7);
});
