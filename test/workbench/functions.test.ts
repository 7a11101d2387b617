import { until } from '../support/until';
import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const page = () => fixture.workbench.window as unknown as { cancelled: number };

describe('custom functions', () => {
  test('follow a user’s edit', async () => {
    const { workbench } = fixture;
    await workbench.type('Blad1!A1', '1');
    await workbench.type('Blad1!B1', '=LS.SCORE(A1:A3)');
    await workbench.type('Blad1!A2', '2,5');
    expect(workbench.read('Blad1!B1')).toBe(3.5);
  });

  test('show #BUSY! until a promise settles', async () => {
    const { workbench } = fixture;
    const typed = workbench.type('Blad1!B2', '=LS.SLOW("x")');
    await until(() => workbench.read('Blad1!B2') === '#BUSY!');
    expect(workbench.read('Blad1!B2')).toBe('#BUSY!');
    await typed;
    expect(workbench.read('Blad1!B2')).toBe('slow x');
  });

  // CustomFunctions.Invocation.address: "available when @requiresAddress is declared", with the sheet's name.
  test('are told the addresses they ask for', async () => {
    await fixture.workbench.type('Blad1!B3', '=LS.WHERE(A1)');
    expect(fixture.workbench.read('Blad1!B3')).toBe('Blad1!B3 <- Blad1!A1');
  });

  test('get null for omitted optional arguments, however few are given', async () => {
    const { workbench } = fixture;
    await workbench.type('Blad1!B4', '=LS.OPTIONS()');
    expect(workbench.read('Blad1!B4')).toBe('[null,null,null,"Blad1!B4"]');
    await workbench.type('Blad1!B4', '=LS.OPTIONS(A1:A2;;"min")');
    expect(workbench.read('Blad1!B4')).toBe('[[[1],[2.5]],null,"min","Blad1!B4"]');
    expect(workbench.formula('Blad1!B4')).toBe('=LS.OPTIONS(A1:A2,,"min")');
  });

  // office-js issues 1951, 4702 and 5262: desktop Excel makes no difference between an empty cell and 0 there.
  test('pass an empty cell as 0 to a parameter of type any', async () => {
    await fixture.workbench.type('Blad1!B5', '=LS.OPTIONS(A2:A3)');
    expect(fixture.workbench.read('Blad1!B5')).toBe('[[[2.5],[0]],null,null,"Blad1!B5"]');
  });

  test('get null for an omitted argument of type any', async () => {
    await fixture.workbench.type('Blad1!B5', '=LS.SHOW()');
    expect(fixture.workbench.read('Blad1!B5')).toBe('null');
  });

  // Merging keeps the content of the upper-left cell only ("Merge and unmerge cells"); the others are empty.
  test('get a merged cell as its content and empty cells', async () => {
    await fixture.run(async (context, sheet) => {
      sheet.getRange('N1:N2').values = [['Gul'], ['Grön']];
      sheet.getRange('N1:N2').merge();
      await context.sync();
    });
    await fixture.workbench.type('Blad1!B5', '=LS.OPTIONS(N1:N2)');
    expect(fixture.workbench.read('Blad1!B5')).toBe('[[["Gul"],[0]],null,null,"Blad1!B5"]');
    await fixture.workbench.type('Blad1!B5', '=LS.WORDS(N1:N2)');
    expect(fixture.workbench.read('Blad1!B5')).toBe('[["Gul"],[""]]');
  });

  // Custom functions metadata: "Setting allowErrorForDataTypeAny to true allows a custom function to process errors as
  // input values. … The default is false." Excel: "If function arguments cannot be converted to the types expected,
  // evaluation fails and results in a #VALUE! error."
  test.each(['=LS.SHOW(M1)', '=LS.SCORE(L1:M1)', '=LS.WORDS(L1:M1)', '=LS.SHOW(#REF!)', '=LS.SHOW(NA())'])(
    'are not called with an error: %s',
    async (formula) => {
      const { workbench } = fixture;
      await workbench.type('Blad1!M1', '=1/0');
      workbench.reset();
      await workbench.type('Blad1!B5', formula);
      expect(workbench.read('Blad1!B5')).toBe('#VALUE!');
      expect(workbench.functionCalls()).toEqual({});
    },
  );

  test('are called again when the error is gone', async () => {
    await fixture.workbench.type('Blad1!B5', '=LS.SHOW(M1)');
    await fixture.workbench.type('Blad1!M1', '7');
    expect(fixture.workbench.read('Blad1!B5')).toBe('7');
  });

  test('spill a matrix over the cells beside and below', async () => {
    const { workbench } = fixture;
    await workbench.type('Blad1!D1', '=LS.GRID(3)');
    expect([workbench.read('Blad1!D1'), workbench.read('Blad1!E3')]).toEqual([1, 30]);
  });

  test('an error shows as such, with its message at hand', async () => {
    await fixture.workbench.type('Blad1!B6', '=LS.BAD()');
    expect(fixture.workbench.shown('Blad1!B6')).toMatchObject({ text: '#N/A', note: 'Nivån finns inte.' });
  });

  test('metadata without code is #NAME?', async () => {
    await fixture.workbench.type('Blad1!B7', '=LS.MISSING()');
    expect(fixture.workbench.read('Blad1!B7')).toBe('#NAME?');
  });
});

