import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await fixture.run(async (context, sheet) => {
    sheet.getRange('A1:B4').values = [
      ['Röd', 10],
      ['Gul', 50],
      ['Grön', 90],
      ['', ''],
    ];
    await context.sync();
  });
});
afterEach(() => fixture.close());

const fills = (...cells: string[]) => cells.map((cell) => fixture.workbench.shown(`Blad1!${cell}`).fill);

type Add = (collection: Excel.ConditionalFormatCollection) => void;
const add = async (address: string, work: Add) => {
  await fixture.run(async (context, sheet) => {
    work(sheet.getRange(address).conditionalFormats);
    await context.sync();
  });
  await fixture.workbench.settle();
};

const custom =
  (formula: string, fill: string, stop = false): Add =>
  (collection) => {
    const format = collection.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.stopIfTrue = stop;
  };

describe('a custom rule', () => {
  test('is relative to the first cell of its range', async () => {
    await add('A1:A4', custom('=$B1>20', '#00FF00'));
    expect(fills('A1', 'A2', 'A3', 'A4')).toEqual([null, '#00FF00', '#00FF00', null]);
  });

  test('follows a typed value', async () => {
    await add('A1:A4', custom('=$A1="Röd"', '#FF0000'));
    expect(fills('A1', 'A4')).toEqual(['#FF0000', null]);
    await fixture.workbench.type('Blad1!A4', 'Röd');
    await fixture.workbench.type('Blad1!A1', 'Gul');
    expect(fills('A1', 'A4')).toEqual([null, '#FF0000']);
  });

  test('follows a custom function that settles later', async () => {
    await add('D1', custom('=$D1="slow x"', '#0000FF'));
    await fixture.workbench.type('Blad1!D1', '=LS.SLOW("x")');
    expect(fills('D1')).toEqual(['#0000FF']);
  });
});

// "The formatting also dynamically updates based on changes within the range."
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
describe('rules of several sheets', () => {
  beforeEach(async () => {
    await fixture.run(async (context, sheet) => {
      const plain = context.workbook.worksheets.add('Blad2');
      plain.getRange('A1:A3').values = [['Namn'], ['Anna'], ['Bo']];
      plain.tables.add('A1:A3', true).name = 'Elever';
      plain.getRange('C1').values = [['']];
      sheet.getRange('D1').formulas = [['=B1*2']];
      for (const target of [sheet, plain]) custom('=$C1="demo"', '#D5C4F0')(target.getRange('C1').conditionalFormats);
      custom('=Blad2!$C$1="demo"', '#FFFF00')(sheet.getRange('A1').conditionalFormats);
      await context.sync();
    });
    await fixture.workbench.settle();
  });

  const shown = () => ['Blad1!C1', 'Blad2!C1', 'Blad1!A1'].map((cell) => fixture.workbench.shown(cell).fill);
  const writeBoth = async (value: string) => {
    await fixture.run(async (context, sheet) => {
      for (const target of [sheet, context.workbook.worksheets.getItem('Blad2')])
        target.getRange('C1').values = [[value]];
      await context.sync();
    });
    await fixture.workbench.settle();
  };

  test('follow what one batch writes in each', async () => {
    await writeBoth('demo');
    expect(shown()).toEqual(['#D5C4F0', '#D5C4F0', '#FFFF00']);
    await writeBoth('2026');
    expect(shown()).toEqual([null, null, null]);
  });

  test.each([
    ['without formulas', ''],
    ['with formulas', '=1+1'],
  ])('go on following after a table of a sheet %s changed size', async (_, formula) => {
    await fixture.run(async (context) => {
      const plain = context.workbook.worksheets.getItem('Blad2');
      plain.getRange('E1').formulas = [[formula]];
      await context.sync();
      plain.tables.getItem('Elever').resize('A1:A5');
      await context.sync();
    });
    await writeBoth('demo');
    expect(shown()).toEqual(['#D5C4F0', '#D5C4F0', '#FFFF00']);
  });
});

describe('cell-value and text rules', () => {
  test('a number between two', async () => {
    await add('B1:B4', (collection) => {
      const format = collection.add('CellValue');
      format.cellValue.rule = { formula1: '=20', formula2: '=60', operator: 'Between' };
      format.cellValue.format.fill.color = 'yellow';
    });
    expect(fills('B1', 'B2', 'B3', 'B4')).toEqual([null, '#FFFF00', null, null]);
  });

  test('a text equal to another', async () => {
    await add('A1:A4', (collection) => {
      const format = collection.add('CellValue');
      format.cellValue.rule = { formula1: '="Gul"', operator: 'EqualTo' };
      format.cellValue.format.font.color = '#111111';
    });
    expect(fixture.workbench.shown('Blad1!A2').font).toBe('#111111');
    expect(fixture.workbench.shown('Blad1!A1').font).toBeNull();
  });

  test('a text that contains another', async () => {
    await add('A1:A4', (collection) => {
      const format = collection.add('ContainsText');
      format.textComparison.rule = { operator: 'Contains', text: 'rö' };
      format.textComparison.format.fill.color = '#63BE7B';
    });
    expect(fills('A1', 'A2', 'A3', 'A4')).toEqual(['#63BE7B', null, '#63BE7B', null]);
  });
});

