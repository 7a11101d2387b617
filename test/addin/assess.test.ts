import { getByRole, queryAllByRole, queryByText, getByText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
let user: ReturnType<typeof userEvent.setup>;

async function open(): Promise<void> {
  addIn = await openAddIn();
  user = userEvent.setup({ document: addIn.workbench.window.document });
}

const read = (cell: string) => addIn.workbench.read(cell);
const heading = () => getByRole(addIn.pane(), 'heading', { level: 2 }).textContent;
const level = (name: RegExp) => getByRole<HTMLInputElement>(addIn.pane(), 'radio', { name });
const text = (name: RegExp) => getByRole<HTMLTextAreaElement>(addIn.pane(), 'textbox', { name });
const says = (words: RegExp | string) => queryByText(addIn.pane(), words) !== null;

/** What somebody does whom the add-in isn't told of in time. */
async function unseen(change: (sheet: Excel.Worksheet) => void, sheet = 'Skåne'): Promise<void> {
  await addIn.workbench.window.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

async function select(address: string, sheet = 'Skåne'): Promise<void> {
  await unseen((worksheet) => worksheet.getRange(address).select(), sheet);
  await addIn.workbench.settle();
}

async function selection(): Promise<string> {
  let address = '';
  await addIn.workbench.window.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    ({ address } = range);
  });
  return address;
}

/** Presses a button of the screen. */
async function press(name: string): Promise<void> {
  await user.click(getByRole(addIn.pane(), 'button', { name }));
  await addIn.workbench.settle();
}

async function choose(name: RegExp): Promise<void> {
  await user.click(level(name));
  await addIn.workbench.settle();
}

async function stored() {
  await addIn.workbench.ribbon('LS.Sync');
  const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  return answer.json<{ entries: { area: number; dimension: string; level: string; note: string; source: string }[] }>()
    .entries;
}

