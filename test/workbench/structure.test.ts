import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.run(async (context, sheet) => {
    sheet.getRange('A1:D1').values = [['Namn', 'Q1', 'Q2', 'Status']];
    sheet.getRange('A2:D4').values = [
      ['Anna', 1, 2, 'Grön'],
      ['Bo', 5, 6, 'Gul'],
      ['Cia', 10, 20, 'Röd'],
    ];
    const table = sheet.tables.add('A1:D4', true);
    table.name = 'Elever';
    context.workbook.names.add('Start', sheet.getRange('B2'));
    sheet.getRange('F1:F3').formulas = [['=SUM(Elever[Q1])'], ['=Start+1'], ['=SUM(B2:B4)']];
    const rule = sheet.getRange('A2:A4').conditionalFormats.add(window().Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=$B2>4';
    rule.custom.format.fill.color = '#FFFF00';
    sheet.getRange('D2:D4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Röd,Gul,Grön' } };
    await context.sync();
  });
});
afterEach(() => fixture.close());

const window = () => fixture.workbench.window;

/** Where everything is after a change of structure. */
const state = () =>
  fixture.run(async (context, sheet) => {
    const table = sheet.tables.getItem('Elever');
    const parts = [table.getRange(), table.getDataBodyRange(), table.getHeaderRowRange()];
    const name = context.workbook.names.getItem('Start');
    const start = name.getRange();
    const rules = sheet.getRange().conditionalFormats;
    for (const range of [...parts, start]) range.load('address');
    name.load('formula');
    rules.load('items/type');
    await context.sync();
    const areas = rules.items.map((item) => item.getRanges());
    for (const area of areas) area.load('address');
    const custom = rules.items.map((item) => item.custom.rule);
    for (const rule of custom) rule.load('formula');
    await context.sync();
    return {
      table: parts.map(({ address }) => address.replace('Blad1!', '')).join(' '),
      name: `${name.formula} ${start.address}`,
      rules: areas.map(({ address }, i) => `${address.replace('Blad1!', '')} ${custom[i]?.formula ?? ''}`).join(),
    };
  });

const validated = (address: string) =>
  fixture.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  });

const change = async (work: (sheet: Excel.Worksheet) => void) => {
  await fixture.run(async (context, sheet) => {
    work(sheet);
    await context.sync();
  });
  await fixture.workbench.settle();
};

test('before any change everything is where it was put', async () => {
  expect(await state()).toEqual({ table: 'A1:D4 A2:D4 A1:D1', name: '=Blad1!$B$2 Blad1!B2', rules: 'A2:A4 =$B2>4' });
  expect(['F1', 'F2', 'F3'].map((cell) => fixture.workbench.read(`Blad1!${cell}`))).toEqual([16, 2, 16]);
});

describe('a row inserted above the first data row', () => {
  beforeEach(() => change((sheet) => sheet.getRange('2:2').insert('Down')));

  test('grows the table and moves name, rule and its formula', async () => {
    expect(await state()).toEqual({ table: 'A1:D5 A2:D5 A1:D1', name: '=Blad1!$B$3 Blad1!B3', rules: 'A3:A5 =$B3>4' });
  });

  test('moves validation', async () => {
    expect(await validated('D3')).toBe('List');
    expect(await validated('D5')).toBe('List');
  });

  test('keeps formulas right, also when the cells change afterwards', async () => {
    const { workbench } = fixture;
    expect([workbench.read('Blad1!F1'), workbench.read('Blad1!F3'), workbench.read('Blad1!F4')]).toEqual([16, 2, 16]);
    expect(workbench.formula('Blad1!F4')).toBe('=SUM(B3:B5)');
    await workbench.type('Blad1!B3', '11');
    expect([workbench.read('Blad1!F1'), workbench.read('Blad1!F3'), workbench.read('Blad1!F4')]).toEqual([26, 12, 26]);
  });

  test('leaves the colours on their rows', () => {
    const { workbench } = fixture;
    expect([3, 4, 5].map((row) => workbench.shown(`Blad1!A${row}`).fill)).toEqual([null, '#FFFF00', '#FFFF00']);
  });
});

test('a row inserted above the header moves the whole table', async () => {
  await change((sheet) => sheet.getRange('1:1').insert('Down'));
  expect(await state()).toEqual({ table: 'A2:D5 A3:D5 A2:D2', name: '=Blad1!$B$3 Blad1!B3', rules: 'A3:A5 =$B3>4' });
});

test('a deleted data row shrinks table and rule', async () => {
  await change((sheet) => sheet.getRange('3:3').delete('Up'));
  expect(await state()).toEqual({ table: 'A1:D3 A2:D3 A1:D1', name: '=Blad1!$B$2 Blad1!B2', rules: 'A2:A3 =$B2>4' });
  expect(fixture.workbench.read('Blad1!F1')).toBe(11);
});

