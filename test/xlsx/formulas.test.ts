import { DEFAULT_METHOD } from '../../src/core/method';
import { emptyBook, emptySheet, cellAt, putCell } from '../../src/xlsx/book';
import { calculate } from '../../src/xlsx/calculate';
import { formulaInCell, formulaInFile } from '../../src/xlsx/functionNames';

test.each([
  ['LS.SCORE(B5:E5,LS_Vikter,LS_Regel)', '_xldudf_LS_SCORE(B5:E5,LS_Vikter,LS_Regel)'],
  [
    'IF(LS.STATUS(B5:E5)="Röd","LS.SCORE(x)",LS.COUNT(A1,"Gul"))',
    'IF(_xldudf_LS_STATUS(B5:E5)="Röd","LS.SCORE(x)",_xldudf_LS_COUNT(A1,"Gul"))',
  ],
  ['SUM(B5:E5)', 'SUM(B5:E5)'],
  ['NOT(ISFORMULA(B5))&"ISFORMULA(B5)"', 'NOT(_xlfn.ISFORMULA(B5))&"ISFORMULA(B5)"'],
])('%s is stored as %s, and read back', (inCell, inFile) => {
  expect(formulaInFile(inCell)).toBe(inFile);
  expect(formulaInCell(inFile)).toBe(inCell);
});

/** What a formula in A1 gives beside some cells. */
function resultOf(formula: string, cells: Record<string, string | number> = {}) {
  const book = emptyBook();
  const [sheet, other] = [emptySheet('Blad', false), emptySheet('Ett annat', false)];
  book.sheets.push(sheet, other);
  for (const [address, value] of Object.entries(cells)) putCell(sheet, address, { value });
  putCell(other, 'A1', { value: 8 });
  putCell(sheet, 'C9', { formula: '=B9*2' });
  putCell(sheet, 'B9', { formula: '=A9+1' });
  putCell(sheet, 'A9', { value: 4 });
  book.names.set('Namn', { formula: "='Ett annat'!$A$1", hidden: false });
  putCell(sheet, 'A1', { formula });
  calculate(book, DEFAULT_METHOD);
  return cellAt(sheet, 'A1').value;
}

test.each([
  ['=1+2*3-4/2', 5],
  ['=(1+2)*3', 9],
  ['=10-4-3', 3],
  ['=Namn-3', 5],
  ["='Ett annat'!A1/2", 4],
  ['=C9', 10],
  ['="a""b"', 'a"b'],
])('%s gives %s', (formula, result) => {
  expect(resultOf(formula)).toBe(result);
});

const ROW = { B5: 'Grön', C5: 'Gul', D5: '', E5: 'kanske' };

test.each([
  ['=LS.SCORE(B5:E5)', 75],
  ['=LS.SCORE(D5:D5)', ''],
  ['=LS.STATUS(B5:E5,LS_Vikter,LS_Regel,LS_Granser)', 'Grön'],
  ['=LS.POSSIBLE(B5:E5)', 'Gul–Grön'],
  ['=COUNTIF(B5:E5,"g*")', 2],
  ['=COUNTIF(B5:E5,"GUL")', 1],
])('%s gives %s', (formula, result) => {
  // The names are those of the sheet Metod; what they hold is the round's method.
  expect(resultOf(formula.replace(/LS_(Vikter|Regel|Granser)/g, 'Namn'), ROW)).toBe(result);
});

test.each(['=SUM(A2:A3)', '=A2&A3', '=1+', '=(1', '=Okänt', '=A2^2', '=COUNTIF(A2:A3'])(
  '%s is beyond what is known, and never passes for an empty cell',
  (formula) => {
    expect(() => resultOf(formula)).toThrow('Nobody knows the result of');
  },
);