describe('in a unit’s sheet', () => {
  // Each test has rows of its own, but for the last ones, which move and close them.
  beforeAll(async () => {
    await open();
    await addIn.workbench.ribbon('LS.Create');
    await addIn.open('assess');
  });
  afterAll(() => addIn.close());

  test('the pane offers to begin, goes where the selection goes, and the selection where it goes', async () => {
    await select('A1');
    await press('Börja med första obedömda: Region Skåne');
    expect(heading()).toBe('1. Strukturer för samverkan – Kommunicerad');
    expect(await selection()).toBe('Skåne!B5');
    await select('C6');
    expect(heading()).toMatch(/^2\. .* – Identifierad$/);
    await press('Nästa');
    expect(heading()).toMatch(/^2\. .* – Styrdokument$/);
    expect(await selection()).toBe('Skåne!D6');
    await select('F6');
    expect(heading()).toMatch(/^2\. .* – Hela området$/);
  });

  test('a move in the grid costs no round trip', async () => {
    await select('B5');
    addIn.workbench.reset();
    await select('E12');
    expect(addIn.workbench.calls().syncs).toBe(1);
    expect(heading()).toMatch(/^8\. /);
  });

  test('a choice is written, coloured and scored as a typed word is, in 5 round trips, and can be undone', async () => {
    await select('B5');
    addIn.workbench.reset();
    await choose(/^Gul/);
    expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(5);
    expect(addIn.workbench.shown('Skåne!B5')).toMatchObject({ text: 'Gul', fill: '#FFF1B8' });
    expect(read('Skåne!F5')).toBe(50);
    expect(says('1 av 32 bedömda')).toBe(true);
    expect(says('Inte skickat')).toBe(true);
    await addIn.click('Ångra: Bedöm – 1 cell');
    expect(read('Skåne!B5')).toBe('');
    expect(level(/^Ej bedömd/).checked).toBe(true);
  });

  test('what was typed is saved by a move in the grid, and reaches the hub', async () => {
    await select('B6');
    await user.type(text(/^Anteckning/), '=HYPERLINK("x")');
    await select('C6');
    expect(text(/^Anteckning/).value).toBe('');
    await select('B6');
    expect(text(/^Anteckning/).value).toBe('=HYPERLINK("x")');
    expect(await stored()).toContainEqual(
      expect.objectContaining({ area: 2, dimension: 'kommunicerad', note: '=HYPERLINK("x")' }),
    );
  });

  test('an area’s remark stands in its own cells', async () => {
    await select('A7');
    expect(queryAllByRole(addIn.pane(), 'radio')).toEqual([]);
    await user.type(text(/^Källa/), 'https://skane.se/a');
    expect(getByRole(addIn.pane(), 'link', { name: 'Öppna skane.se i webbläsaren' }).getAttribute('rel')).toContain(
      'noopener',
    );
    await user.tab();
    await addIn.workbench.settle();
    expect(read('Skåne!J7')).toBe('https://skane.se/a');
  });

  test('what somebody wrote meanwhile is left alone, told, and written over only when that is asked for', async () => {
    await select('B8');
    await unseen((sheet) => (sheet.getRange('B8').values = [['Röd']]));
    await choose(/^Grön/);
    expect(read('Skåne!B8')).toBe('Röd');
    expect(says(/Någon har ändrat här under tiden.*Du skrev \(nivå\): Grön.*Nu står det: Röd/)).toBe(true);
    await press('Skriv mitt ändå');
    expect(read('Skåne!B8')).toBe('Grön');
    expect(says(/Någon har ändrat/)).toBe(false);
  });

  test('letters count among the levels, go on to the next to judge, and are only letters in a text', async () => {
    await select('B9');
    level(/^Ej bedömd/).focus();
    await user.keyboard('gur');
    await addIn.workbench.settle();
    expect([read('Skåne!B9'), read('Skåne!C9'), read('Skåne!D9')]).toEqual(['Grön', 'Gul', 'Röd']);
    expect(heading()).toMatch(/^5\. .* – Infrastruktur$/);
    await user.type(text(/^Anteckning/), 'grue');
    expect(heading()).toMatch(/^5\. .* – Infrastruktur$/);
    expect(read('Skåne!E9')).toBe('');
  });

  test('the map is one stop for the tab key; arrows move in it and Enter goes there', async () => {
    await select('B10');
    const map = getByRole(addIn.pane(), 'grid', { name: 'Karta' });
    expect(map.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    map.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    await addIn.workbench.settle();
    expect(heading()).toMatch(/^7\. .* – Identifierad$/);
    expect(await selection()).toBe('Skåne!C11');
    expect(addIn.workbench.window.document.activeElement).toBe(level(/^Ej bedömd/));
  });

  test('a formula is shown and stays, and a word that nobody understands is told', async () => {
    await addIn.workbench.type('Skåne!B12', '=C12');
    await addIn.workbench.type('Skåne!C12', 'g');
    await select('B12');
    expect(says(/räknas ut av en formel i cellen och ändras där: =C12/)).toBe(true);
    expect(queryAllByRole(addIn.pane(), 'radio')).toEqual([]);
    await addIn.workbench.type('Skåne!D12', 'hyfsad');
    await select('D12');
    expect(says(/I cellen står ”hyfsad”/)).toBe(true);
    expect(queryAllByRole<HTMLInputElement>(addIn.pane(), 'radio').some(({ checked }) => checked)).toBe(false);
    await choose(/^Röd/);
    expect(read('Skåne!D12')).toBe('Röd');
  });

  test('it says what another level would make of the area, and what became of the place', async () => {
    await addIn.workbench.type('Skåne!B10', 'g');
    await addIn.workbench.type('Skåne!C10', 'g');
    await addIn.workbench.ribbon('LS.Sync');
    await select('B10');
    await press('Om du ändrar här');
    expect(says('Området är nu: Grön')).toBe(true);
    expect(says('Röd här: området blir Gul')).toBe(true);
    await press('Historik');
    await press('Hämta historik');
    await waitFor(() => expect(says('Nivå: Ej bedömd → Grön')).toBe(true), { container: addIn.pane() });
  });

  test('a cell that has moved is found where it stands now', async () => {
    await select('B11');
    await unseen((sheet) => sheet.getRange('1:2').insert('Down'));
    await choose(/^Grön/);
    expect([read('Skåne!C11'), read('Skåne!B13')]).toEqual(['Gul', 'Grön']);
  });

  test('in a closed round all is read and nothing changed', async () => {
    await addIn.hub.patch('processledare', '/v1/rounds/2026', { closed: true });
    await addIn.workbench.ribbon('LS.Sync');
    await select('B13');
    expect(says('Omgången är stängd. Du kan läsa men inte ändra.')).toBe(true);
    expect(queryAllByRole(addIn.pane(), 'radio')).toEqual([]);
    expect(says('Grön')).toBe(true);
    expect(text(/^Anteckning/).readOnly).toBe(true);
  });
});

test.each([
  { orientation: 'down', range: 'B2:E9', cell: 'C4', expected: /^3\. .* – Identifierad$/ },
  { orientation: 'across', range: 'B2:I5', cell: 'D4', expected: /^3\. .* – Styrdokument$/ },
])('in a range of one’s own, areas $orientation, it is the same', async ({ range, cell, expected }) => {
  await open();
  await addIn.open('settings');
  await press('Koppla mitt blad');
  await select(range, 'Blad1');
  await addIn.click('Läs markeringen');
  await addIn.click('Koppla');
  await addIn.open('assess');
  await select(cell, 'Blad1');
  expect(heading()).toMatch(expected);
  await choose(/^Gul/);
  expect(read(`Blad1!${cell}`)).toBe('Gul');
  await press('Nästa');
  await choose(/^Röd/);
  expect(
    queryAllByRole(getByRole(addIn.pane(), 'grid', { name: 'Karta' }), 'gridcell', { name: /: (Gul|Röd)$/ }),
  ).toHaveLength(2);
  expect(getByText(addIn.pane(), '2 av 32 bedömda')).toBeTruthy();
  await addIn.close();
});
