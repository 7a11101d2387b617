import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

/** Reads one property of a range. */
const load = <K extends 'values' | 'formulas' | 'text' | 'valueTypes' | 'numberFormat' | 'address'>(
  address: string,
  what: K,
) =>
  fixture.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load(what);
    await context.sync();
    return JSON.parse(JSON.stringify(range[what])) as unknown;
  });

const write = (address: string, values: unknown) =>
  fixture.run(async (context, sheet) => {
    sheet.getRange(address).values = values as string[][];
    await context.sync();
  });

describe('Range.values', () => {
  test('a value is read back in the batch that wrote it, formulas calculated', async () => {
    const [sum, formula] = await fixture.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const range = sheet.getRange('A4');
      range.formulas = [['=SUM(A1:A3)']];
      range.load('values,formulas');
      await context.sync();
      return [range.values[0]?.[0], range.formulas[0]?.[0]] as unknown[];
    });
    expect([sum, formula]).toEqual([6, '=SUM(A1:A3)']);
  });

  // "If the returned value is null, the cell is left as it is; '' clears" — Range.values: null is ignored on write.
  test('null leaves a cell alone and an empty string clears it', async () => {
    await write('B1:D1', [[1, 2, 3]]);
    await write('B1:D1', [[null, '', 9]]);
    expect(await load('B1:D1', 'values')).toEqual([[1, '', 9]]);
  });

  test('one value fills the whole range', async () => {
    await write('F1:G2', 7);
    expect(await load('F1:G2', 'values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('a leading apostrophe keeps digits as text; text that looks like a number becomes one', async () => {
    await write('H1:L1', [['007', "'007", true, 'x', '50%']]);
    expect(await load('H1:L1', 'values')).toEqual([[7, '007', true, 'x', 0.5]]);
    expect(await load('H1:L1', 'valueTypes')).toEqual([['Double', 'String', 'Boolean', 'String', 'Double']]);
  });

  test('an array of another shape fails with InvalidArgument and says where', async () => {
    await expect(write('A1:B2', [[1]])).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });
});

