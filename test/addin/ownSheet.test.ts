import { getByRole, getByText, queryByText } from '@testing-library/dom';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { ownSheet, TITLES } from '../support/ownSheet';

let addIn: AddInUnderTest;
let own: ReturnType<typeof ownSheet>;
beforeEach(async () => {
  addIn = await openAddIn();
  own = ownSheet(addIn);
});
afterEach(() => addIn.close());

const HEADINGS = DIMENSIONS.map(({ title }) => title);
const EMPTY = ['', '', '', ''];

describe('a sheet of one’s own, areas down, with headings', () => {
  beforeEach(async () => {
    await addIn.workbench.paste('Blad1!B3', [['Område', ...HEADINGS], ...TITLES.map((title) => [title, ...EMPTY])]);
    await addIn.workbench.paste('Blad1!C4', [
      ['g', 'Gul', 0, 'stärkas'],
      [2, 1, '?', ''],
    ]);
    await own.bind('C4:F11', { scores: true });
  });

  test('is formatted, scored and synced like ours, in its own place', async () => {
    expect(own.read('C4', 'D4', 'E4', 'F4', 'C5', 'D5', 'E5', 'F5')).toEqual([
      'Grön',
      'Gul',
      'Röd',
      'Röd',
      'Grön',
      'Gul',
      'Ej bedömd',
      '',
    ]);
    expect(addIn.workbench.shown('Blad1!C4')).toMatchObject({ text: 'Grön', fill: '#9AD0B0' });
    expect(own.read('G3', 'H3', 'I3', 'G4', 'H4', 'I4')).toEqual(['Poäng', 'Status', 'Möjlig', 37.5, 'Gul', 'Gul']);
    expect(addIn.workbench.shown('Blad1!H4')).toMatchObject({ text: 'Gul', fill: '#FFF1B8' });
    expect(addIn.workbench.sheets()).toContain('Metod');
    expect(addIn.workbench.sheets()).not.toContain('Skåne');
    expect(await own.stored()).toEqual({
      '1 kommunicerad': 'green',
      '1 identifierad': 'yellow',
      '1 styrdokument': 'red',
      '1 infrastruktur': 'red',
      '2 kommunicerad': 'green',
      '2 identifierad': 'yellow',
    });
    expect(getByText(addIn.pane(), 'Region Skåne fylls nu i på Blad1!C4:F11.')).toBeTruthy();
  });

  test('what the binding did to one’s own words can be undone, in a range that stays bound', async () => {
    const offer = getByRole(addIn.pane(), 'button', {
      name: /^Ångra: Koppla/,
      description: /Området är fortfarande kopplat\.$/,
    });
    await addIn.click(offer.textContent);
    expect(own.read('C4', 'D4', 'E4', 'F4', 'C5', 'D5', 'E5', 'F5')).toEqual(['g', 'Gul', 0, 'stärkas', 2, 1, '?', '']);
    expect(await own.names()).not.toEqual([]);
  });

  test('keeps its words right as they are typed, and explains one that is none', async () => {
    await addIn.workbench.type('Blad1!C6', 'gul');
    expect(own.read('C6', 'G6')).toEqual(['Gul', 50]);
    await addIn.workbench.type('Blad1!D6', 'banan');
    expect(addIn.workbench.shown('Blad1!D6')).toMatchObject({
      text: 'banan',
      note: expect.stringContaining('”banan” är ingen nivå') as string,
    });
    await own.sync();
    expect(getByText(addIn.pane(), '1 sak att rätta')).toBeTruthy();
    expect(await own.stored()).not.toHaveProperty('3 identifierad');
  });

  test('follows rows and columns above and beside it, and the new name of its sheet', async () => {
    await own.insertRow(1);
    await own.excel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Blad1');
      sheet.getRange('A:A').insert('Right');
      sheet.name = 'Min kartläggning';
    });
    await addIn.workbench.type('Min kartläggning!D12', 'g');
    await own.sync();
    expect(await own.stored()).toMatchObject({ '8 kommunicerad': 'green', '1 kommunicerad': 'green' });
    expect(addIn.workbench.formula('Min kartläggning!H12')).toBe('=LS.SCORE(D12:G12)');
    expect(queryByText(addIn.pane(), /att rätta/)).toBeNull();
  });

  test('goes by its headings when its rows are sorted', async () => {
    const rows = addIn.workbench
      .used('Blad1')
      .values.slice(1)
      .map((row) => row.slice(0, 5));
    await addIn.workbench.paste('Blad1!B4', rows.reverse());
    await own.sync();
    expect(await own.stored()).toMatchObject({ '1 kommunicerad': 'green', '2 kommunicerad': 'green' });
    expect(Object.values(await own.stored()).filter((level) => level !== null)).toHaveLength(6);
    expect(own.read('C11', 'G11')).toEqual(['Grön', 37.5]);
    expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
  });

  test('says which heading is odd, and sends nothing until it is put right', async () => {
    const before = await own.stored();
    await addIn.workbench.type('Blad1!B5', 'Något helt annat');
    await addIn.workbench.type('Blad1!C6', 'g');
    await own.sync();
    expect(getByText(addIn.pane(), /Rubriken ”Något helt annat” i Region Skånes kopplade område/)).toBeTruthy();
    expect(await own.stored()).toEqual(before);
    await addIn.workbench.type('Blad1!B5', TITLES[1]!);
    await own.sync();
    expect(await own.stored()).toEqual({ ...before, '3 kommunicerad': 'green' });
    expect(queryByText(addIn.pane(), /konflikt/)).toBeNull();
  });

  test('keeps one rule per colour and its dropdowns when coloured cells are pasted over it', async () => {
    const before = addIn.workbench.formats('Blad1').length;
    await addIn.workbench.paste('Blad1!C6', [['r', 'r', 'g']], { fills: [['#FF0000', '#FF0000', '#00FF00']] });
    expect(own.read('C6', 'D6', 'E6')).toEqual(['Röd', 'Röd', 'Grön']);
    expect(addIn.workbench.formats('Blad1')).toHaveLength(before);
    let types: string[] = [];
    await addIn.workbench.window.Excel.run(async (context) => {
      const cells = ['C6', 'C11'].map((cell) => context.workbook.worksheets.getItem('Blad1').getRange(cell));
      const found = cells.map(({ dataValidation }) => dataValidation.load('type'));
      await context.sync();
      types = found.map(({ type }) => type);
    });
    expect(types).toEqual(['List', 'List']);
  });

  test('puts a score back that was pasted over, and lets LS.SCORE() find its row', async () => {
    await addIn.workbench.paste('Blad1!G4', [[100, 'Grön']]);
    expect(own.read('G4', 'H4')).toEqual([37.5, 'Gul']);
    await addIn.workbench.type('Blad1!K4', '=LS.SCORE()');
    expect(own.read('K4')).toEqual([37.5]);
    await addIn.workbench.paste('Blad1!C4', [['g', 'g', 'g', 'g']]);
    expect(own.read('K4')).toEqual([100]);
    await addIn.workbench.type('Blad1!K2', '=LS.SCORE()');
    expect(addIn.workbench.shown('Blad1!K2').text).toBe('#N/A');
  });

  test('gets its formulas back with the words of a round that was changed by mistake', async () => {
    await addIn.workbench.type('Blad1!L5', 'Grön');
    await addIn.workbench.type('Blad1!C4', '=L5');
    await own.sync();
    await own.chooseRound('demo');
    expect(addIn.workbench.formula('Blad1!C4')).not.toBe('=L5');
    await addIn.click(getByRole(addIn.pane(), 'button', { name: /^Ångra: Byt omgång/ }).textContent);
    expect(addIn.workbench.formula('Blad1!C4')).toBe('=L5');
    expect(own.read('C4', 'D4')).toEqual(['Grön', 'Gul']);
  });

  test('gets no second sheet of ours when the sheets are brought up to date', async () => {
    await addIn.workbench.ribbon('LS.Create');
    expect(addIn.workbench.sheets()).not.toContain('Skåne');
    expect(own.read('C4', 'G3')).toEqual(['Grön', 'Poäng']);
  });

  test('is a sheet like any other once it is unbound, and nothing is taken back at the hub', async () => {
    const before = await own.stored();
    await addIn.open('settings');
    await addIn.click('Koppla loss Region Skåne');
    expect(await own.names()).toEqual([]);
    expect(addIn.workbench.formats('Blad1')).toEqual([]);
    expect(addIn.workbench.shown('Blad1!C4')).toMatchObject({ text: 'Grön', fill: null, note: null });
    expect(own.read('C4', 'G4')).toEqual(['Grön', 37.5]);
    await addIn.workbench.type('Blad1!C4', 'r');
    expect(own.read('C4')).toEqual(['r']);

    await addIn.workbench.ribbon('LS.Create');
    expect(addIn.workbench.read('Skåne!B5')).toBe('Grön');
    expect(await own.stored()).toEqual(before);
  });
});

