import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await addMethod([1, 2]);
  await change((book) => {
    book.names.add('LS_Vikter', book.worksheets.getItem('Metod').getRange('A1:B1'));
  });
  await fixture.workbench.paste('Blad1!B1', [FORMULAS]);
});
afterEach(() => fixture.close());

/** Longer than the 64 characters from which the engine keeps formulas by a checksum. */
const LONG = '=LS.SCORE(LS_Vikter)+SUM(LS_Vikter)*SUM(LS_Vikter)-SUM(LS_Vikter)*SUM(LS_Vikter)';
const FORMULAS = ['=LS.SCORE(LS_Vikter)', LONG, '=SUM(LS_Vikter)*10'];
const CELLS = ['B1', 'C1', 'D1'];
const read = () => CELLS.map((cell) => fixture.workbench.read(`Blad1!${cell}`));
const formulas = () => CELLS.map((cell) => fixture.workbench.formula(`Blad1!${cell}`));

async function change(work: (book: Excel.Workbook) => void): Promise<void> {
  await fixture.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  await fixture.workbench.settle();
}

const addMethod = (weights: readonly number[]) =>
  change((book) => {
    book.worksheets.add('Metod').getRange('A1:B1').values = [[...weights]];
  });

const pointAgain = () =>
  change((book) => {
    book.names.getItem('LS_Vikter').formula = '=Metod!$A$1:$B$1';
  });

// "Define and use names in formulas": a name stands for what it refers to.
test('formulas take the cells that a name points to', async () => {
  expect(read()).toEqual([3, 3, 30]);
  await fixture.workbench.type('Metod!A1', '5');
  expect(read()).toEqual([7, 7, 70]);
});

// "How to correct a #REF! error": "The #REF! error shows when a formula refers to a cell that's not valid. This happens
// most often when cells that were referenced by formulas get deleted". Name Manager shows #REF! as what the name refers
// to, and a new sheet with the old name doesn't mend it.
describe('a name whose sheet is deleted', () => {
  beforeEach(() => change((book) => book.worksheets.getItem('Metod').delete()));

  test('makes its formulas errors, also when a sheet of that name comes again', async () => {
    expect(read()).toEqual(['#VALUE!', '#VALUE!', '#REF!']);
    await addMethod([4, 5]);
    expect(read()).toEqual(['#VALUE!', '#VALUE!', '#REF!']);
    expect(formulas()).toEqual(FORMULAS);
  });

  // NamedItem.formula: "Specifies the formula of the named item. Formulas always start with an equal sign ('=')."
  test('works again when it is pointed elsewhere, and follows edits there', async () => {
    await addMethod([4, 5]);
    await pointAgain();
    expect(read()).toEqual([9, 9, 90]);
    await fixture.workbench.type('Metod!B1', '6');
    expect(read()).toEqual([10, 10, 100]);
    expect(formulas()).toEqual(FORMULAS);
  });
});

// "How to correct a #NAME? error": "When your formula has a reference to a name that is not defined in Excel, you'll see
// the #NAME? error." The formula keeps the name. LS functions are #VALUE! for any error among their arguments.
describe('a name that is deleted', () => {
  beforeEach(() => change((book) => book.names.getItem('LS_Vikter').delete()));

  test('stays in its formulas, which are #NAME?', async () => {
    expect(formulas()).toEqual(FORMULAS);
    expect(read()).toEqual(['#VALUE!', '#VALUE!', '#NAME?']);
    await fixture.workbench.type('Metod!A1', '5');
    expect(read()).toEqual(['#VALUE!', '#VALUE!', '#NAME?']);
  });

  test('works again when it is added again', async () => {
    await change((book) => book.names.add('LS_Vikter', '=Metod!$A$1:$B$1'));
    expect(read()).toEqual([3, 3, 30]);
    await fixture.workbench.type('Metod!A1', '5');
    expect(read()).toEqual([7, 7, 70]);
  });

  test('of another one than the last leaves the other to its formulas', async () => {
    await change((book) => {
      book.names.add('LS_Vikter', '=Metod!$A$1:$B$1');
      book.names.add('LS_Regel', '=Metod!$B$1');
    });
    await change((book) => book.names.getItem('LS_Regel').delete());
    expect(read()).toEqual([3, 3, 30]);
  });
});

const named = (name: string) =>
  fixture.run(async (context) => {
    const item = context.workbook.names.getItem(name);
    const range = item.getRangeOrNullObject();
    item.load('formula,value,type,visible');
    range.load('address');
    await context.sync();
    const where = range.isNullObject ? null : range.address;
    return JSON.stringify([item.formula, item.value, item.type, item.visible, where]);
  });

// NamedItem.value: "For a named range, it will return the range address."
// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
describe('a name whose cells are deleted', () => {
  const where = '=Metod!$A$1:$B$1';

  test('points to what is left of them', async () => {
    await change((book) => book.worksheets.getItem('Metod').getRange('B:B').delete('Left'));
    expect(JSON.parse(await named('LS_Vikter'))).toEqual(['=Metod!$A$1', 'Metod!$A$1', 'Range', true, 'Metod!A1']);
  });

  // "How to correct a #REF! error": Name Manager shows #REF! for a name whose cells are gone.
  test('is #REF! when none is left, and has no range', async () => {
    await change((book) => book.worksheets.getItem('Metod').getRange('1:1').delete('Up'));
    expect(JSON.parse(await named('LS_Vikter'))).toEqual(['=#REF!', '#REF!', 'Error', true, null]);
    await change((book) => (book.names.getItem('LS_Vikter').formula = where));
    expect(JSON.parse(await named('LS_Vikter'))).toEqual([where, where.slice(1), 'Range', true, 'Metod!A1:B1']);
  });
});

test('a name follows its cells, entire rows and columns too', async () => {
  await change((book) => {
    book.names.add('LS_Rad', book.worksheets.getItem('Metod').getRange('2:3'));
    book.names.add('LS_Kolumn', book.worksheets.getItem('Metod').getRange('B:B'));
  });
  await change((book) => {
    book.worksheets.getItem('Metod').getRange('1:1').insert('Down');
    book.worksheets.getItem('Metod').getRange('A:A').insert('Right');
  });
  const moved = await Promise.all(['LS_Vikter', 'LS_Rad', 'LS_Kolumn'].map(named));
  expect(moved.map((text) => (JSON.parse(text) as string[])[0])).toEqual([
    '=Metod!$B$2:$C$2',
    '=Metod!$3:$4',
    '=Metod!$C:$C',
  ]);
  expect(read()).toEqual([3, 3, 30]);
});

// NamedItem.visible: "Specifies if the object is visible."
test('a name can be hidden in the batch that adds it; one that comes after it with its name is not', async () => {
  await change((book) => (book.names.add('LS_Dold', '=Metod!$A$1').visible = false));
  expect(JSON.parse(await named('LS_Dold'))).toEqual(['=Metod!$A$1', 'Metod!$A$1', 'Range', false, 'Metod!A1']);
  await change((book) => book.names.getItem('LS_Dold').delete());
  await change((book) => book.names.add('LS_Dold', '=Metod!$B$1'));
  expect(JSON.parse(await named('LS_Dold'))).toContain(true);
});

test('names that came out of the collection can be worked with', async () => {
  const addresses = await fixture.run(async (context) => {
    context.workbook.names.load('items/name');
    await context.sync();
    const ranges = context.workbook.names.items.map((name) => name.getRange());
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect([...addresses]).toEqual(['Metod!A1:B1']);
});
