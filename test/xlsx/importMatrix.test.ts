import { Workbook } from 'exceljs';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { aChange, aPush } from '../support/hub';
import { openImportPlace, saying, type ImportPlace } from '../support/cli';

let place: ImportPlace;

beforeEach(async () => {
  place = await openImportPlace();
});
afterEach(() => place.close());

/** 8 areas × 4 dimensions. */
const MATRIX = [
  ['Grön', 'Gul', 'Röd', '-'],
  ['g', 'y', 'r', ''],
  [2, 1, 0, null],
  ['hög', 'viss', 'stärkas', 'Ej bedömd'],
  ['', '', '', ''],
  ['GRÖN', 'gul ', ' röd', '?'],
  ['', '', '', 'Grön'],
  ['Röd', '', '', ''],
];
const IN_ROW = { kommunicerad: 'green', identifierad: 'yellow', styrdokument: 'red' };
const EXPECTED = Object.fromEntries<string>([
  ...[1, 2, 3, 4, 6].flatMap((area) =>
    Object.entries(IN_ROW).map(([dimension, level]): [string, string] => [`${area}/${dimension}`, level]),
  ),
  ['7/infrastruktur', 'green'],
  ['8/kommunicerad', 'red'],
]);

async function ownSheet(name: string, matrix: readonly (readonly unknown[])[], at = { row: 4, column: 3 }) {
  const book = new Workbook();
  book.addWorksheet('Läs mig').getCell('C4').value = 'Inget här';
  const sheet = book.addWorksheet('Vårt blad, 2026');
  matrix.forEach((row, i) =>
    row.forEach((value, j) => {
      sheet.getCell(at.row + i, at.column + j).value = value as string;
    }),
  );
  await book.xlsx.writeFile(place.file(name));
  return place.file(name);
}

test('a matrix with areas down is read in their order and that of the dimensions', async () => {
  const file = await ownSheet('ner.xlsx', MATRIX);
  const run = await place.importFiles('halland', file, '--unit', 'Halland', '--cells', "'Vårt blad, 2026'!C4:F11");
  expect(run).toEqual({ code: 0, err: '', out: `${file} – Region Halland, omgång 2026\n  17 svar skickade.\n` });
  expect(await place.levels('halland')).toEqual(EXPECTED);
});

test('a matrix with areas across is known by its shape', async () => {
  const across = DIMENSIONS.map((_, j) => MATRIX.map((row) => row[j]));
  const file = await ownSheet('tvärs.xlsx', across);
  await place.importFiles('halland', file, '--unit', 'halland', '--cells', 'Vårt blad, 2026!$C$4:$J$7');
  expect(await place.levels('halland')).toEqual(EXPECTED);
});

test('empty cells take nothing back, and a cell that differs is a conflict told by its address', async () => {
  const pushed = [
    aChange({ unit: 'halland', area: 5, level: 'green' }),
    aChange({ unit: 'halland', area: 1, level: 'red' }),
  ];
  await place.hub.push('halland', aPush('push-0001', pushed));
  const file = await ownSheet('ner.xlsx', MATRIX);
  const line = [file, '--unit', 'halland', '--cells', 'Vårt blad, 2026!C4:F11'];
  const run = await place.importFiles('halland', ...line);
  expect(run.code).toBe(2);
  expect(run.out).toMatch(/Vårt blad, 2026!C4: Konflikt om nivån: filen säger ”Grön”, hubben ”Röd”/);
  expect(await place.levels('halland')).toEqual({ ...EXPECTED, '1/kommunicerad': 'red', '5/kommunicerad': 'green' });
  expect(await place.importFiles('halland', ...line)).toMatchObject({
    code: 2,
    out: saying('Inget nytt att skicka.'),
  });
});

test('unknown words, errors and dates are told by cell', async () => {
  const file = await ownSheet('fel.xlsx', [
    ['kanske', { error: '#N/A' }, new Date('2026-03-01'), true],
    ...MATRIX.slice(1),
  ]);
  const run = await place.importFiles('halland', file, '--unit', 'halland', '--cells', 'Vårt blad, 2026!C4:F11');
  expect(run.code).toBe(2);
  const told = [...run.out.matchAll(/Vårt blad, 2026!(\w+): ”(.*)” är ingen nivå/g)].map(([, at, word]) => [at, word]);
  expect(told).toEqual([
    ['C4', 'kanske'],
    ['D4', '#N/A'],
    ['E4', '2026-03-01'],
    ['F4', 'true'],
  ]);
});

test('a matrix whose sheet is not there is told', async () => {
  const file = await ownSheet('ner.xlsx', MATRIX);
  const run = await place.importFiles('halland', file, '--unit', 'halland', '--cells', 'Blad1!C4:F11');
  expect(run).toEqual({ code: 1, out: '', err: `${file}: I filen finns inget blad som heter ”Blad1”.\n` });
});

test.each([
  ['Blad1!C4:E11', 'inte 8 × 4 celler'],
  ['C4:F11', 'inte 8 × 4 celler'],
  ['Blad1!C9990:F9997', 'inte 8 × 4 celler'],
])('cells %s are refused before anything is read', async (cells, sentence) => {
  const run = await place.importFiles('halland', 'finns-inte.xlsx', '--unit', 'halland', '--cells', cells);
  expect(run).toMatchObject({ code: 1, out: '', err: saying(sentence) });
});

test.each([
  [['--unit', 'halland'], '--cells och --unit hör ihop'],
  [['--cells', 'Blad1!C4:F11'], '--cells och --unit hör ihop'],
  [['b.xlsx', '--unit', 'halland', '--cells', 'Blad1!C4:F11'], 'en enda fil'],
  [['--unit', 'Atlantis', '--cells', 'Blad1!C4:F11'], 'Ingen enhet heter ”Atlantis”'],
  [['--round', 'År 2026'], 'kan inte vara en omgång'],
  [['--tyst'], '--tyst går inte att ange här'],
  [['--round'], '--round saknas eller har inget värde'],
])('the command line %j is refused with what is wrong', async (line, sentence) => {
  const run = await place.importFiles('halland', 'a.xlsx', ...line);
  expect(run).toMatchObject({ code: 1, out: '', err: saying(sentence) });
});
