import { getByLabelText, getByRole, queryByRole, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

const AREA_1 = '1. Strukturer för samverkan';
const AREA_2 = '2. Nyttiggörande av hälso- och vårddata för forskning och innovation';
const title = () => getByRole(addIn.pane(), 'heading', { level: 1 }).textContent;
const subject = () => within(getByRole(addIn.pane(), 'main')).getAllByRole('status')[0]!.textContent;
const explains = (what: string | RegExp) => waitFor(() => expect(subject()).toMatch(what), { container: addIn.pane() });
/** Shares have a space that doesn't break. */
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const section = (name: string) =>
  plain(getByRole(addIn.pane(), 'heading', { level: 2, name }).parentElement!.textContent);
const itemsUnder = (name: string) =>
  within(getByRole(addIn.pane(), 'heading', { level: 2, name }).parentElement!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const isOn = (...ids: string[]) => ids.map((id) => addIn.workbench.ribbonEnabled(`LS.${id}`));

/** Selects cells as a person does: whatever selects them, Excel tells of it in the same way. */
async function select(sheet: string, address: string): Promise<void> {
  await addIn.workbench.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
  await addIn.workbench.settle();
}

describe('the ribbon', () => {
  test('offers in somebody else’s workbook to make it ours, and nothing that needs one', async () => {
    expect(isOn('Create', 'Sync', 'Refresh', 'Undo', 'Assess')).toEqual([true, false, false, false, false]);
    expect(isOn('Explain', 'Nation', 'Pane')).toEqual([true, true, true]);
    await expect(addIn.workbench.ribbon('LS.Sync')).rejects.toThrow('switched off');
  });

  test('offers the rest once it is ours, and undo once there is something to undo', async () => {
    await addIn.workbench.ribbon('LS.Create');
    expect(isOn('Create', 'Sync', 'Refresh', 'Undo', 'Assess')).toEqual([true, true, true, false, true]);
    for (const [cell, word] of Object.entries({ B5: 'grön', C5: 'grön', D5: 'grön', E5: 'röd', B6: 'gul' }))
      await addIn.workbench.type(`Skåne!${cell}`, word);
    await addIn.workbench.ribbon('LS.Sync');
    expect(isOn('Undo')).toEqual([true]);
  });

  test('shows parts of the pane, also when it was closed', async () => {
    await addIn.workbench.ribbon('LS.Nation');
    expect([title(), addIn.workbench.paneVisible()]).toEqual(['Riket', true]);
    await addIn.workbench.window.Office.addin.hide();
    await addIn.workbench.ribbon('LS.Assess');
    expect([title(), addIn.workbench.paneVisible()]).toEqual(['Bedöm', true]);
  });
});

describe('”Förklara poängen” in the menu of a cell', () => {
  beforeAll(async () => {
    await select('Skåne', 'E5');
    await addIn.workbench.contextMenu('LS.Menu.Explain');
  });

  test('explains that cell', async () => {
    await explains(`Region Skåne, ${AREA_1}, Infrastruktur: Röd`);
    expect(title()).toBe('Förklara');
    expect(section('Varför')).toContain(
      'Poängen är 75 och räcker till Grön. Men en dimension är Röd, och det hindrar Grön.',
    );
  });

  test('shows the sum that makes the score, with the selected dimension marked', () => {
    const table = getByRole(addIn.pane(), 'table', { name: 'Så räknas poängen' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => plain(textContent)))).toEqual([
      ['Dimension', 'Nivå', 'Vikt', 'Bidrag'],
      ['Kommunicerad', 'Grön', '25 %', '25'],
      ['Identifierad', 'Grön', '25 %', '25'],
      ['Styrdokument', 'Grön', '25 %', '25'],
      ['Infrastruktur', 'Röd', '25 %', '0'],
      ['Poäng', '75'],
    ]);
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, null, null, null, 'true', null]);
  });

  test('tells what would change the colour, and that nothing is missing', () => {
    expect(itemsUnder('Det som skulle ändra färgen')).toEqual([
      'Infrastruktur: Röd → Gul ger Grön',
      'Infrastruktur: Röd → Grön ger Grön',
    ]);
    expect(section('Det som saknas')).toContain('Inget saknas');
  });

  test('follows the cells: an edit is explained before it is sent', async () => {
    await addIn.workbench.type('Skåne!E5', 'gul');
    expect(section('Varför')).toContain('Poängen är 87,5. Från 67 poäng blir det Grön.');
    expect(section('Underlaget')).toContain('Inte skickad till hubben än');
  });

  test('follows the selection, tells of the new subject, and leaves the focus where it is', async () => {
    const copy = getByRole(addIn.pane(), 'button', { name: 'Kopiera som text' });
    const unit = getByLabelText(addIn.pane(), 'Enhet');
    unit.focus();
    await select('Skåne', 'G6');
    await explains(`Region Skåne, ${AREA_2}: Ej bedömd`);
    expect(addIn.workbench.window.document.activeElement).toBe(unit);
    expect(section('Varför')).toContain('Bara 25 % av vikten är bedömd. Det behövs 50 %');
    expect(section('Det som saknas')).toContain('Inte bedömt: Identifierad, Styrdokument och Infrastruktur.');
    expect(section('Det som saknas')).toContain('det bli allt från Röd till Grön');
    expect(copy.isConnected).toBe(false);
  });

  test('leads to where each dimension is assessed', async () => {
    getByRole(addIn.pane(), 'button', { name: 'Bedöm Styrdokument' }).click();
    await addIn.workbench.settle();
    expect(title()).toBe('Bedöm');
    expect(addIn.workbench.window.document.activeElement).not.toBe(addIn.pane());
    await addIn.workbench.ribbon('LS.Explain');
    await explains(`Region Skåne, ${AREA_2}, Styrdokument: Ej bedömd`);
  });
});