describe('formulas', () => {
  test('errors, empty texts and truth values keep their types', async () => {
    await write('A10:E10', [['=1/0', '=IF(TRUE,"","x")', '=TRUE', '="a"&"b"', '=NOSUCH(1)']]);
    expect(await load('A10:E10', 'values')).toEqual([['#DIV/0!', '', true, 'ab', '#NAME?']]);
    expect(await load('A10:E10', 'valueTypes')).toEqual([['Error', 'Empty', 'Boolean', 'String', 'Error']]);
  });

  test('a dynamic array spills below its cell', async () => {
    await write('A12:B14', [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    await write('D12', [['=FILTER(B12:B14,A12:A14="a")']]);
    expect(await load('D12:D14', 'values')).toEqual([[1], [3], ['']]);
    expect(await load('D12', 'formulas')).toEqual([['=FILTER(B12:B14,A12:A14="a")']]);
  });
});

describe('Range.text', () => {
  test('shows number formats, and numbers with a decimal comma, as Swedish Excel does', async () => {
    await fixture.run(async (context, sheet) => {
      const range = sheet.getRange('A20:C20');
      range.values = [[0.256, 45000, 1.5]];
      range.numberFormat = [['0.0%', 'yyyy-mm-dd', 'General']];
      await context.sync();
    });
    expect(await load('A20:C20', 'text')).toEqual([['25,6%', '2023-03-15', '1,5']]);
    expect(await load('A20:C20', 'numberFormat')).toEqual([['0.0%', 'yyyy-mm-dd', 'General']]);
  });
});

describe('addresses', () => {
  test.each([
    ['A1', 'Blad1!A1'],
    ['a1:b2', 'Blad1!A1:B2'],
    ['$B$2:C3', 'Blad1!B2:C3'],
    ['C:C', 'Blad1!C:C'],
    ['2:3', 'Blad1!2:3'],
  ])('%s is %s', async (asked, answered) => {
    expect(await load(asked, 'address')).toBe(answered);
  });

  test('the range algebra answers as documented', async () => {
    const addresses = await fixture.run(async (context, sheet) => {
      const b2d4 = sheet.getRange('B2:D4');
      const ranges = [
        b2d4.getCell(0, 1),
        b2d4.getOffsetRange(1, -1),
        b2d4.getResizedRange(1, 0),
        b2d4.getAbsoluteResizedRange(1, 2),
        b2d4.getRow(2),
        b2d4.getColumn(0),
        b2d4.getLastCell(),
        b2d4.getEntireRow(),
        b2d4.getEntireColumn(),
        b2d4.getRowsBelow(2),
        b2d4.getBoundingRect('F1'),
        b2d4.getIntersection('A3:C9'),
        sheet.getRangeByIndexes(0, 0, 2, 3),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map(({ address }) => address.replace('Blad1!', ''));
    });
    expect(addresses).toEqual([
      'C2',
      'A3:C5',
      'B2:D5',
      'B2:C2',
      'B4:D4',
      'B2:B4',
      'D4',
      '2:4',
      'B:D',
      'B5:D6',
      'B1:F4',
      'B3:C4',
      'A1:C2',
    ]);
  });

  test('ranges that do not meet have no intersection: a null object, not an error', async () => {
    const isNull = await fixture.run(async (context, sheet) => {
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4');
      none.load('address');
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('formats', () => {
  test('fill, font, width and alignment are read back; differing cells answer null or an empty colour', async () => {
    const found = await fixture.run(async (context, sheet) => {
      const range = sheet.getRange('P1:Q1');
      range.format.fill.color = '#1f4e78';
      range.format.font.color = 'white';
      range.format.font.bold = true;
      range.format.columnWidth = 120;
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.indentLevel = 2;
      range.format.rowHeight = 30;
      range.format.borders.getItem('EdgeBottom').color = '#FF0000';
      sheet.getRange('Q1').format.font.bold = false;
      range.load(
        'format/fill/color,format/font/color,format/font/bold,format/columnWidth,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/rowHeight',
      );
      const border = range.format.borders.getItem('EdgeBottom');
      border.load('color,style');
      await context.sync();
      const { fill, font, columnWidth, wrapText, horizontalAlignment, verticalAlignment, indentLevel, rowHeight } =
        range.format;
      return [
        fill.color,
        font.color,
        font.bold,
        columnWidth,
        wrapText,
        horizontalAlignment,
        verticalAlignment,
        indentLevel,
        rowHeight,
        border.color,
        border.style,
      ];
    });
    expect([...found]).toEqual([
      '#1F4E78',
      '#FFFFFF',
      null,
      120,
      true,
      'Center',
      'Top',
      2,
      30,
      '#FF0000',
      'Continuous',
    ]);
  });
});

describe('used range', () => {
  test('covers values, formulas and spilled cells', async () => {
    const address = await fixture.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Spill');
      sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
      await context.sync();
      const used = sheet.getUsedRange(true);
      used.load('address');
      await context.sync();
      return used.address;
    });
    expect(address).toBe('Spill!B2:B4');
  });

  test('an empty sheet has none: a null object, or its top left cell', async () => {
    const [isNull, address] = await fixture.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tomt');
      const none = sheet.getUsedRangeOrNullObject();
      const cell = sheet.getUsedRange();
      none.load('address');
      cell.load('address');
      await context.sync();
      return [none.isNullObject, cell.address] as const;
    });
    expect([isNull, address]).toEqual([true, 'Tomt!A1']);
  });
});

test('100,000 cells are written and read in a few seconds', async () => {
  const last = await fixture.run(async (context) => {
    const range = context.workbook.worksheets.add('Stort').getRangeByIndexes(0, 0, 10_000, 10);
    range.values = Array.from({ length: 10_000 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
    range.load('values');
    await context.sync();
    return range.values.at(-1)?.at(-1) as unknown;
  });
  expect(last).toBe(99_999);
  expect(fixture.errors).toEqual([]);
});
