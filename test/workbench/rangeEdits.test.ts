import { openFixture, type OpenFixture } from './openFixture';
import { failure } from '../support/failure';

let fixture: OpenFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await change((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['b', 2, '=B1*10'],
      ['a', 1, '=B2*10'],
      ['', 3, '=B3*10'],
    ];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const rule = sheet.getRange('A1:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B1>1';
    rule.custom.format.font.color = '#0000FF';
    sheet.getRange('B1:B3').dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 99, operator: 'Between' },
    };
  });
});
afterEach(() => fixture.close());

async function change(work: (sheet: Excel.Worksheet, book: Excel.Workbook) => void): Promise<void> {
  await fixture.run(async (context, sheet) => {
    work(sheet, context.workbook);
    await context.sync();
  });
  await fixture.workbench.settle();
}

const read = (...cells: string[]) => cells.map((cell) => fixture.workbench.read(`Blad1!${cell}`));
const formulas = (...cells: string[]) => cells.map((cell) => fixture.workbench.formula(`Blad1!${cell}`));
const fill = (cell: string) => fixture.workbench.shown(`Blad1!${cell}`).fill;
const rules = () => fixture.workbench.formats('Blad1').map(({ ranges, formula }) => `${ranges.join()} ${formula}`);
const validation = (cell: string) =>
  fixture.run(async (context, sheet) => {
    const found = sheet.getRange(cell).dataValidation;
    found.load('type');
    await context.sync();
    return found.type;
  });

// Excel.ClearApplyTo: All "clears everything in the range"; Formats "clears all formatting for the range, leaving values
// intact"; Contents "clears the contents of the range, leaving formatting intact"; Hyperlinks "clears all hyperlinks, but
// leaves all content and formatting intact". https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
describe('Range.clear', () => {
  const state = async () => [read('A1', 'B1'), fill('A1'), rules(), await validation('B1'), await validation('B2')];

  test.each<[Excel.ClearApplyTo | 'All' | 'Formats' | 'Contents' | 'Hyperlinks', unknown[]]>([
    ['All', [['', ''], null, ['A2:B3 =$B2>1'], 'None', 'WholeNumber']],
    ['Formats', [['b', 2], null, ['A2:B3 =$B2>1'], 'WholeNumber', 'WholeNumber']],
    ['Contents', [['', ''], '#FF0000', ['A1:B3 =$B1>1'], 'WholeNumber', 'WholeNumber']],
    ['Hyperlinks', [['b', 2], '#FF0000', ['A1:B3 =$B1>1'], 'WholeNumber', 'WholeNumber']],
  ])('%s', async (applyTo, expected) => {
    await change((sheet) => sheet.getRange('A1:B1').clear(applyTo as Excel.ClearApplyTo));
    expect(await state()).toEqual(expected);
  });
});