describe('what is explained beside the units’ own sheets', () => {
  test('is on Riket what the row and the heading name', async () => {
    await addIn.workbench.ribbon('LS.Refresh');
    const { values } = addIn.workbench.used('Riket');
    const row = values.findIndex(([name]) => name === 'Södra sjukvårdsregionen');
    await select('Riket', `C${row + 1}`);
    await explains(`Södra sjukvårdsregionen, ${AREA_1}`);
    expect(itemsUnder('Regionerna: Hela området')).toEqual([
      'Grön1Skåne',
      'Gul0ingen',
      'Röd0ingen',
      'Ej bedömd2Blekinge och Kronoberg',
    ]);
    expect(queryByRole(addIn.pane(), 'button', { name: 'Bedöm Styrdokument' })).toBeNull();
  });

  test('is asked for where a cell names nothing, and can be chosen in the pane', async () => {
    await select('Metod', 'A1');
    await explains(/^Markera en cell med en färg/);
    const user = userEvent.setup({ document: addIn.workbench.window.document });
    await user.selectOptions(getByLabelText(addIn.pane(), 'Enhet'), 'Riket');
    await user.selectOptions(getByLabelText(addIn.pane(), 'Område'), AREA_1);
    await explains(`Riket, ${AREA_1}`);
    await select('Skåne', 'B5');
    await explains(`Region Skåne, ${AREA_1}, Kommunicerad: Grön`);
  });

  test('can be had as text', async () => {
    const user = userEvent.setup({ document: addIn.workbench.window.document });
    await user.click(getByRole(addIn.pane(), 'button', { name: 'Kopiera som text' }));
    await within(addIn.pane()).findByText('Kopierat');
    const text = plain(await addIn.workbench.window.navigator.clipboard.readText());
    expect(text).toContain(`Region Skåne, ${AREA_1}, Kommunicerad: Grön\n`);
    expect(text).toContain('Kommunicerad · Grön · 25 % · 25\n');
    expect(text).toContain('Grön från 67 poäng, Röd under 34, annars Gul.');
  });
});

describe('a keyboard shortcut', () => {
  test.each([
    ['Ctrl+Shift+Alt+B', 'Bedöm'],
    ['Ctrl+Shift+Alt+F', 'Förklara'],
  ])('%s shows %s', async (keys, name) => {
    await addIn.workbench.shortcut(keys);
    expect(title()).toBe(name);
  });

  test('opens the pane, and syncs', async () => {
    await addIn.workbench.window.Office.addin.hide();
    await addIn.workbench.shortcut('Ctrl+Shift+Alt+L');
    expect(addIn.workbench.paneVisible()).toBe(true);
    await addIn.workbench.type('Skåne!B7', 'gul');
    await addIn.workbench.shortcut('Ctrl+Shift+Alt+Y');
    expect(getByRole(addIn.pane(), 'contentinfo').textContent).toContain('Synka – 2 skickade ändringar');
  });
});

test('an Excel without RibbonApi 1.1 has all that the manifest has on, and nothing complains', async () => {
  const complaints: unknown[] = [];
  const old = await openAddIn({ sets: { RibbonApi: null }, onError: (error) => complaints.push(error) });
  expect(['LS.Create', 'LS.Sync', 'LS.Undo'].map((id) => old.workbench.ribbonEnabled(id))).toEqual([true, true, false]);
  await old.close();
  expect(complaints).toEqual([]);
});
