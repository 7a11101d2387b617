import { getByLabelText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  const select = getByLabelText<HTMLSelectElement>(addIn.pane(), /Omgång/);
  await waitFor(() => expect(select.disabled).toBe(false), { container: addIn.pane() });
  await userEvent.setup({ document: addIn.workbench.window.document }).selectOptions(select, 'demo');
  await addIn.workbench.settle();
}, 180_000);
afterAll(() => addIn.close());

const chart = (sheet: string) => addIn.workbench.charts(sheet)[0]!;
/** A table's rows by their first cells, as they show. */
const rowsOf = (sheet: string) => addIn.workbench.used(sheet).texts;

test('Riket shows how many regions have each colour as stacked columns, in words and in the inks of the cells', () => {
  const { type, title, series, categories } = chart('Riket');
  expect({ type, title, areas: categories.length }).toEqual({
    type: 'ColumnStacked',
    title: 'Antal regioner med varje färg per område i omgång Demo (påhittade exempeldata) – PÅHITTADE EXEMPELDATA',
    areas: 8,
  });
  expect(series.map(({ name, colour }) => `${name} ${colour}`)).toEqual([
    'Grön #9AD0B0',
    'Gul #FFF1B8',
    'Röd #A4262C',
    'Ej bedömd #999999',
  ]);
  for (const area of categories.keys()) expect(series.reduce((sum, { values }) => sum + values[area]!, 0)).toBe(21);
});

test('the matrix of a sjukvårdsregion has its colours as words, and leaves what is not assessed without one', () => {
  const table = rowsOf('Riket').findIndex(([, second]) => second === 'Dimension');
  const shown = (word: string) => {
    const below = rowsOf('Riket').findIndex((row, index) => index > table && row.slice(2, 10).includes(word));
    const column = rowsOf('Riket')[below]!.indexOf(word, 2);
    return addIn.workbench.shown(`Riket!${'ABCDEFGHIJ'[column]}${below + 1}`);
  };
  expect(shown('Grön')).toMatchObject({ fill: '#9AD0B0' });
  expect(shown('Röd')).toMatchObject({ fill: '#A4262C' });
  expect(shown('Ej bedömd')).toMatchObject({ fill: null });
});

test('Trend has a line per area over both demo rounds, with a gap where Riket is Ej bedömd', () => {
  const { categories, series, minimum, maximum, legend } = chart('Trend');
  expect(categories).toEqual(['Demo 2023 (påhittade exempeldata)', 'Demo (påhittade exempeldata)']);
  expect(series).toHaveLength(8);
  expect(series[0]!.name).toBe('1. Strukturer för samverkan');
  expect(series.flatMap(({ values }) => values)).toContain(null);
  expect({ minimum, maximum, legend }).toEqual({ minimum: 0, maximum: 100, legend: 'Right' });
});

test('what Trend says in words is what LS.TREND calculates', async () => {
  const row = rowsOf('Trend').find(([area]) => area?.startsWith('1. '))!;
  await addIn.workbench.type('Blad1!A1', '=LS.TREND("Riket";1;"demo-2023";"demo")');
  const change = Number(addIn.workbench.read('Blad1!A1'));
  expect(change).toBeGreaterThan(0);
  expect(row[4]).toBe(`Upp ${change.toFixed(1).replace('.', ',').replace(',0', '')} poäng`);
});

test('Luckor counts for each place, and Data holds as many answers', () => {
  const places = rowsOf('Luckor').filter(([, dimension]) => dimension === 'Styrdokument');
  expect(places).toHaveLength(8);
  const answered = rowsOf('Luckor')
    .slice(7)
    .reduce((sum, row) => sum + Number(row[2]), 0);
  const judged = addIn.workbench.used('Data').values.filter((row) => typeof row[9] === 'number');
  expect(judged).toHaveLength(answered);
  expect(judged[0]!.slice(-1)).toEqual(['ja']);
  expect(addIn.workbench.shown('Data!I8')).toMatchObject({ text: 'Gul', fill: '#FFF1B8' });
});

test('a chart that someone deleted comes back at a repair, and one that was moved and restyled stays so', async () => {
  await addIn.workbench.window.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('Riket').charts.getItem('LS_Riket_Diagram').delete();
    const trend = workbook.worksheets.getItem('Trend').charts.getItem('LS_Trend_Diagram');
    trend.setPosition('N3', 'S20');
    trend.title.text = 'Så har det gått';
    await context.sync();
  });
  await addIn.workbench.settle();
  await addIn.workbench.ribbon('LS.Create');
  expect(chart('Riket').series).toHaveLength(4);
  expect(addIn.workbench.charts('Trend')).toMatchObject([{ title: 'Så har det gått', place: 'Trend!N3:S20' }]);
});

test('the whole workbook is made in few and small requests', async () => {
  await addIn.workbench.book('ny');
  addIn.workbench.reset();
  await addIn.workbench.ribbon('LS.Create');
  const { syncs, largest } = addIn.workbench.calls();
  expect(syncs).toBeLessThanOrEqual(12);
  expect(largest).toBeLessThan(1_000_000);
});
