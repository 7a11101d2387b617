import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Workbook } from 'exceljs';
import { JSDOM } from 'jsdom';
import { HEADING_INK, LEVEL_INK, LINE_COLOURS, NOT_ASSESSED_INK, UNKNOWN_INK } from '../../src/workbook/palette';
import { openImportPlace, runCommand } from '../support/cli';
import { openLibreOffice, type LibreOffice } from '../support/libreOffice';

let folder: string;
let libreOffice: LibreOffice;
let demo: string;
let pdf: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  libreOffice = openLibreOffice(folder);
  demo = join(folder, 'demo.xlsx');
  const run = await runCommand('template', ['--out', demo, '--demo', '--unit', 'stockholm', '--unit', 'skane']);
  expect(run).toMatchObject({ code: 0 });
  pdf = libreOffice.convert(demo, 'pdf');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('all three colours are seen, the mark of invented data, and headings', () => {
  const inks = { ...LEVEL_INK, invented: UNKNOWN_INK, heading: HEADING_INK };
  const colours = libreOffice.coloursOf(pdf, 'Riket – sammanställning');
  const seen = Object.entries(inks).map(([name, { fill }]) => [name, (colours.get(fill) ?? 0) > 500]);
  expect(seen).toEqual(Object.keys(inks).map((name) => [name, true]));
});

test('levels that people fill in have their colours, and none of them passes for an unknown word', () => {
  const colours = libreOffice.coloursOf(pdf, 'Välj nivå i listan');
  const seen = ({ fill }: { fill: string }) => colours.get(fill) ?? 0;
  // The mark of invented data stands on the sheet too, in the ink of unknown words.
  const mark = seen(UNKNOWN_INK);
  expect(Object.values(LEVEL_INK).map((ink) => seen(ink) > mark)).toEqual([true, true, true]);
});

test('charts are drawn: columns in the colours of the levels, lines in theirs, and nothing where no score is', () => {
  const columns = libreOffice.coloursOf(pdf, 'Antal regioner med varje färg');
  // A grey that no cell has.
  expect(columns.get(NOT_ASSESSED_INK.fill)).toBeGreaterThan(500);
  const lines = libreOffice.coloursOf(pdf, 'Rikets poäng per område till och med');
  const [first, second, third, fourth, fifth] = LINE_COLOURS.map((colour) => lines.get(colour) ?? 0);
  // In the demo, area 3 has a score in neither round: of it only the legend speaks.
  expect(Math.min(first!, second!, fourth!, fifth!)).toBeGreaterThan(2 * third!);
});

test('words and last results are read as they were written, and no function is missed', () => {
  const first = libreOffice.convert(
    demo,
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
  );
  const sheets = readdirSync(dirname(first)).filter((name) => name.endsWith('.csv'));
  const texts = new Map(sheets.map((name) => [name, readFileSync(join(dirname(first), name), 'utf8')]));
  expect(texts.get('demo-Stockholm.csv')).toContain('1. Strukturer för samverkan,Grön,Gul,Gul,Röd,50');
  expect(texts.get('demo-Skåne.csv')).toContain('1. Strukturer för samverkan,,,,,\u00a0,Ej bedömd,Röd–Grön');
  expect(texts.get('demo-Remiss.csv')).toMatch(/Svarsfrekvens,68\.29\d*%/);
  expect(sheets.length).toBeGreaterThan(10);
  for (const [name, text] of texts) expect([name, /#NAME\?|#VALUE!|#REF!|Err:\d/.exec(text)]).toEqual([name, null]);
});

test('level cells have their dropdown', () => {
  const xml = readFileSync(libreOffice.convert(demo, 'fods'), 'utf8');
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const named = (name: string) => [...document.getElementsByTagName(name)];
  const lists = named('table:content-validation')
    .filter((one) => one.getAttribute('table:condition') === 'of:cell-content-is-in-list(LS_Nivaer)')
    .map((one) => one.getAttribute('table:name'));
  const sheet = named('table:table').find((one) => one.getAttribute('table:name') === 'Stockholm')!;
  const cells = [...sheet.getElementsByTagName('table:table-cell')].filter((one) =>
    lists.includes(one.getAttribute('table:content-validation-name')),
  );
  const count = (one: Element) => Number(one.getAttribute('table:number-columns-repeated') ?? 1);
  expect(cells.reduce((sum, one) => sum + count(one), 0)).toBe(8 * 4);
});

test('heads stand still', () => {
  expect(libreOffice.frozenRows(demo)).toMatchObject({ Stockholm: 4, Skåne: 4, Riket: 5, Handlingsplan: 6 });
});

test('a file that was filled in and saved without Excel is imported as any other', async () => {
  const place = await openImportPlace();
  const empty = join(folder, 'skane.xlsx');
  await runCommand('template', ['--out', empty, '--unit', 'skane']);
  const book = new Workbook();
  await book.xlsx.readFile(empty);
  book.getWorksheet('Skåne')!.getCell('B5').value = 'Grön';
  await book.xlsx.writeFile(place.file('skane.xlsx'));
  const saved = libreOffice.convert(place.file('skane.xlsx'), 'xlsx:Calc MS Excel 2007 XML');
  expect(await place.importFiles('skane', saved)).toMatchObject({ code: 0, err: '' });
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'green' });
  await place.close();
});
