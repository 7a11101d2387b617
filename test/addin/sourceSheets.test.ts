import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

const excel = async (change: (context: Excel.RequestContext) => void) => {
  await addIn.workbench.window.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await addIn.workbench.settle();
};
const column = (sheet: string, index: number) => addIn.workbench.used(sheet).values.map((row) => row[index]);
/** A figure of the consultation's arithmetic, by what it is called. */
const figure = (what: string) => addIn.workbench.used('Remiss').values.find((row) => row[0] === what)?.[1];
const FIGURES = [
  ['Tillfrågade instanser', 41],
  ['Svar från tillfrågade instanser', 28],
  ['Svarsfrekvens', 28 / 41],
  ['Alla yttranden mot tillfrågade: inte svarsfrekvensen', 33 / 41],
  ['Instanser på den tryckta listan', 57],
  ['Tryckta listan mot uppgiften tillfrågade', 16],
  ['varav inte på listan före ”Bilaga 2”', 6],
  ['varav inte alls på den tryckta listan', 2],
] as const;

test.each(FIGURES)('Remiss calculates in cells: %s', (what, value) => expect(figure(what)).toBe(value));

test('the share that answered reads 68 %, and the other one 80 %', () => {
  expect(['B10', 'B11'].map((cell) => addIn.workbench.shown(`Remiss!${cell}`).text)).toEqual(['68%', '80%']);
});

test('the sheets hold what the sources do', () => {
  expect(column('Målsättningar', 0).filter((cell) => cell === 2024)).toHaveLength(32);
  expect(column('Insatser', 3).filter((cell) => cell === 'Life science-kontoret i Regeringskansliet')).toHaveLength(3);
  expect(column('Dialoger', 2)).toContain('1 gång/månad');
  expect(column('Utmaningar', 1)).toContain('okänt – källan anger inget');
  expect(column('Regionala strategier', 5)).toContain('ingen länk i källan');
  expect(column('Handlingsplan', 3)).toContain('Mätbart mål');
  expect(addIn.workbench.shown('Insatser!F10').text).toBe('2020-12-17');
});

test('none of them has a colour as a finding', () => {
  for (const sheet of ['Remiss', 'Utmaningar', 'Handlingsplan']) expect(addIn.workbench.formats(sheet)).toEqual([]);
});

test('what people write in their sheets stays when the workbook is created again, also in what stood there', async () => {
  await addIn.workbench.type('Handlingsplan!C7', 'Gemensam biobank');
  await addIn.workbench.type('Dialoger!E6', '3 mars');
  await addIn.workbench.type('Insatser!D6', 'Ändrad av oss');
  await excel(({ workbook }) => workbook.worksheets.getItem('Utmaningar').getRange('7:7').delete('Up'));
  const theirs = () =>
    ['Handlingsplan', 'Dialoger', 'Insatser', 'Utmaningar'].map((sheet) => addIn.workbench.used(sheet).values);
  const before = theirs();
  await addIn.workbench.ribbon('LS.Create');
  expect(theirs()).toEqual(before);
  expect(addIn.workbench.read('Handlingsplan!C7')).toBe('Gemensam biobank');
});

test('a row put above Remiss takes its arithmetic along', async () => {
  await excel(({ workbook }) => workbook.worksheets.getItem('Remiss').getRange('1:1').insert('Down'));
  await addIn.workbench.ribbon('LS.Create');
  for (const [what, value] of FIGURES) expect(figure(what)).toBe(value);
  expect(column('Remiss', 4).filter((cell) => cell === 'KI Holding')).toHaveLength(1);
});

test('a sheet that was deleted comes back whole', async () => {
  await excel(({ workbook }) => workbook.worksheets.getItem('Remiss').delete());
  await addIn.workbench.ribbon('LS.Create');
  for (const [what, value] of FIGURES) expect(figure(what)).toBe(value);
});
