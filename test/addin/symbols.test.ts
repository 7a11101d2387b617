import { getByRole, waitFor } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.paste('Skåne!B5', [
    ['Grön', 'Gul', 'Röd', ''],
    ['', '', '', 'blå'],
  ]);
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.open('settings');
});
afterAll(() => addIn.close());

const symbols = () =>
  getByRole<HTMLInputElement>(addIn.pane(), 'switch', { name: 'Symboler framför orden: ▲ Grön, ● Gul, ▼ Röd' });
async function turn(on: boolean): Promise<void> {
  symbols().click();
  await addIn.workbench.settle();
  await waitFor(() => expect(symbols().checked).toBe(on), { container: addIn.pane() });
}
const texts = (...cells: string[]) => cells.map((cell) => addIn.workbench.shown(cell).text);
const rules = (sheet: string) =>
  addIn.workbench
    .formats(sheet)
    .map(({ ranges, formula }) => `${ranges.join()} ${/LS1 [a-z ]+/.exec(formula ?? '')?.[0]}`);

test('symbols stand before the words only where somebody asked for them', () => {
  expect(symbols().checked).toBe(false);
  expect(texts('Skåne!B5', 'Skåne!C5', 'Skåne!D5')).toEqual(['Grön', 'Gul', 'Röd']);
});

test('they are shown on every sheet of ours, by one rule per colour and region, and the cells keep their words', async () => {
  addIn.workbench.reset();
  await turn(true);
  expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(6);
  expect(texts('Skåne!B5', 'Skåne!C5', 'Skåne!D5', 'Skåne!E6')).toEqual(['▲ Grön', '● Gul', '▼ Röd', 'blå']);
  expect(texts('Skåne!G5', 'Metod!A6', 'Metod!A9')).toEqual(['● Gul', '▲ Grön', 'Ej bedömd']);
  expect(addIn.workbench.read('Skåne!B5')).toBe('Grön');
  expect(addIn.workbench.shown('Skåne!B5').fill).toBe('#9AD0B0');
  expect(rules('Skåne').sort()).toEqual([
    'A2 LS1 invented',
    'B5:E12 LS1 green symbol',
    'B5:E12 LS1 red symbol',
    'B5:E12 LS1 unknown',
    'B5:E12 LS1 yellow symbol',
    'G5:G12 LS1 green symbol',
    'G5:G12 LS1 red symbol',
    'G5:G12 LS1 yellow symbol',
  ]);
  // The regions, the groups, and the matrices.
  expect(rules('Riket').filter((rule) => rule.endsWith('green symbol'))).toHaveLength(3);
});

test('they stay through pasting, syncing, and a sheet that is made anew', async () => {
  await addIn.workbench.paste('Skåne!B6', [['g']], { fills: [['#00FF00']] });
  expect(texts('Skåne!B6', 'Skåne!B5')).toEqual(['▲ Grön', '▲ Grön']);
  expect(rules('Skåne')).toHaveLength(8);
  await addIn.workbench.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Skåne').delete();
    await context.sync();
  });
  await addIn.workbench.ribbon('LS.Create');
  expect(texts('Skåne!B5', 'Skåne!D5')).toEqual(['▲ Grön', '▼ Röd']);
  await addIn.workbench.user('skane');
  await addIn.open('settings');
  expect(symbols().checked).toBe(true);
});

test('they are taken away again', async () => {
  await turn(false);
  expect(texts('Skåne!B5', 'Skåne!C5', 'Skåne!D5', 'Metod!A6')).toEqual(['Grön', 'Gul', 'Röd', 'Grön']);
  expect(rules('Skåne').filter((rule) => rule.endsWith('symbol'))).toEqual([]);
});
