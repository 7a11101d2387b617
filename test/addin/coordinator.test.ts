import { getByText, queryByText } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { OWN_SHEET_NAMES } from '../support/workbook';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

const row = (sheet: string, number: number, columns: string) =>
  [...columns].map((column) => addIn.workbench.read(`${sheet}!${column}${number}`));

describe('a coordinator who creates the workbook', () => {
  test('gets a sheet for the region, and all that come with it', () => {
    expect(addIn.workbench.sheets()).toEqual(['Blad1', 'Skåne', ...OWN_SHEET_NAMES]);
  });

  test('finds 8 areas × 4 dimensions, all empty and none of them coloured', () => {
    const { values } = addIn.workbench.used('Skåne');
    expect(values[3]).toEqual([
      'Område',
      'Kommunicerad',
      'Identifierad',
      'Styrdokument',
      'Infrastruktur',
      'Poäng',
      'Status',
      'Möjlig',
      'Kommentar',
      'Källa',
    ]);
    expect(values).toHaveLength(12);
    for (const number of [5, 6, 7, 8, 9, 10, 11, 12]) {
      expect(row('Skåne', number, 'BCDEFGH')).toEqual(['', '', '', '', '', 'Ej bedömd', 'Röd–Grön']);
      expect(addIn.workbench.shown(`Skåne!G${number}`).fill).toBeNull();
    }
  });

  test('may do it again: nothing changes', async () => {
    const sheets = ['Skåne', ...OWN_SHEET_NAMES.filter((name) => name !== 'Riket')];
    const everything = () => sheets.map((sheet) => [addIn.workbench.used(sheet), addIn.workbench.formats(sheet)]);
    const before = everything();
    await addIn.workbench.ribbon('LS.Create');
    expect(addIn.workbench.sheets()).toEqual(['Blad1', 'Skåne', ...OWN_SHEET_NAMES]);
    expect(everything()).toEqual(before);
  });
});

