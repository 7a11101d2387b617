import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
  await fixture.run(async (context, sheet) => {
    sheet.getRange('G1:G3').values = [['Röd'], ['Gul'], ['Grön']];
    context.workbook.names.add('Nivaer', sheet.getRange('G1:G3'));
    await context.sync();
  });
});
afterAll(() => fixture.close());

const rule = (address: string, change: (validation: Excel.DataValidation, sheet: Excel.Worksheet) => void) =>
  fixture.run(async (context, sheet) => {
    change(sheet.getRange(address).dataValidation, sheet);
    await context.sync();
  });

const load = (address: string) =>
  fixture.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    return JSON.parse(JSON.stringify(dataValidation.toJSON())) as Excel.Interfaces.DataValidationData;
  });

const alert = (style: 'Stop' | 'Warning' | 'Information', showAlert = true) => ({
  showAlert,
  style,
  title: 'Okänd nivå',
  message: 'Välj ur listan.',
});

describe('a list rule', () => {
  test('is read back with alert, prompt and its source', async () => {
    await rule('A1:A3', (validation, sheet) => {
      validation.prompt = { showPrompt: true, title: 'Nivå', message: 'Välj.' };
      validation.errorAlert = alert('Stop');
      validation.rule = { list: { inCellDropDown: true, source: 'Röd,Gul,Grön' } };
      validation.ignoreBlanks = true;
      void sheet;
    });
    expect(await load('A2')).toEqual({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: 'Röd,Gul,Grön' } },
      errorAlert: alert('Stop'),
      prompt: { showPrompt: true, title: 'Nivå', message: 'Välj.' },
      ignoreBlanks: true,
    });
  });

  test('of style Stop refuses a typed value with its message, and the cell keeps what it had', async () => {
    await fixture.workbench.type('Blad1!A1', 'Gul');
    await expect(fixture.workbench.type('Blad1!A1', 'Blå')).rejects.toThrow('Okänd nivå: Välj ur listan.');
    expect(fixture.workbench.read('Blad1!A1')).toBe('Gul');
  });

  test('lets blanks and formulas through', async () => {
    await fixture.workbench.type('Blad1!A1', '');
    await fixture.workbench.type('Blad1!A2', '="Blå"');
    expect([fixture.workbench.read('Blad1!A1'), fixture.workbench.read('Blad1!A2')]).toEqual(['', 'Blå']);
  });

  test('is bypassed by paste, as in Excel', async () => {
    await fixture.workbench.paste('Blad1!A3', [['Blå']]);
    expect(fixture.workbench.read('Blad1!A3')).toBe('Blå');
  });

  test.each(['Warning', 'Information'] as const)('of style %s lets the value stand', async (style) => {
    await rule('B1', (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: 'Röd,Gul' } };
      validation.errorAlert = alert(style);
    });
    await fixture.workbench.type('Blad1!B1', 'Blå');
    expect(fixture.workbench.read('Blad1!B1')).toBe('Blå');
  });

  test('without an alert lets the value stand', async () => {
    await rule('B2', (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: 'Röd,Gul' } };
      validation.errorAlert = alert('Stop', false);
    });
    await fixture.workbench.type('Blad1!B2', 'Blå');
    expect(fixture.workbench.read('Blad1!B2')).toBe('Blå');
  });

  test.each([
    ['a range', 'C1', (sheet: Excel.Worksheet) => sheet.getRange('G1:G3')],
    ['a reference', 'C2', () => '=Blad1!$G$1:$G$3'],
    ['a name', 'C3', () => '=Nivaer'],
  ])('takes its items from %s', async (_what, cell, source) => {
    await rule(cell, (validation, sheet) => {
      validation.rule = { list: { inCellDropDown: true, source: source(sheet) } };
    });
    await fixture.workbench.type(`Blad1!${cell}`, 'Grön');
    await expect(fixture.workbench.type(`Blad1!${cell}`, 'Blå')).rejects.toThrow('begränsningar');
    expect(fixture.workbench.read(`Blad1!${cell}`)).toBe('Grön');
  });
});

test('a whole-number rule refuses fractions and numbers outside', async () => {
  await rule('D1', (validation) => {
    validation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
  });
  await fixture.workbench.type('Blad1!D1', '50');
  await expect(fixture.workbench.type('Blad1!D1', '1,5')).rejects.toThrow();
  await expect(fixture.workbench.type('Blad1!D1', '101')).rejects.toThrow();
  expect(fixture.workbench.read('Blad1!D1')).toBe(50);
});

test('a custom rule is read back, and cleared', async () => {
  await rule('E1', (validation) => {
    validation.rule = { custom: { formula: '=LEN(E1)<4' } };
  });
  expect((await load('E1')).type).toBe('Custom');
  await rule('E1', (validation) => validation.clear());
  expect((await load('E1')).type).toBe('None');
  expect(fixture.errors).toEqual([]);
});
