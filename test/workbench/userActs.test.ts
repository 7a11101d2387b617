import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await change((sheet, book) => {
    sheet.getRange('A1:D4').values = [
      ['Namn', 'Poäng', 'Dubbelt', 'Status'],
      ['Cia', 10, '=B2*2', 'Röd'],
      ['Anna', 1, '=B3*2', 'Grön'],
      ['Bo', 5, '=B4*2', 'Gul'],
    ];
    sheet.tables.add('A1:D4', true).name = 'Elever';
    book.names.add('Start', sheet.getRange('B2'));
    sheet.names.add('Egen', sheet.getRange('D2:D4'));
    sheet.getRange('F1:G1').formulas = [['=SUM(Elever[Poäng])', '=Start+1']];
    sheet.getRange('F3').formulas = [['=SUM(B2:B4)']];
    const rule = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>4';
    rule.custom.format.fill.color = '#FFFF00';
    sheet.getRange('D2:D4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Röd,Gul,Grön' } };
    sheet.getRange('A2').format.font.bold = true;
    const base = book.worksheets.add('_bas');
    base.getRange('A1:B4').values = [
      ['bas', ''],
      ['', 10],
      ['', 1],
      ['', 5],
    ];
    base.visibility = 'VeryHidden';
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

const book = () => fixture.workbench;
const column = (name: string, from = 2, to = 4) =>
  Array.from({ length: to - from + 1 }, (_, i) => book().read(`Blad1!${name}${from + i}`));
const formulas = (...cells: string[]) => cells.map((cell) => book().formula(`Blad1!${cell}`));
const rules = (sheet = 'Blad1') =>
  book()
    .formats(sheet)
    .map(({ ranges, formula }) => `${ranges.join()} ${formula}`);
const filled = (from = 2, to = 4, sheet = 'Blad1') =>
  Array.from({ length: to - from + 1 }, (_, i) => book().shown(`'${sheet}'!A${from + i}`).fill !== null);

/** Table, names, validation of column D, and the base, as an add-in finds them. */
const structure = (sheetName = 'Blad1', tableName = 'Elever') =>
  book()
    .window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const table = sheet.tables.getItem(tableName).getRange();
      const names = [sheet.names.getItemOrNullObject('Egen'), context.workbook.names.getItem('Start')];
      const validated = ['D', 'E'].map((letter) => sheet.getRange(`${letter}2:${letter}8`));
      const cells = validated.map((range) => Array.from({ length: 7 }, (_, i) => range.getCell(i, 0).dataValidation));
      const base = context.workbook.worksheets.getItem('_bas');
      base.load('visibility');
      const baseRange = base.getUsedRange();
      baseRange.load('address,values');
      table.load('address');
      for (const name of names) name.load('formula');
      for (const validation of cells.flat()) validation.load('type');
      await context.sync();
      const places = cells.flatMap((list, j) =>
        list.flatMap(({ type }, i) => (type === 'List' ? [`${['D', 'E'][j]}${i + 2}`] : [])),
      );
      return JSON.stringify({
        table: table.address.split('!')[1],
        names: names.map((name) => (name.isNullObject ? null : String(name.formula))),
        validated: places.join(),
        base: `${base.visibility} ${baseRange.address} ${baseRange.values.flat().join()}`,
      });
    })
    .then((text) => JSON.parse(text) as { table: string; names: string[]; validated: string; base: string });

const BASE = 'VeryHidden _bas!A1:B4 bas,,,10,,1,,5';

test('before any act everything stands where it was put', async () => {
  expect(await structure()).toEqual({
    table: 'A1:D4',
    names: ['=Blad1!$D$2:$D$4', '=Blad1!$B$2'],
    validated: 'D2,D3,D4',
    base: BASE,
  });
});