describe('several rules', () => {
  // ConditionalFormatCollection.add: "Adds a new conditional format to the collection at the first/top priority."
  test('the one added last comes first and wins', async () => {
    await add('A1:A4', custom('=$B1>0', '#111111'));
    await add('A1:A4', custom('=$B1>20', '#222222'));
    expect(fills('A1', 'A2')).toEqual(['#111111', '#222222']);
    expect(fixture.workbench.formats('Blad1').map(({ fill, priority }) => [fill, priority])).toEqual([
      ['#222222', 0],
      ['#111111', 1],
    ]);
  });

  // ConditionalFormat.stopIfTrue: "If the conditions of this conditional format are met, no lower-priority formats shall take effect."
  test('stopIfTrue keeps lower priorities away', async () => {
    await add('A1:A4', custom('=$B1>0', '#111111'));
    await add('A1:A4', (collection) => {
      const format = collection.add('Custom');
      format.custom.rule.formula = '=$B1>20';
      format.custom.format.font.color = '#FFFFFF';
      format.stopIfTrue = true;
    });
    expect(fixture.workbench.shown('Blad1!A1')).toMatchObject({ fill: '#111111', font: null });
    expect(fixture.workbench.shown('Blad1!A2')).toMatchObject({ fill: null, font: '#FFFFFF' });
  });

  test('a priority can be written', async () => {
    await add('A1:A4', custom('=$B1>0', '#111111'));
    await add('A1:A4', custom('=$B1>0', '#222222'));
    expect(fills('A1')).toEqual(['#222222']);
    await fixture.run(async (context, sheet) => {
      const formats = sheet.getRange('A1:A4').conditionalFormats;
      formats.getItemAt(1).priority = 0;
      await context.sync();
    });
    await fixture.workbench.settle();
    expect(fills('A1')).toEqual(['#111111']);
  });

  test('can be deleted one by one, or cleared', async () => {
    await add('A1:A4', custom('=$B1>0', '#111111'));
    await add('A1:A4', custom('=$B1>0', '#222222'));
    await add('A1:A4', (collection) => collection.getItemAt(0).delete());
    expect(fills('A1')).toEqual(['#111111']);
    await add('A1:A4', (collection) => collection.clearAll());
    expect(fills('A1')).toEqual([null]);
    expect(fixture.workbench.formats('Blad1')).toEqual([]);
  });
});

describe('rules of several ranges', () => {
  test('come from a formatted paste, which takes its cells out of the rule as in Excel', async () => {
    await add('A1:A4', custom('=$B1>0', '#111111'));
    await fixture.workbench.paste('Blad1!A2', [['Klistrad']], { fills: [['#ABCDEF']] });
    expect(fills('A1', 'A2', 'A3')).toEqual(['#111111', '#ABCDEF', '#111111']);
    expect(fixture.workbench.formats('Blad1')[0]?.ranges).toEqual(['A1', 'A3:A4']);
  });

  // ConditionalFormat.getRange: "Throws an error if the conditional format is applied to multiple ranges."
  test('have no single range, but ranges', async () => {
    await add('A1:A4', custom('=$B1>0', '#111111'));
    await fixture.workbench.paste('Blad1!A2', [['Klistrad']], { fills: [[null]] });
    const attempt = fixture.run(async (context, sheet) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(0).getRange().load('address');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
    const [address, areas, isNull] = await fixture.run(async (context, sheet) => {
      const format = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      const ranges = format.getRanges();
      const single = format.getRangeOrNullObject();
      ranges.load('address,areaCount');
      single.load('address');
      await context.sync();
      return [ranges.address, ranges.areaCount, single.isNullObject] as const;
    });
    expect([address, areas, isNull]).toEqual(['Blad1!A1,Blad1!A3:A4', 2, true]);
  });

  test('keep meaning the same cells when their first cell leaves', async () => {
    await add('A1:A4', custom('=$B1>60', '#111111'));
    await fixture.workbench.paste('Blad1!A1', [['Klistrad']], { fills: [[null]] });
    expect(fills('A2', 'A3')).toEqual([null, '#111111']);
    expect(fixture.workbench.formats('Blad1')[0]).toMatchObject({ ranges: ['A2:A4'], formula: '=$B2>60' });
  });

  test('a paste of plain values leaves rules alone', async () => {
    await add('A1:A4', custom('=$B1>0', '#111111'));
    await fixture.workbench.paste('Blad1!A2', [['Klistrad']]);
    expect(fixture.workbench.formats('Blad1')[0]?.ranges).toEqual(['A1:A4']);
  });
});

test('a rule of another type than asked for fails with InvalidOperation', async () => {
  await add('A1', custom('=TRUE', '#111111'));
  const attempt = add('A1', (collection) => collection.getItemAt(0).cellValue.format.fill.load('color'));
  await expect(attempt).rejects.toMatchObject({ code: 'InvalidOperation' });
});

// "Represents Excel's number format code for the given range … Cleared if `null` is passed in."
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat#excel-excel-conditionalrangeformat-numberformat-member
test('a number format of a rule shows while the rule applies, changes no value, and is cleared by null', async () => {
  const texts = () => ['A1', 'A3', 'B3'].map((cell) => fixture.workbench.shown(`Blad1!${cell}`).text);
  await add('A1:B4', (collection) => {
    const { custom } = collection.add('Custom');
    custom.rule.formula = '=$B1>60';
    custom.format.numberFormat = '"▲ "@';
  });
  expect(texts()).toEqual(['Röd', '▲ Grön', '90']);
  expect(fixture.workbench.read('Blad1!A3')).toBe('Grön');
  const standing = await fixture.run(async (context, sheet) => {
    const { format } = sheet.getRange('A1').conditionalFormats.getItemAt(0).custom;
    format.load('numberFormat');
    await context.sync();
    const before = format.numberFormat as unknown;
    format.numberFormat = null;
    format.load('numberFormat');
    await context.sync();
    return [before, format.numberFormat as unknown];
  });
  await fixture.workbench.settle();
  expect(standing).toEqual(['"▲ "@', null]);
  expect(texts()).toEqual(['Röd', 'Grön', '90']);
});