describe('a sheet of one’s own, areas across, without headings', () => {
  beforeEach(async () => {
    await addIn.workbench.paste('Blad1!B2', [
      ['g', 'g', '', '', '', '', '', 'r'],
      ['g', 'gul', '', '', '', '', '', 'r'],
      ['g', 'r', '', '', '', '', '', 'r'],
      ['gul', '', '', '', '', '', '', 'g'],
    ]);
  });

  test('is read in order, which the pane says beforehand', async () => {
    await own.look('B2:I5');
    expect(getByText(addIn.pane(), 'åt höger, i ordning (inga rubriker kändes igen)')).toBeTruthy();
    expect(getByText(addIn.pane(), `B2 = 1. ${TITLES[0]!}, Kommunicerad`)).toBeTruthy();
    expect(getByText(addIn.pane(), `I5 = 8. ${TITLES[7]!}, Infrastruktur`)).toBeTruthy();
    expect(await own.stored()).toEqual({});
  });

  test('is scored below each area, and LS.SCORE() finds its column', async () => {
    await own.bind('B2:I5', { scores: true });
    expect(await own.stored()).toEqual({
      '1 kommunicerad': 'green',
      '1 identifierad': 'green',
      '1 styrdokument': 'green',
      '1 infrastruktur': 'yellow',
      '2 kommunicerad': 'green',
      '2 identifierad': 'yellow',
      '2 styrdokument': 'red',
      '8 kommunicerad': 'red',
      '8 identifierad': 'red',
      '8 styrdokument': 'red',
      '8 infrastruktur': 'green',
    });
    expect(own.read('A6', 'B6', 'A7', 'B7', 'B8', 'I6', 'I7')).toEqual([
      'Poäng',
      87.5,
      'Status',
      'Grön',
      'Grön',
      25,
      'Röd',
    ]);
    expect(addIn.workbench.formula('Blad1!C6')).toBe('=LS.SCORE(C2:C5)');
    await addIn.workbench.type('Blad1!I10', '=LS.SCORE()');
    expect(own.read('I10')).toEqual([25]);
    await addIn.workbench.type('Blad1!I5', 'r');
    expect(own.read('I6', 'I10')).toEqual([0, 0]);
  });

  test('syncs nothing after a row was inserted into it, and says why; without it, all is well again', async () => {
    await own.bind('B2:I5');
    const before = await own.stored();
    await own.insertRow(4);
    await addIn.workbench.type('Blad1!B4', 'r');
    await own.sync();
    expect(getByText(addIn.pane(), /Region Skånes kopplade område är nu 5 × 8 celler/)).toBeTruthy();
    expect(await own.stored()).toEqual(before);
    await own.deleteRows('4:4');
    await own.sync();
    expect(queryByText(addIn.pane(), /att rätta/)).toBeNull();
    expect(queryByText(addIn.pane(), /konflikt/)).toBeNull();
    expect(await own.stored()).toEqual(before);
  });

  test('takes nothing back when a row was deleted and another one put in its place', async () => {
    await own.bind('B2:I5');
    const before = await own.stored();
    await own.deleteRows('3:3');
    await own.sync();
    await own.insertRow(3);
    await own.sync();
    expect(await own.stored()).toEqual(before);
    expect(own.read('B3', 'C3')).toEqual(['Grön', 'Gul']);
  });

  test('can be bound anew when its cells were deleted', async () => {
    await own.bind('B2:I5');
    const before = await own.stored();
    await own.deleteRows('2:5');
    await own.sync();
    expect(getByText(addIn.pane(), /Cellerna i Region Skånes kopplade område är borttagna/)).toBeTruthy();
    expect(addIn.workbench.sheets()).not.toContain('Skåne');
    await own.look('D10:G17');
    await addIn.click('Koppla om');
    expect(own.read('D10', 'E10', 'G10')).toEqual(['Grön', 'Grön', 'Gul']);
    expect(await own.stored()).toEqual(before);
    await addIn.open('home');
    expect(queryByText(addIn.pane(), /att rätta/)).toBeNull();
  });
});