// Range.copyFrom, https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
describe('Range.copyFrom', () => {
  test('copies all, and moves relative references', async () => {
    await change((sheet) => sheet.getRange('E5').copyFrom('A1:C1'));
    expect([formulas('E5', 'F5', 'G5'), fill('E5')]).toEqual([['b', 2, '=F5*10'], '#FF0000']);
    expect(rules().sort()).toEqual(['A1:B3 =$B1>1', 'E5:F5 =$B5>1']);
    expect(await validation('F5')).toBe('WholeNumber');
  });

  test.each([
    ['Values', ['b', 20], null],
    ['Formulas', ['b', '=F5*10'], null],
    ['Formats', ['', ''], '#FF0000'],
  ] as const)('%s only', async (type, contents, colour) => {
    await change((sheet) => sheet.getRange('E5:G5').copyFrom('A1:C1', type));
    expect([formulas('E5', 'G5'), fill('E5')]).toEqual([contents, colour]);
  });

  // "A 2x2 range copy into a 2x6 range will result in 3 copies of the original 2x2 range."
  test('replicates the source over an exact multiple', async () => {
    await change((sheet) => sheet.getRange('E1:F6').copyFrom('A1:B2', 'Values'));
    expect(read('E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'F6')).toEqual(['b', 'a', 'b', 'a', 'b', 'a', 1]);
  });

  test('skips blanks when told to', async () => {
    await change((sheet) => {
      sheet.getRange('E1:E3').values = [['x'], ['y'], ['z']];
      sheet.getRange('E1').copyFrom('A1:A3', 'Values', true);
    });
    expect(read('E1', 'E2', 'E3')).toEqual(['b', 'a', 'z']);
  });
});

// RangeSort.apply: fields with a key as an offset, matchCase, hasHeaders.
// https://learn.microsoft.com/javascript/api/excel/excel.rangesort
describe('Range.sort.apply', () => {
  test('sorts rows by a column, empty cells last', async () => {
    await change((sheet) => sheet.getRange('A1:C3').sort.apply([{ key: 0, ascending: true }]));
    expect([read('A1', 'A2', 'A3'), read('C1', 'C2', 'C3')]).toEqual([
      ['a', 'b', ''],
      [10, 20, 30],
    ]);
    expect([fill('A1'), fill('A2'), rules()]).toEqual([null, '#FF0000', ['A1:B3 =$B1>1']]);
  });

  test('leaves a heading where it is', async () => {
    await change((sheet) => sheet.getRange('A1:C3').sort.apply([{ key: 1, ascending: false }], false, true));
    expect(read('B1', 'B2', 'B3')).toEqual([2, 3, 1]);
  });
});

// Range.getCellProperties: "A 2D array where each item represents the requested properties of the corresponding cell."
test('cells’ properties are read and written cell by cell', async () => {
  await change((sheet) =>
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [{ format: { fill: { color: '#00FF00' } } }, { format: { font: { bold: true }, fill: { color: '#0000FF' } } }],
      ]),
  );
  const found = await fixture.run(async (context, sheet) => {
    const cells = sheet.getRange('A1:B2').getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    return JSON.stringify(cells.value);
  });
  const cell = (address: string, color: string, bold: boolean) => ({
    address: `Blad1!${address}`,
    format: { fill: { color }, font: { bold } },
  });
  expect(JSON.parse(found)).toEqual([
    [cell('A1', '#00FF00', false), cell('B1', '#0000FF', true)],
    [cell('A2', '#FFFFFF', false), cell('B2', '#FFFFFF', false)],
  ]);
});

test('properties in another shape than the range are refused', async () => {
  const error = await failure(change((sheet) => sheet.getRange('A1:B2').setCellProperties([[{}]])));
  expect(error).toMatchObject({ code: 'InvalidArgument' });
});

// RangeFill.clear: "Resets the range background."
test('a fill that is cleared is none', async () => {
  await change((sheet) => sheet.getRange('A1').format.fill.clear());
  expect(fill('A1')).toBeNull();
});

// ConditionalRangeFormat.numberFormat: "Represents Excel's number format code for the given range. Cleared if null is
// passed in." In a code, @ stands for the text, and what is in quotes is shown as it is.
test('a conditional number format changes what is shown, not what is there', async () => {
  await change((sheet) => {
    const rule = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A1="b"';
    rule.custom.format.numberFormat = '"▲ "@';
  });
  const texts = () => ['A1', 'A2', 'A3'].map((cell) => fixture.workbench.shown(`Blad1!${cell}`).text);
  expect([texts(), read('A1')]).toEqual([['▲ b', 'a', ''], ['b']]);
  const format = await fixture.run(async (context, sheet) => {
    const { custom } = sheet.getRange('A1').conditionalFormats.getItemAt(0);
    custom.format.load('numberFormat');
    await context.sync();
    const found = custom.format.numberFormat as string;
    custom.format.numberFormat = null;
    await context.sync();
    return found;
  });
  await fixture.workbench.settle();
  expect([format, texts()]).toEqual(['"▲ "@', ['b', 'a', '']]);
});

// Worksheet.copy: "Copies a worksheet and places it at the specified position." None, the default, is the beginning.
// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
test.each([
  ['None', ['Blad1 (2)', 'Blad1', 'Sist']],
  ['End', ['Blad1', 'Sist', 'Blad1 (2)']],
  ['Before', ['Blad1', 'Blad1 (2)', 'Sist']],
  ['After', ['Blad1', 'Sist', 'Blad1 (2)']],
] as const)('a sheet copied %s', async (position, expected) => {
  const name = await fixture.run(async (context, sheet) => {
    const last = context.workbook.worksheets.add('Sist');
    const copy = position === 'Before' || position === 'After' ? sheet.copy(position, last) : sheet.copy(position);
    copy.load('name');
    await context.sync();
    copy.tabColor = '#185C37';
    await context.sync();
    return copy.name;
  });
  expect([name, fixture.workbench.sheets()]).toEqual(['Blad1 (2)', expected]);
  expect(fixture.errors).toEqual([]);
});
