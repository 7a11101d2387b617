import { parseSwedishFormula, parseSwedishInput } from '../../src/workbench/swedishInput';

describe('what Swedish Excel makes of typed text', () => {
  test.each([
    ['', ''],
    ['Kommunicerad', 'Kommunicerad'],
    ['42', 42],
    ['-3', -3],
    ['1,5', 1.5],
    ['1 234,5', 1234.5],
    ['1,5e3', 1500],
    ['SANT', true],
    ['falskt', false],
    ["'007", "'007"],
    ['g', 'g'],
    ['1,2,3', '1,2,3'],
    ['-', '-'],
    ['2026-02-30', '2026-02-30'],
    ['25:00', '25:00'],
  ])('%s is %p, without a format of its own', (text, value) => {
    expect(parseSwedishInput(text)).toEqual({ value, format: null });
  });

  test.each([
    ['50 %', 0.5, '0%'],
    ['7%', 0.07, '0%'],
    ['12,5 %', 0.125, '0.00%'],
    ['2026-01-02', 46024, 'yyyy-mm-dd'],
    ['12:30', 0.5208333333333334, 'hh:mm'],
  ])('%s is %p, shown as %s', (text, value, format) => {
    expect(parseSwedishInput(text)).toEqual({ value, format });
  });

  test('a decimal point is text, and so is an English truth value', () => {
    expect(parseSwedishInput('1.5').value).toBe("'1.5");
    expect(parseSwedishInput('TRUE').value).toBe("'TRUE");
  });
});

describe('a formula typed in Swedish is stored in English', () => {
  test.each([
    ['=LS.SCORE(B5:E5;;"min")', '=LS.SCORE(B5:E5,,"min")'],
    ['=SUMMA(A1:A3)*1,5', '=SUM(A1:A3)*1.5'],
    ['=OM(A1>0,5;"a;b";FALSKT)', '=IF(A1>0.5,"a;b",FALSE)'],
    ['=SUMMA({1\\2;3\\4,5})', '=SUM({1,2;3,4.5})'],
    ["='Blad; 1'!A1;B2", "='Blad; 1'!A1,B2"],
    ['=SUM(Tabell[a;b])', '=SUM(Tabell[a;b])'],
    ['=ANTAL.OM(A:A;"g")', '=COUNTIF(A:A,"g")'],
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
  ])('%s → %s', (typed, stored) => {
    expect(parseSwedishFormula(typed)).toBe(stored);
  });
});