// "Insert or delete rows and columns": references adjust, a table or range around the place grows.
test('rows inserted in the table move all that belongs to the rows below', async () => {
  await book().insertRows('Blad1!A3:A4');
  expect(await structure()).toMatchObject({
    table: 'A1:D6',
    names: ['=Blad1!$D$2:$D$6', '=Blad1!$B$2'],
    base: BASE,
  });
  expect((await structure()).validated).toContain('D2');
  expect((await structure()).validated).toContain('D5,D6');
  expect(rules()).toEqual(['A2:A6 =$B2>4']);
  expect(formulas('C5', 'F1', 'F5')).toEqual(['=B5*2', '=SUM(Elever[Poäng])', '=SUM(B2:B6)']);
  expect([book().read('Blad1!F1'), book().read('Blad1!F5')]).toEqual([16, 16]);
});

test('rows deleted on one sheet shorten its own table, and none of the sheet that is shown', async () => {
  await change((_, { worksheets }) => {
    const other = worksheets.add('Annat');
    other.getRange('A1:A4').values = [['Ord'], ['a'], ['b'], ['c']];
    other.tables.add('A1:A4', true).name = 'Andra';
  });
  await book().deleteRows('Annat!A3');
  const addresses = await fixture.run(async (context) => {
    const ranges = ['Elever', 'Andra'].map((name) => context.workbook.tables.getItem(name).getRange().load('address'));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(['Blad1!A1:D4', 'Annat!A1:A3']);
});

test('deleted rows take theirs with them; a name that pointed there is #REF!', async () => {
  await book().deleteRows('Blad1!A2');
  expect(await structure()).toEqual({
    table: 'A1:D3',
    names: ['=Blad1!$D$2:$D$3', '=#REF!'],
    validated: 'D2,D3',
    base: BASE,
  });
  expect(rules()).toEqual(['A2:A3 =$B2>4']);
  expect(book().read('Blad1!G1')).toBe('#REF!');
});

test('a column inserted in the table moves the columns after it, and the sums still sum', async () => {
  await book().insertColumns('Blad1!B1');
  expect(await structure()).toEqual({
    table: 'A1:E4',
    names: ['=Blad1!$E$2:$E$4', '=Blad1!$C$2'],
    validated: 'E2,E3,E4',
    base: BASE,
  });
  expect(rules()).toEqual(['A2:A4 =$C2>4']);
  expect(formulas('D2', 'G1', 'G3')).toEqual(['=C2*2', '=SUM(Elever[Poäng])', '=SUM(C2:C4)']);
  expect([book().read('Blad1!G1'), book().read('Blad1!H1'), book().read('Blad1!G3')]).toEqual([16, 11, 16]);
});

test('a deleted column is gone from the table, and #REF! in what read it', async () => {
  await book().deleteColumns('Blad1!B1');
  expect(await structure()).toMatchObject({ table: 'A1:C4', names: ['=Blad1!$C$2:$C$4', '=#REF!'], base: BASE });
  expect([book().read('Blad1!E1'), book().read('Blad1!F1')]).toEqual(['#REF!', '#REF!']);
});

// "Sort data in a range or table": cells move with their own formats. Conditional formats and validation belong to the
// place, and names and the formulas of other cells go on pointing there.
test('sorting a table moves rows, with formulas and direct formats, under what belongs to the place', async () => {
  const before = await structure();
  await book().sort('Elever', 'Namn');
  expect([column('A'), column('B'), column('C'), column('D')]).toEqual([
    ['Anna', 'Bo', 'Cia'],
    [1, 5, 10],
    [2, 10, 20],
    ['Grön', 'Gul', 'Röd'],
  ]);
  expect(formulas('C2', 'C3', 'C4')).toEqual(['=B2*2', '=B3*2', '=B4*2']);
  expect(await structure()).toEqual(before);
  expect([rules(), filled()]).toEqual([['A2:A4 =$B2>4'], [false, true, true]]);
  const bold = await fixture.run(async (context, sheet) => {
    const fonts = ['A2', 'A3', 'A4'].map((cell) => sheet.getRange(cell).format.font);
    for (const font of fonts) font.load('bold');
    await context.sync();
    return fonts.map((font) => font.bold);
  });
  expect([...bold]).toEqual([false, false, true]);
});

// Numbers before text before truth values before errors; "blank cells are always placed last".
test('sorting puts empty cells last both ways', async () => {
  await book().paste('Blad1!K1', [['b'], [2], [''], [true], ['a'], [10]]);
  await book().sort('Blad1!K1:K6', 1);
  expect(column('K', 1, 6)).toEqual([2, 10, 'a', 'b', true, '']);
  await book().sort('Blad1!K1:K6', 1, false);
  expect(column('K', 1, 6)).toEqual([true, 'b', 'a', 10, 2, '']);
});

// "Fill data down into adjacent cells": contents, formats and relative references of the first cell.
test('filling down copies the first row, and fragments the rules it goes over', async () => {
  await book().fillDown('Blad1!A2:D3');
  expect([column('A'), column('B'), column('D')]).toEqual([
    ['Cia', 'Cia', 'Bo'],
    [10, 10, 5],
    ['Röd', 'Röd', 'Gul'],
  ]);
  expect(formulas('C3')).toEqual(['=B3*2']);
  expect(rules().sort()).toEqual(['A2,A4 =$B2>4', 'A3 =$B3>4']);
  expect([filled(), await structure()]).toEqual([
    [true, true, true],
    expect.objectContaining({ validated: 'D2,D3,D4' }),
  ]);
});

// "Move or copy cells and cell contents": Paste brings "all cell contents and formatting, including linked data",
// conditional formats and validation among it.
describe('copy and paste', () => {
  test('brings formulas, formats, conditional formats and validation, and takes what was there away', async () => {
    await book().copyPaste('Blad1!A2:D2', 'Blad1!A10');
    expect(formulas('A10', 'B10', 'C10', 'D10')).toEqual(['Cia', 10, '=B10*2', 'Röd']);
    expect(rules().sort()).toEqual(['A10 =$B10>4', 'A2:A4 =$B2>4']);
    expect(book().shown('Blad1!A10').fill).toBe('#FFFF00');
    await expect(book().type('Blad1!D10', 'banan')).rejects.toThrow();
    await book().copyPaste('Blad1!K9', 'Blad1!D3');
    expect((await structure()).validated).toBe('D2,D4');
  });

  test('to another sheet leaves the source as it was', async () => {
    await change((_, workbook) => void workbook.worksheets.add('Annat'));
    await book().copyPaste('Blad1!A1:D4', 'Annat!B2');
    expect(book().formula('Annat!D3')).toBe('=C3*2');
    expect(rules('Annat')).toEqual(['B3:B5 =$B3>4']);
    expect([rules(), await structure()]).toEqual([['A2:A4 =$B2>4'], expect.objectContaining({ base: BASE })]);
  });
});

describe('sheets', () => {
  // "Move or copy worksheets": the copy is called as the original with (2). Tables are named anew, since a table's name
  // is unique in the workbook, and names that point into the sheet get a twin that belongs to the copy.
  test('a copy has tables, names, formats and validation of its own', async () => {
    await book().copySheet('Blad1');
    expect(book().sheets()).toEqual(['Blad1', 'Blad1 (2)']);
    expect(await structure('Blad1 (2)', 'Elever2')).toMatchObject({
      table: 'A1:D4',
      names: ["='Blad1 (2)'!$D$2:$D$4", '=Blad1!$B$2'],
      validated: 'D2,D3,D4',
      base: BASE,
    });
    expect(rules('Blad1 (2)')).toEqual(['A2:A4 =$B2>4']);
    await book().type("'Blad1 (2)'!B2", '2');
    const cells = ['F1', 'F3'];
    expect(cells.map((cell) => book().read(`'Blad1 (2)'!${cell}`))).toEqual([8, 8]);
    expect(cells.map((cell) => book().read(`Blad1!${cell}`))).toEqual([16, 16]);
    expect([filled(2, 4, 'Blad1 (2)'), filled()]).toEqual([
      [false, false, true],
      [true, false, true],
    ]);
    await change((_, workbook) => {
      const copy = workbook.worksheets.getItem('Blad1 (2)');
      copy.getRange('A2:A4').conditionalFormats.clearAll();
      copy.getRange('D2:D4').dataValidation.clear();
    });
    expect([rules(), (await structure()).validated]).toEqual([['A2:A4 =$B2>4'], 'D2,D3,D4']);
  });

  test('renamed, they are renamed in names and formulas', async () => {
    await change((_, workbook) => (workbook.worksheets.add('Summa').getRange('A1').values = [['=Blad1!B2']]));
    await book().renameSheet('Blad1', 'Våra elever');
    expect(book().formula('Summa!A1')).toBe("='Våra elever'!B2");
    expect((await structure('Våra elever')).names).toEqual(["='Våra elever'!$D$2:$D$4", "='Våra elever'!$B$2"]);
    await expect(book().renameSheet('Summa', 'våra elever')).rejects.toThrow();
  });

  test('moved, they keep all they have', async () => {
    const before = await structure();
    await change((_, workbook) => void workbook.worksheets.add('Summa'));
    await book().moveSheet('Summa', 0);
    expect([book().sheets(), await structure()]).toEqual([['Summa', 'Blad1'], before]);
  });

  test('deleted, they are gone; the last visible one, and what nobody sees, cannot be', async () => {
    await change((_, workbook) => void workbook.worksheets.add('Summa'));
    await book().deleteSheet('Summa');
    expect(book().sheets()).toEqual(['Blad1']);
    await expect(book().deleteSheet('Blad1')).rejects.toThrow();
    await expect(book().deleteSheet('_bas')).rejects.toThrow();
  });
});

describe('undo takes back', () => {
  const everything = async () => [
    book().used('Blad1'),
    rules(),
    filled(),
    formulas('C2', 'F1', 'F3'),
    await structure(),
  ];

  test.each<[string, () => Promise<void>]>([
    ['what was typed', () => book().type('Blad1!B2', '3')],
    ['what was typed below a table, with the row it got', () => book().type('Blad1!A5', 'Dan')],
    ['what was pasted', () => book().paste('Blad1!A2', [['x', 1]], { fills: [['#FF0000', null]] })],
    ['a copied row', () => book().copyPaste('Blad1!A2:D2', 'Blad1!A3')],
    ['inserted rows', () => book().insertRows('Blad1!A3')],
    ['deleted rows', () => book().deleteRows('Blad1!A2')],
    ['inserted columns', () => book().insertColumns('Blad1!B1')],
    ['deleted columns', () => book().deleteColumns('Blad1!B1')],
    ['a sorting', () => book().sort('Elever', 'Namn')],
    ['a filling', () => book().fillDown('Blad1!A2:D4')],
  ])('%s', async (_what, act) => {
    const before = await everything();
    await act();
    expect(await everything()).not.toEqual(before);
    await book().undo();
    expect(await everything()).toEqual(before);
  });

  // office-js issue 3788: "most of the set operation of Excel API will disable undo/redo operation, it's a by-design
  // behavior"; only ExcelApi 1.19 brought "Undo support with the Excel JavaScript API", and this host is an older one.
  test('nothing after an add-in wrote', async () => {
    await book().type('Blad1!H1', '3');
    await change((sheet) => (sheet.getRange('H2').values = [[1]]));
    await expect(book().undo()).rejects.toThrow('There is nothing to undo.');
    expect(book().read('Blad1!H1')).toBe(3);
  });

  test('an act although an add-in read after it', async () => {
    await book().type('Blad1!H1', '3');
    await structure();
    await book().undo();
    expect(book().read('Blad1!H1')).toBe('');
    await expect(book().undo()).rejects.toThrow('There is nothing to undo.');
  });
});