describe('the same cell with the same arguments', () => {
  const count = () => fixture.workbench.functionCalls()['SCORE'] ?? 0;

  test('is not asked again when something else changes', async () => {
    await fixture.workbench.type('Blad1!H1', '=LS.SCORE(A1:A3)+$I$1');
    const before = count();
    await fixture.workbench.type('Blad1!I1', '100');
    expect(fixture.workbench.read('Blad1!H1')).toBe(103.5);
    expect(count()).toBe(before);
  });

  // Range.setDirty (ExcelApi 1.9): "Set a range to be recalculated when the next recalculation occurs."
  test('is asked again when it was set dirty', async () => {
    const before = count();
    await fixture.run(async (context, sheet) => {
      sheet.getRange('H1').setDirty();
      await context.sync();
    });
    await fixture.workbench.type('Blad1!Z1', 'x');
    expect(count()).toBe(before + 1);
    expect(fixture.workbench.read('Blad1!H1')).toBe(103.5);
  });

  test('is asked again by worksheet.calculate(true) and by retyping the formula', async () => {
    const before = count();
    await fixture.run(async (context, sheet) => {
      sheet.calculate(true);
      await context.sync();
    });
    await fixture.workbench.type('Blad1!Z1', 'y');
    expect(count()).toBe(before + 2); // B1 and H1
    await fixture.workbench.type('Blad1!H1', '=LS.SCORE(A1:A3)+$I$1');
    expect(count()).toBe(before + 3);
  });
});

describe('streaming functions', () => {
  test('report until their cell is cleared, and a row insert does not restart them', async () => {
    const { workbench } = fixture;
    await workbench.type('Blad1!K5', '=LS.TICK(100)');
    await until(() => Number(workbench.read('Blad1!K5')) >= 102);
    await fixture.run(async (context, sheet) => {
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    await until(() => Number(workbench.read('Blad1!K6')) >= 105);
    expect(Number(workbench.read('Blad1!K6'))).toBeGreaterThanOrEqual(105);
    expect(page().cancelled).toBe(0);
    await workbench.type('Blad1!K6', '');
    expect(page().cancelled).toBe(1);
  });

  test('a function that knows its address follows the insert', async () => {
    await fixture.workbench.settle();
    expect(fixture.workbench.read('Blad1!B4')).toBe('Blad1!B4 <- Blad1!A1');
  });
});

test('672 function cells are recalculated at once, each by one call', async () => {
  const rows = 672;
  await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Många');
    sheet.getRange(`A1:C${rows}`).values = Array.from({ length: rows }, (_, i) => [
      i,
      1,
      `=LS.SCORE(A${i + 1}:B${i + 1})`,
    ]);
    await context.sync();
  });
  await fixture.workbench.settle();
  fixture.workbench.reset();
  await fixture.workbench.paste(
    'Många!B1',
    Array.from({ length: rows }, () => [5]),
  );
  expect(fixture.workbench.read('Många!C672')).toBe(676);
  expect(fixture.workbench.functionCalls()).toEqual({ SCORE: rows });
  expect(fixture.errors).toEqual([]);
});

test('function calls may also take office.js’ own path', async () => {
  const office = await openFixture({ functionCalls: 'office' });
  await office.workbench.type('Blad1!A1', '4');
  await office.workbench.type('Blad1!B1', '=LS.SCORE(A1:A2)');
  await office.workbench.type('Blad1!B2', '=LS.BAD()');
  expect(office.workbench.read('Blad1!B1')).toBe(4);
  expect(office.workbench.shown('Blad1!B2')).toMatchObject({ text: '#N/A', note: 'Nivån finns inte.' });
  await office.close();
});