test('a column inserted in the table moves name and rule formula', async () => {
  await change((sheet) => sheet.getRange('B:B').insert('Right'));
  const { name, rules } = await state();
  expect([name, rules]).toEqual(['=Blad1!$C$2 Blad1!C2', 'A2:A4 =$C2>4']);
  expect(fixture.workbench.formula('Blad1!G3')).toBe('=SUM(C2:C4)');
});

// "Overview of Excel tables": each column has a heading of its own; an inserted one gets a default name, "Column1" or
// in Swedish "Kolumn1", with the first number that the table lacks.
test('columns inserted in a table get headings', async () => {
  const headings = () =>
    fixture.run(async (context, sheet) => {
      const { columns } = sheet.tables.getItem('Elever');
      columns.load('items/name');
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
  await change((sheet) => sheet.getRange('B:C').insert('Right'));
  expect(await headings()).toEqual(['Namn', 'Kolumn1', 'Kolumn2', 'Q1', 'Q2', 'Status']);
  await fixture.workbench.type('Blad1!B1', 'Egen');
  await change((sheet) => sheet.getRange('F:F').insert('Right'));
  expect(await headings()).toEqual(['Namn', 'Egen', 'Kolumn2', 'Q1', 'Q2', 'Kolumn1', 'Status']);
});

test('a column inserted beside a table gets none', async () => {
  await change((sheet) => {
    sheet.getRange('E:E').insert('Right');
    sheet.getRange('A:A').insert('Right');
  });
  expect(fixture.workbench.used('Blad1').values[0]?.slice(0, 6)).toEqual(['Namn', 'Q1', 'Q2', 'Status', '', '']);
});

test('a renamed sheet is renamed in names and formulas', async () => {
  await change((sheet) => (sheet.name = 'Ny flik'));
  const formula = await window().Excel.run(async (context) => {
    const name = context.workbook.names.getItem('Start');
    name.load('formula');
    await context.sync();
    return name.formula as string;
  });
  expect(formula).toBe("='Ny flik'!$B$2");
});

describe('tables', () => {
  test('have Excel’s defaults', async () => {
    const table = await fixture.run(async (context, sheet) => {
      const found = sheet.tables.getItem('elever');
      found.load('name,style,showBandedRows,showFilterButton,showHeaders,showTotals');
      await context.sync();
      return found.toJSON();
    });
    expect(table).toMatchObject({
      name: 'Elever',
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
      showHeaders: true,
      showTotals: false,
    });
  });

  test('list columns and rows, and take new rows at the end', async () => {
    const found = await fixture.run(async (context, sheet) => {
      const table = sheet.tables.getItem('Elever');
      table.rows.add(undefined, [['Dan', 7, 8, 'Gul']]);
      table.columns.load('items/name');
      table.rows.load('count');
      const body = table.columns.getItem('Q1').getDataBodyRange();
      body.load('values');
      await context.sync();
      return JSON.stringify([table.columns.items.map(({ name }) => name), table.rows.count, body.values.flat()]);
    });
    expect(JSON.parse(found)).toEqual([['Namn', 'Q1', 'Q2', 'Status'], 4, [1, 5, 10, 7]]);
    expect(fixture.workbench.read('Blad1!F1')).toBe(23);
  });

  test('can be resized, and found from a range', async () => {
    const found = await fixture.run(async (context, sheet) => {
      const table = sheet.tables.getItem('Elever');
      table.resize('A1:D6');
      const range = table.getRange();
      range.load('address');
      const here = sheet.getRange('C3').getTables();
      const elsewhere = sheet.getRange('H9').getTables();
      here.load('items/name');
      elsewhere.load('items/name');
      await context.sync();
      return JSON.stringify([range.address, here.items.map(({ name }) => name), elsewhere.items.length]);
    });
    expect(JSON.parse(found)).toEqual(['Blad1!A1:D6', ['Elever'], 0]);
  });

  test('refuse a name that is taken, and a place that is', async () => {
    const attempt = (work: (sheet: Excel.Worksheet) => void) =>
      change(work).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    expect(await attempt((sheet) => sheet.tables.add('C3:G9', true))).toBe('InvalidArgument');
    expect(await attempt((sheet) => (sheet.tables.add('H1:I2', true).name = 'ELEVER'))).toBe('InvalidArgument');
  });

  test('converted to a range, they leave their cells; deleted, they do not', async () => {
    await change((sheet) => void sheet.tables.getItem('Elever').convertToRange());
    expect(fixture.workbench.read('Blad1!A2')).toBe('Anna');
    await change((sheet) => (sheet.tables.add('A1:D4', true).name = 'Igen'));
    await change((sheet) => sheet.tables.getItem('Igen').delete());
    expect(fixture.workbench.read('Blad1!A2')).toBe('');
  });
});
