import { readFileSync, writeFileSync } from 'node:fs';
import { Workbook, type Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { areasOf } from '../../src/core/catalogue/strategies';
import { openImportPlace, runCommand, saying, type ImportPlace } from '../support/cli';

let place: ImportPlace;

beforeEach(async () => {
  place = await openImportPlace();
});
afterEach(() => place.close());

const SHEET = 'Vårt blad, 2026';
const AREAS = areasOf('2024').map(({ title }) => title);
/** The last area comes first, and the dimensions stand in an order of their own. */
const TURNED = { areas: [...AREAS].reverse(), dimensions: DIMENSIONS.map(({ title }) => title).reverse() };
const NAMES = {
  LS_Kopplad_halland: `'${SHEET}'!$C$4:$F$11`,
  LS_Kopplad_halland_omraden: `'${SHEET}'!$B$4:$B$11`,
  LS_Kopplad_halland_dimensioner: `'${SHEET}'!$C$3:$F$3`,
};

/** A coordinator's own sheet with headings, as the add-in has bound it, or not. */
async function ownFile(
  names: Readonly<Record<string, string>>,
  fillIn: (sheet: Worksheet, book: Workbook) => void,
): Promise<string> {
  const book = new Workbook();
  const sheet = book.addWorksheet(SHEET);
  TURNED.areas.forEach((title, i) => (sheet.getCell(4 + i, 2).value = title));
  TURNED.dimensions.forEach((title, j) => (sheet.getCell(3, 3 + j).value = title));
  for (const [name, reference] of Object.entries(names)) book.definedNames.add(reference, name);
  fillIn(sheet, book);
  const file = place.file('eget.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

const fillInCorners = (sheet: Worksheet) => {
  sheet.getCell('C4').value = 'Grön';
  sheet.getCell('F11').value = 'r';
};
const CORNERS = { '8/infrastruktur': 'green', '1/kommunicerad': 'red' };

test('a range that is bound is read by its headings, as the add-in reads it', async () => {
  const file = await ownFile(NAMES, fillInCorners);
  const run = await place.importFiles('halland', file);
  expect(run).toEqual({ code: 0, err: '', out: `${file} – Region Halland, omgång 2026\n  2 svar skickade.\n` });
  expect(await place.levels('halland')).toEqual(CORNERS);
});

test('its round is the one that it was last synced for', async () => {
  const file = await ownFile(NAMES, (sheet, book) => {
    fillInCorners(sheet);
    book.addWorksheet('LS_bas_halland', { state: 'veryHidden' }).getCell('B1').value = 'demo';
  });
  const run = await place.importFiles('halland', file, '--dry-run');
  expect(run.out).toContain('omgång Demo (påhittade exempeldata)');
});

test('a unit with a table of ours and one with a bound range come out of the same file', async () => {
  const out = place.file('skane.xlsx');
  await runCommand('template', ['--out', out, '--unit', 'skane']);
  const book = new Workbook();
  await book.xlsx.readFile(out);
  book.getWorksheet('Skåne')!.getCell('B5').value = 'Gul';
  book.addWorksheet('Eget').getCell('A1').value = 'Grön';
  book.definedNames.add('Eget!$A$1:$D$8', 'LS_Kopplad_blekinge');
  await book.xlsx.writeFile(out);
  const run = await place.importFiles('sjv-sodra', out, '--dry-run');
  expect(run.out).toContain('Region Skåne, Region Blekinge, omgång 2026');
});

test.each([
  ['a row is inserted into it', { ...NAMES, LS_Kopplad_halland: `'${SHEET}'!$C$4:$F$12` }, 'är nu 9 × 4 celler'],
  ['its headings are moved', { ...NAMES, LS_Kopplad_halland_omraden: `'${SHEET}'!$B$5:$B$12` }, 'borta eller flyttade'],
])('when %s nothing of a bound range is sent, and it is told', async (_, names, sentence) => {
  const run = await place.importFiles('halland', await ownFile(names, fillInCorners));
  expect(run).toMatchObject({ code: 2, err: '', out: saying(sentence) });
  expect(run.out).toContain('Inget nytt att skicka.');
  expect(await place.levels('halland')).toEqual({});
});

test('a bound range whose cells are deleted is told', async () => {
  const file = await ownFile(NAMES, fillInCorners);
  const parts = unzipSync(readFileSync(file));
  const xml = strFromU8(parts['xl/workbook.xml']!).replace(/(name="LS_Kopplad_halland">)[^<]*/, '$1#REF!');
  writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) }));
  const run = await place.importFiles('halland', file);
  expect(run).toMatchObject({
    code: 2,
    err: '',
    out: saying('\n  Cellerna i Region Hallands kopplade område är borttagna.'),
  });
});

test('cells that somebody points out are read by their headings too', async () => {
  const file = await ownFile({}, fillInCorners);
  await place.importFiles('halland', file, '--unit', 'halland', '--cells', `'${SHEET}'!C4:F11`);
  expect(await place.levels('halland')).toEqual(CORNERS);
});

test('a heading that contradicts the order stops the file, and is told by cell', async () => {
  const file = await ownFile({}, (sheet) => {
    fillInCorners(sheet);
    sheet.getCell('B5').value = 'Samverkan i norr';
  });
  const run = await place.importFiles('halland', file, '--unit', 'halland', '--cells', `'${SHEET}'!C4:F11`);
  expect(run).toMatchObject({ code: 1, out: '', err: saying(`i ${SHEET}!B4 stämmer inte med ordningen`) });
  expect(await place.levels('halland')).toEqual({});
});
