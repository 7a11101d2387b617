import fc from 'fast-check';
import { parseSwedishFormula } from '../../src/workbench/swedishInput';
import { localiseFormula } from '../../src/workbook/localiseFormula';
import { readShippedGuide } from '../support/readShippedGuide';

const swedish = (formula: string) => localiseFormula(formula, { decimal: ',' });

test.each([
  ['arguments', '=LS.COUNT(B5:E12,"Röd")', '=LS.COUNT(B5:E12;"Röd")'],
  ['arguments that are left out', '=LS.WHATIF(B5:E5,,,B4:E4)', '=LS.WHATIF(B5:E5;;;B4:E4)'],
  ['no argument at all', '=LS.SCORE()', '=LS.SCORE()'],
  ['decimals', '=ROUND(1.5,0)+.25', '=ROUND(1,5;0)+,25'],
  ['the point of a name', '=LS.SCORE(A1)+LOG10.X2(1)', '=LS.SCORE(A1)+LOG10.X2(1)'],
  ['columns of an array constant', '=LS.SCORE(B5:E5,{2,1,1,1})', '=LS.SCORE(B5:E5;{2\\1\\1\\1})'],
  ['its rows', '=LS.SCORE(B5:B8,{2;1;1;1})', '=LS.SCORE(B5:B8;{2;1;1;1})'],
  ['its decimals', '=SUM({1.5,2;3,4},5)', '=SUM({1,5\\2;3\\4};5)'],
  ['text', '=LS.LEVEL("a,b {1,2} 1.5",3)', '=LS.LEVEL("a,b {1,2} 1.5";3)'],
  ['quotation marks in text', '=LS.UNIT("a"",""b",1)', '=LS.UNIT("a"",""b";1)'],
  ['text in an array constant', '=COUNT({"a,b","c"})', '=COUNT({"a,b"\\"c"})'],
  ['names of sheets', "=LS.STATUS('Blad 1.5, två'!A1,B2)", "=LS.STATUS('Blad 1.5, två'!A1;B2)"],
  ['names of columns', '=LS.SCORE(Tabell[[#All],[a,b]],A1)', '=LS.SCORE(Tabell[[#All];[a,b]];A1)'],
])('in Swedish: %s', (_, english, localised) => expect(swedish(english)).toBe(localised));

test('with a decimal point, a formula is the English one', () => {
  const formula = '=LS.SCORE(B5:E5,{2,1.5,1,1})';
  expect(localiseFormula(formula, { decimal: '.' })).toBe(formula);
});

test('Swedish Excel reads every example as what it was in English', () => {
  for (const { formula } of readShippedGuide().flatMap(({ examples }) => examples))
    expect(parseSwedishFormula(swedish(formula))).toBe(formula);
});

test('so it reads any formula', () => {
  const constant = fc.oneof(
    fc.integer({ min: 0, max: 99 }).map(String),
    fc.constantFrom('0.5', '12.25', '"Röd"', '"a,b;1.5"', '"{1,2}"', '""""'),
  );
  const row = fc.tuple(constant, constant).map((cells) => cells.join(','));
  const array = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => `{${rows.join(';')}}`);
  const cells = fc.constantFrom('A1', '$B$5:E5', "'Blad, 1.5'!A1", 'Tabell[a,b]', '');
  const call = fc
    .array(fc.oneof(constant, array, cells), { maxLength: 5 })
    .map((given) => `LS.SCORE(${given.join(',')})`);
  const formula = fc.array(call, { minLength: 1, maxLength: 3 }).map((calls) => `=${calls.join('+')}`);
  fc.assert(fc.property(formula, (english) => expect(parseSwedishFormula(swedish(english))).toBe(english)));
});
