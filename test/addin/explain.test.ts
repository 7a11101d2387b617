import { getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

const AREA_1 = '1. Strukturer för samverkan';
const AREA_2 = '2. Hälsodata för utveckling av hälso- och sjukvården, forskning och innovation';
const title = () => getByRole(addIn.pane(), 'heading', { level: 1 }).textContent;
const subject = () => getByRole(getByRole(addIn.pane(), 'main'), 'status', { name: '' }).textContent;
const section = (name: string) => getByRole(addIn.pane(), 'heading', { level: 2, name }).parentElement!;
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

  test('explains that cell', () => {
    expect([title(), subject()]).toEqual(['Förklara', `Region Skåne, ${AREA_1}, Infrastruktur: Röd`]);
    expect(section('Varför').textContent).toContain(
      'Poängen är 75 och räcker till Grön. Men en dimension är Röd, och det hindrar Grön.',
    );
  });

  test('shows the sum that makes the score, with the selected dimension marked', () => {
    const table = getByRole(addIn.pane(), 'table', { name: 'Så räknas poängen' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
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
    const changes = within(section('Det som skulle ändra färgen')).getAllByRole('listitem');
    expect(changes.map(({ textContent }) => textContent)).toEqual([
      'Infrastruktur: Röd → Gul ger Grön',
      'Infrastruktur: Röd → Grön ger Grön',
    ]);
    expect(section('Det som saknas').textContent).toContain('Inget saknas');
  });

  test('follows the cells: an edit is explained before it is sent', async () => {
    await addIn.workbench.type('Skåne!E5', 'gul');
    expect(section('Varför').textContent).toContain('Poängen är 87,5. Från 67 poäng blir det Grön.');
    expect(section('Underlaget').textContent).toContain('Inte skickad till hubben än');
  });

  test('follows the selection, tells of the new subject, and leaves the focus where it is', async () => {
    const copy = getByRole(addIn.pane(), 'button', { name: 'Kopiera som text' });
    const unit = getByLabelText(addIn.pane(), 'Enhet');
    unit.focus();
    await select('Skåne', 'G6');
    expect(subject()).toBe(`Region Skåne, ${AREA_2}: Ej bedömd`);
    expect(addIn.workbench.window.document.activeElement).toBe(unit);
    expect(section('Varför').textContent).toContain('Bara 25 % av vikten är bedömd. Det behövs 50 %');
    expect(section('Det som saknas').textContent).toContain(
      'Inte bedömt: Identifierad, Styrdokument och Infrastruktur.',
    );
    expect(section('Det som saknas').textContent).toContain('det bli allt från Röd till Grön');
    expect(copy.isConnected).toBe(false);
  });

  test('leads to where each dimension is assessed', async () => {
    getByRole(addIn.pane(), 'button', { name: 'Bedöm Styrdokument' }).click();
    await addIn.workbench.settle();
    expect(title()).toBe('Bedöm');
    expect(addIn.workbench.window.document.activeElement).not.toBe(addIn.pane());
    await addIn.open('explain');
    expect(subject()).toBe(`Region Skåne, ${AREA_2}, Styrdokument: Ej bedömd`);
  });
});

describe('what is explained beside the units’ own sheets', () => {
  test('is on Riket what the row and the heading name', async () => {
    await addIn.workbench.ribbon('LS.Refresh');
    const { values } = addIn.workbench.used('Riket');
    const row = values.findIndex(([name]) => name === 'Södra sjukvårdsregionen');
    await select('Riket', `C${row + 1}`);
    expect(subject()).toContain(`Södra sjukvårdsregionen, ${AREA_1}`);
    const regions = within(section('Regionerna: Hela området')).getAllByRole('listitem');
    expect(regions.map(({ textContent }) => textContent)).toEqual([
      'Grön1Skåne',
      'Gul0ingen',
      'Röd0ingen',
      'Ej bedömd2Blekinge och Kronoberg (räknas inte)',
    ]);
    expect(queryByRole(addIn.pane(), 'button', { name: 'Bedöm Styrdokument' })).toBeNull();
  });

  test('is asked for where a cell names nothing, and can be chosen in the pane', async () => {
    await select('Metod', 'A1');
    expect(subject()).toMatch(/^Markera en cell med en färg/);
    const user = userEvent.setup({ document: addIn.workbench.window.document });
    await user.selectOptions(getByLabelText(addIn.pane(), 'Enhet'), 'Riket');
    await user.selectOptions(getByLabelText(addIn.pane(), 'Område'), AREA_1);
    expect(subject()).toContain(`Riket, ${AREA_1}`);
    await select('Skåne', 'B5');
    expect(subject()).toBe(`Region Skåne, ${AREA_1}, Kommunicerad: Grön`);
  });

  test('can be had as text, which a person copies where the pane may not', async () => {
    getByRole(addIn.pane(), 'button', { name: 'Kopiera som text' }).click();
    const field = (await within(addIn.pane()).findByLabelText('Förklaringen som text')) as HTMLTextAreaElement;
    expect(field.value).toContain(`Region Skåne, ${AREA_1}, Kommunicerad: Grön\n`);
    expect(field.value).toContain('Kommunicerad · Grön · 25 % · 25\n');
    expect(field.value).toContain('Grön från 67 poäng, Röd under 34, annars Gul.');
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
    await addIn.open('home');
    expect(addIn.pane().textContent).toContain('1 ändring skickad');
  });
});

test('an Excel without RibbonApi 1.1 has all that the manifest has on, and nothing complains', async () => {
  const complaints: unknown[] = [];
  const old = await openAddIn({ sets: { RibbonApi: null }, onError: (error) => complaints.push(error) });
  expect(['LS.Create', 'LS.Sync', 'LS.Undo'].map((id) => old.workbench.ribbonEnabled(id))).toEqual([true, true, false]);
  await old.close();
  expect(complaints).toEqual([]);
});
