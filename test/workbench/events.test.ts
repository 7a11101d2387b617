import { openFixture, type OpenFixture } from './openFixture';

interface Seen {
  readonly address: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
  readonly source?: string;
  readonly details?: unknown;
}

let fixture: OpenFixture;
const changes: Seen[] = [];
const selections: string[] = [];

beforeAll(async () => {
  fixture = await openFixture();
  await fixture.run(async (context, sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    await context.sync();
  });
  await fixture.workbench.settle();
  await fixture.run(async (context, sheet) => {
    sheet.onChanged.add((event) => Promise.resolve(void changes.push(event)));
    sheet.onSelectionChanged.add((event) => Promise.resolve(void selections.push(event.address)));
    await context.sync();
  });
});
beforeEach(() => {
  changes.length = 0;
  selections.length = 0;
});
afterAll(() => fixture.close());

const write = async (address: string, values: unknown[][]) => {
  await fixture.run(async (context, sheet) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
  await fixture.workbench.settle();
};

describe('worksheet.onChanged', () => {
  test('tells a user’s edit, with the value before and after', async () => {
    await fixture.workbench.type('Blad1!A2', '7,5');
    expect(changes).toEqual([
      expect.objectContaining({
        address: 'A2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: 2, valueAfter: 7.5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      }),
    ]);
  });

  // WorksheetChangedEventArgs.triggerSource (ExcelApi 1.14): "ThisLocalAddin" for the add-in's own changes.
  test('tells the add-in’s own writes as such, formulas with their result', async () => {
    await write('A3', [['=1+1']]);
    expect(changes).toEqual([
      expect.objectContaining({
        address: 'A3',
        triggerSource: 'ThisLocalAddin',
        details: { valueBefore: 3, valueAfter: 2, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      }),
    ]);
  });

  // "details … only when a single cell is changed".
  test('gives no details for several cells', async () => {
    await write('A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    expect(changes.map(({ address, details }) => [address, details])).toEqual([['A1:B2', undefined]]);
  });

  test('is silent about recalculated cells', async () => {
    await write('C1', [['=A1*2']]);
    changes.length = 0;
    await fixture.workbench.type('Blad1!A1', '10');
    expect(changes.map(({ address }) => address)).toEqual(['A1']);
  });

  test('is silent about formats', async () => {
    await fixture.run(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      await context.sync();
    });
    await fixture.workbench.settle();
    expect(changes).toEqual([]);
  });

  test.each([
    ['2:2', 'Down', 'RowInserted'],
    ['B:B', 'Right', 'ColumnInserted'],
  ] as const)('tells an insert at %s once', async (address, shift, changeType) => {
    await fixture.run(async (context, sheet) => {
      sheet.getRange(address).insert(shift);
      await context.sync();
    });
    await fixture.workbench.settle();
    expect(changes.map((event) => [event.address, event.changeType])).toEqual([[address, changeType]]);
  });

  test('tells a paste as one change of its range', async () => {
    await fixture.workbench.paste('Blad1!E1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([['E1:F2', 'Unknown']]);
  });
});

test('worksheet.onSelectionChanged tells the new selection', async () => {
  await fixture.run(async (context, sheet) => {
    sheet.getRange('B2:C3').select();
    await context.sync();
  });
  await fixture.workbench.settle();
  expect(selections).toEqual(['B2:C3']);
  const [selected, active] = await fixture.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    range.load('address');
    cell.load('address');
    await context.sync();
    return [range.address, cell.address] as const;
  });
  expect([selected, active]).toEqual(['Blad1!B2:C3', 'Blad1!B2']);
  expect(fixture.errors).toEqual([]);
});
