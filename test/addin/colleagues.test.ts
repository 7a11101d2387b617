import { getByText, queryByText } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { OWN_SHEET_NAMES } from '../support/workbook';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

const riketRow = (name: string) => addIn.workbench.used('Riket').values.find(([first]) => first === name) ?? [];

test('what one coordinator syncs, another sees in another workbook after refreshing Riket', async () => {
  for (const [cell, word] of Object.entries({ B5: 'g', C5: 'g', D5: 'gul', E5: 'gul' }))
    await addIn.workbench.type(`Skåne!${cell}`, word);
  await addIn.workbench.ribbon('LS.Sync');

  await addIn.workbench.user('halland');
  expect(addIn.workbench.sheets()).toEqual(['Blad1']);
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.type('Halland!B5', 'röd');
  await addIn.workbench.type('Halland!C5', 'röd');
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.ribbon('LS.Refresh');

  expect(riketRow('Region Skåne').slice(2, 4)).toEqual(['Grön', 'Ej bedömd']);
  expect(riketRow('Region Halland')[2]).toBe('Röd');
  expect(addIn.workbench.shown('Riket!C26')).toMatchObject({ text: 'Grön', fill: '#9AD0B0' });
  expect(addIn.workbench.shown('Riket!D26')).toMatchObject({ text: 'Ej bedömd', fill: null });
});

test('Riket counts the colours, and rolls up the six sjukvårdsregioner with their counts', () => {
  const { values } = addIn.workbench.used('Riket');
  const counts = values.filter(
    ([first, word]) => first === '' && ['Grön', 'Gul', 'Röd', 'Ej bedömd'].includes(String(word)),
  );
  expect(counts.map((cells) => cells.slice(1, 3))).toEqual([
    ['Grön', 1],
    ['Gul', 0],
    ['Röd', 1],
    ['Ej bedömd', 19],
  ]);
  const vastra = values.findIndex(([first]) => first === 'Västra sjukvårdsregionen');
  expect(values[vastra]![2]).toBe('Röd');
  expect(values[vastra + 1]![2]).toBe('0 · 0 · 1 · 1');
  expect(values.filter(([, second]) => second === 'Status').map(([first]) => first)).toEqual([
    'Norra sjukvårdsregionen',
    'Sjukvårdsregion Mellansverige',
    'Stockholms sjukvårdsregion',
    'Sydöstra sjukvårdsregionen',
    'Västra sjukvårdsregionen',
    'Södra sjukvårdsregionen',
    'Riket',
  ]);
});

test('refreshing Riket takes at most three round trips to Excel', async () => {
  addIn.workbench.reset();
  await addIn.workbench.ribbon('LS.Refresh');
  expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(3);
});

test('the process leader sees the same without a sheet of their own', async () => {
  await addIn.workbench.user('processledare');
  await addIn.workbench.ribbon('LS.Create');
  expect(addIn.workbench.sheets()).toEqual(['Blad1', ...OWN_SHEET_NAMES]);
  expect(riketRow('Region Skåne')[2]).toBe('Grön');
});

test('a coordinator of a sjukvårdsregion gets a sheet for it and for each of its regions', async () => {
  await addIn.workbench.user('sjv-sodra');
  await addIn.workbench.ribbon('LS.Create');
  const units = ['Blekinge', 'Kronoberg', 'Skåne', 'Södra sjukvårdsregionen'];
  expect([...addIn.workbench.sheets()].sort()).toEqual(['Blad1', ...units, ...OWN_SHEET_NAMES].sort());
  expect(addIn.workbench.read('Skåne!B5')).toBe('Grön');
});

test('Styrdokument marks the sources that disagree on Halland and Västra Götaland', () => {
  const rows = addIn.workbench.used('Styrdokument').values.filter((cells) => String(cells[6]).startsWith('OENSE'));
  expect(rows.map((cells) => cells[1])).toEqual(['Västra Götalandsregionen', 'Region Halland']);
});

describe('two people who changed the same level', () => {
  test('see a conflict: neither value is touched, and the pane says whose is which', async () => {
    await addIn.workbench.type('Skåne!B5', 'röd');
    await addIn.workbench.ribbon('LS.Sync');
    await addIn.workbench.user('skane');
    await addIn.workbench.type('Skåne!B5', 'gul');
    await addIn.workbench.ribbon('LS.Sync');
    expect(addIn.workbench.shown('Skåne!B5')).toMatchObject({
      text: 'Gul',
      note: expect.stringContaining('i hubben ”Röd”') as string,
    });
    expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
    await addIn.open('conflicts');
    expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
    expect(getByText(addIn.pane(), /^Samordnare, Södra sjukvårdsregionen, /)).toBeTruthy();
  });

  test('keep mine: the next sync carries it, and theirs stays in the history', async () => {
    await addIn.click('Behåll mitt');
    expect(queryByText(addIn.pane(), '1 konflikt')).toBeNull();
    expect(addIn.workbench.shown('Skåne!B5')).toMatchObject({ text: 'Gul', note: null });
    const history = await addIn.hub.get('skane', '/v1/history?round=2026&unit=skane&area=1&dimension=kommunicerad');
    expect(history.json<{ changes: { level: string }[] }>().changes.map(({ level }) => level)).toEqual([
      'green',
      'red',
      'yellow',
    ]);
  });

  test('take theirs: the cell gets it', async () => {
    await addIn.hub.push('sjv-sodra', {
      id: 'another-opinion',
      round: '2026',
      changes: [{ unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'red', baseVersion: 3 }],
    });
    await addIn.workbench.type('Skåne!B5', 'g');
    await addIn.workbench.ribbon('LS.Sync');
    await addIn.click('Ta deras');
    expect(addIn.workbench.shown('Skåne!B5')).toMatchObject({ text: 'Röd', note: null });
    await addIn.open('home');
    expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
  });
});
