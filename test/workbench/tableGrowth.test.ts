import { openFixture, type OpenFixture } from './openFixture';
import { failure } from '../support/failure';

let fixture: OpenFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await change((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Namn', 'Antal', 'Dubbelt'],
      ['Anna', 1, '=B2*2'],
      ['Bo', 5, '=B3*2'],
    ];
    sheet.tables.add('A1:C3', true).name = 'Elever';
  });
});
afterEach(() => fixture.close());

async function change(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await fixture.run(async (context, sheet) => {
    work(sheet);
    await context.sync();
  });
  await fixture.workbench.settle();
}

const parts = () =>
  fixture.run(async (context, sheet) => {
    const table = sheet.tables.getItem('Elever');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map(({ address }) => address.replace('Blad1!', '')).join(' ');
  });
const area = async () => (await parts()).split(' ')[0];

// AutoCorrect.AutoExpandListRange: "When you type in a cell of an empty row or column next to a list, the list will
// expand to include that row or column". https://learn.microsoft.com/office/vba/api/excel.autocorrect.autoexpandlistrange
describe('a table takes in what is typed', () => {
  test('right below it', async () => {
    await fixture.workbench.type('Blad1!B4', '7');
    expect(await parts()).toBe('A1:C4 A1:C1 A2:C4');
  });

  test('right beside it, under a heading of its own', async () => {
    await fixture.workbench.type('Blad1!D2', 'x');
    expect(await area()).toBe('A1:D3');
    expect(fixture.workbench.read('Blad1!D1')).toBe('Kolumn1');
    await fixture.workbench.type('Blad1!E1', 'Egen');
    expect([await area(), fixture.workbench.read('Blad1!E1')]).toEqual(['A1:E3', 'Egen']);
  });

  test.each(['B5', 'E2', 'D4'])('but not at %s, which does not touch it', async (cell) => {
    await fixture.workbench.type(`Blad1!${cell}`, 'x');
    expect(await area()).toBe('A1:C3');
  });

  test('but not in a row that held something', async () => {
    await change((sheet) => (sheet.getRange('A1:C3').getRowsBelow(2).getLastRow().values = [['', 'fot', '']]));
    await fixture.workbench.type('Blad1!A4', 'x');
    expect(await area()).toBe('A1:C4');
    await fixture.workbench.type('Blad1!A5', 'y');
    expect(await area()).toBe('A1:C4');
  });

  test('and what is pasted', async () => {
    await fixture.workbench.paste('Blad1!A4', [
      ['Cia', 2],
      ['Dan', 3],
    ]);
    expect(await area()).toBe('A1:C5');
  });
});

// "Coauthoring in Excel add-ins", https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins:
// "Setting the Range.values property in a range directly below the table expands the table automatically."
describe('a table takes in what an add-in writes below it', () => {
  test('with getRowsBelow(1)', async () => {
    await change((sheet) => {
      const below = sheet.tables.getItem('Elever').getDataBodyRange().getRowsBelow(1);
      below.values = [['Cia', 9, null]] as unknown[][];
    });
    expect(await area()).toBe('A1:C4');
  });

  // "You cannot add an empty row to a table with Range.values."
  test('but no empty row', async () => {
    await change((sheet) => (sheet.getRange('A4:C4').values = [['', '', '']]));
    expect(await area()).toBe('A1:C3');
  });

  // "There should be no data validation rules applied to cells below the table, unless data validation is applied to
  // the entire column."
  test.each([
    ['B4:B9', 'A1:C3'],
    ['B:B', 'A1:C4'],
  ])('with validation on %s it becomes %s', async (validated, expected) => {
    await change((sheet) => {
      sheet.getRange(validated).dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 99, operator: 'Between' },
      };
      sheet.getRange('A4:B4').values = [['Cia', 9]];
    });
    expect(await area()).toBe(expected);
  });

  test('but nothing that belongs to another table', async () => {
    await change((sheet) => {
      sheet.getRange('B5:B6').values = [['Ort'], ['Umeå']];
      sheet.tables.add('B5:B6', true).name = 'Orter';
      sheet.getRange('A4:A5').values = [['Cia'], ['Dan']];
    });
    expect(await area()).toBe('A1:C3');
  });
});

// "Use calculated columns in an Excel table"; data validation and conditional formats go on in rows that a table takes in.
test('new rows get the calculated column, formats, conditional formats and validation of the table', async () => {
  await change((sheet) => {
    sheet.getRange('A3:C3').format.font.bold = true;
    const rule = sheet.getRange('A2:A3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>4';
    rule.custom.format.fill.color = '#FFFF00';
    sheet.getRange('B2:B3').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 99, operator: 'Between' } };
  });
  await fixture.workbench.type('Blad1!B4', '7');
  expect(fixture.workbench.formula('Blad1!C4')).toBe('=B4*2');
  expect(fixture.workbench.read('Blad1!C4')).toBe(14);
  expect(fixture.workbench.formats('Blad1').map(({ ranges }) => ranges)).toEqual([['A2:A4']]);
  expect(fixture.workbench.shown('Blad1!A4').fill).toBe('#FFFF00');
  await expect(fixture.workbench.type('Blad1!B4', '100')).rejects.toThrow();
  const bold = await fixture.run(async (context, sheet) => {
    const { font } = sheet.getRange('B4').format;
    font.load('bold');
    await context.sync();
    return font.bold;
  });
  expect(bold).toBe(true);
});

// Table.resize: "The new range must overlap with the original table range and the headers (or the top of the table) must
// be in the same row." https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
describe('Table.resize', () => {
  test.each(['A1:B2', 'A1:C9', 'B1:D4'])('to %s', async (wanted) => {
    await change((sheet) => {
      sheet.getRange('D1').values = [['Ort']];
      sheet.tables.getItem('Elever').resize(wanted);
    });
    expect(await area()).toBe(wanted);
  });

  test.each(['A2:C4', 'E1:G3'])('refuses %s', async (wanted) => {
    const error = await failure(change((sheet) => sheet.tables.getItem('Elever').resize(wanted)));
    expect(error).toMatchObject({ code: 'InvalidArgument' });
    expect(await area()).toBe('A1:C3');
  });
});