describe('filling in', () => {
  test('a typed g becomes Grön, in green, with score, status and what is possible', async () => {
    await addIn.workbench.type('Skåne!B5', 'g');
    expect(addIn.workbench.shown('Skåne!B5')).toEqual({ text: 'Grön', fill: '#9AD0B0', font: '#0B3D24', note: null });
    expect(row('Skåne', 5, 'FGH')).toEqual([100, 'Ej bedömd', 'Röd–Grön']);
    await addIn.workbench.type('Skåne!C5', 'viss');
    expect(row('Skåne', 5, 'FGH')).toEqual([75, 'Grön', 'Gul–Grön']);
    expect(addIn.workbench.shown('Skåne!G5').fill).toBe('#9AD0B0');
  });

  test('the number 0 is Röd when someone writes it, and an empty cell never is', async () => {
    await addIn.workbench.type('Skåne!B6', '0');
    expect(addIn.workbench.shown('Skåne!B6')).toMatchObject({ text: 'Röd', fill: '#A4262C' });
    await addIn.workbench.type('Skåne!B6', '');
    expect(row('Skåne', 6, 'FGH')).toEqual(['', 'Ej bedömd', 'Röd–Grön']);
  });

  test('LS.SCORE() in a free cell is the score of its row, and follows it', async () => {
    await addIn.workbench.type('Skåne!L5', '=LS.SCORE()');
    expect(addIn.workbench.read('Skåne!L5')).toBe(75);
    await addIn.workbench.type('Skåne!D5', 'röd');
    expect(addIn.workbench.read('Skåne!L5')).toBe(50);
    expect(addIn.workbench.read('Skåne!F5')).toBe(50);
  });

  test('LS.SCORE() elsewhere says what to do', async () => {
    await addIn.workbench.type('Blad1!A1', '=LS.SCORE()');
    expect(addIn.workbench.shown('Blad1!A1')).toMatchObject({
      text: '#N/A',
      note: expect.stringContaining('områdes rad') as string,
    });
  });

  test('formulas are typed as Swedes type them', async () => {
    await addIn.workbench.type('Skåne!L6', '=LS.SCORE(B5:C5;{3;1};"min")');
    expect(addIn.workbench.read('Skåne!L6')).toBe(50);
  });

  test('a word it does not know keeps standing, marked and explained, and leaves with its mark', async () => {
    await addIn.workbench.type('Skåne!E5', 'blå');
    expect(addIn.workbench.shown('Skåne!E5')).toEqual({
      text: 'blå',
      fill: '#D5C4F0',
      font: '#4B1D78',
      note: expect.stringContaining('”blå” är ingen nivå') as string,
    });
    expect(getByText(addIn.pane(), '1 sak att rätta')).toBeTruthy();
    await addIn.click('Gå till Skåne!E5');

    await addIn.workbench.type('Skåne!E5', 'gul');
    expect(addIn.workbench.shown('Skåne!E5')).toMatchObject({ text: 'Gul', fill: '#FFF1B8', note: null });
    expect(queryByText(addIn.pane(), '1 sak att rätta')).toBeNull();
  });

  test('a pasted matrix of words and numbers becomes the canonical words', async () => {
    await addIn.workbench.paste('Skåne!B7', [
      ['GRÖN', 2, 'y', 0],
      ['-', 'hög', '', 'stärkas'],
    ]);
    expect(row('Skåne', 7, 'BCDE')).toEqual(['Grön', 'Grön', 'Gul', 'Röd']);
    expect(row('Skåne', 8, 'BCDE')).toEqual(['Ej bedömd', 'Grön', '', 'Röd']);
    expect(addIn.workbench.shown('Skåne!B8').fill).toBeNull();
  });

  test('the colours stay one rule per colour and region, however often one edits and pastes', async () => {
    await addIn.workbench.paste('Skåne!B9', [['Grön', 'Gul']], { fills: [['#00FF00', '#FFFF00']] });
    await addIn.workbench.paste('Skåne!B9', [['Röd', 'Gul']], { fills: [['#FF0000', '#FFFF00']] });
    expect(
      addIn.workbench
        .formats('Skåne')
        .map(({ ranges }) => ranges.join())
        .sort(),
    ).toEqual(['A2', ...Array<string>(4).fill('B5:E12'), ...Array<string>(3).fill('G5:G12')]);
    expect(addIn.workbench.shown('Skåne!B9')).toMatchObject({ text: 'Röd', fill: '#A4262C' });
  });
});

describe('syncing', () => {
  test('the pane says what was sent, what came and what is unclear', async () => {
    await addIn.workbench.type('Skåne!B12', 'lila');
    await addIn.workbench.ribbon('LS.Sync');
    expect(getByText(addIn.pane(), /ändringar skickade/).textContent).toBe('12 ändringar skickade');
    expect(getByText(addIn.pane(), '0 ändringar hämtade')).toBeTruthy();
    expect(getByText(addIn.pane(), '1 sak är oklar')).toBeTruthy();
    expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
    const stored = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
    expect(stored.json<{ entries: { area: number }[] }>().entries.some(({ area }) => area === 8)).toBe(false);
  });

  test('a remark that looks like a formula comes back as the text it is', async () => {
    await addIn.hub.push('sjv-sodra', {
      id: 'remark-from-elsewhere',
      round: '2026',
      changes: [
        { unit: 'skane', area: 4, dimension: null, level: null, note: '=1+1', source: '@SUM(A1)', baseVersion: 0 },
      ],
    });
    await addIn.workbench.ribbon('LS.Sync');
    expect(row('Skåne', 8, 'IJ')).toEqual(['=1+1', '@SUM(A1)']);
    expect(addIn.workbench.formula('Skåne!I8')).toBe('=1+1');
    await addIn.workbench.ribbon('LS.Sync');
    expect(getByText(addIn.pane(), '0 ändringar skickade')).toBeTruthy();
  });
});
