import fc from 'fast-check';
import { CARE_REGION_UNITS, REGION_UNITS } from '../../src/core/catalogue/units';
import { RoundCoverage } from '../../src/core/roundCoverage';
import { parseArea } from '../../src/workbook/address';
import { describeWork } from '../../src/workbook/describeWork';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { planRound } from '../../src/workbook/planRound';
import { baseCell } from '../../src/workbook/sheets/baseSheet';
import { contentsOf, DEMO, emptyCoverage } from '../support/contents';
import { PaperWorkbook } from '../support/paperWorkbook';
import { ROUND } from '../support/workbook';

/** The levels of the demo in a round that does not say that they are invented. */
const CONTENTS = contentsOf(new RoundCoverage(ROUND, DEMO.judgements));
const NOTHING = contentsOf(emptyCoverage());

function made(contents = CONTENTS): PaperWorkbook {
  const book = new PaperWorkbook();
  book.carryOut(planWorkbook(book.snapshot(), contents));
  return book;
}

/** Puts right what isn't, and says that nothing is left to do. */
function repair(book: PaperWorkbook, contents = CONTENTS): ReturnType<typeof planWorkbook> {
  const plan = planWorkbook(book.snapshot(), contents);
  book.carryOut(plan);
  expect(planWorkbook(book.snapshot(), contents).filter((step) => step.do !== 'leave')).toEqual([]);
  return plan;
}

const insertRow = (book: PaperWorkbook, sheet: string, before: number) =>
  book.move(sheet, ({ row, column }) => ({ row: row + (row + 1 >= before ? 1 : 0), column }));
const deleteRow = (book: PaperWorkbook, sheet: string, number: number) =>
  book.move(sheet, ({ row, column }) =>
    row + 1 === number ? null : { row: row - (row + 1 > number ? 1 : 0), column },
  );
const rowsOf = (book: PaperWorkbook, table: string) => {
  const { sheet, address } = book.snapshot().ownTables[table]!;
  return book.read(sheet, address);
};

test.each([
  ['of one region', ['skane' as const]],
  ['of all units that have one', [...REGION_UNITS, ...CARE_REGION_UNITS].map(({ id }) => id)],
])('a workbook %s that stands as it should is not written', (_, units) => {
  const contents = { ...CONTENTS, units };
  expect(planWorkbook(made(contents).snapshot(), contents)).toEqual([]);
});

test('what is fetched anew and is the same is written only as a time, and only when somebody asks for it', () => {
  const book = made();
  const later = { ...CONTENTS, fetchedAt: 'senare' };
  expect(planWorkbook(book.snapshot(), later)).toEqual([]);
  expect(planRound(book.snapshot(), later)).toEqual(
    [
      ['Riket', 'A4'],
      ['Luckor', 'A5'],
      ['Trend', 'A5'],
      ['Data', 'A5'],
    ].map(([sheet, address]) => ({ do: 'write', sheet, address, contents: [['Hämtad senare.']] })),
  );
});

test('a run that is cut short anywhere is completed by the next, as if it had never been', () => {
  const plan = planWorkbook(new PaperWorkbook().snapshot(), CONTENTS);
  const whole = made().snapshot();
  fc.assert(
    // A sheet and its first name go to Excel together.
    fc.property(fc.constantFrom(...plan.keys()), (steps) => {
      fc.pre(plan[steps - 1]?.do !== 'addSheet');
      const book = new PaperWorkbook();
      book.carryOut(plan.slice(0, steps));
      repair(book);
      const { sheets, usedCells, tables, ownTables, names } = book.snapshot();
      expect({ sheets, usedCells, tables, ownTables, names }).toEqual({
        sheets: whole.sheets,
        usedCells: whole.usedCells,
        tables: whole.tables,
        ownTables: whole.ownTables,
        names: whole.names,
      });
    }),
    { numRuns: 60 },
  );
});

test.each([1, 2, 4, 5, 6, 20, 26, 27, 30])(
  'a row that someone puts in before row %i of Riket keeps what they write there',
  (row) => {
    const book = made();
    const before = ['LS_Riket', 'LS_Riket_Antal', 'LS_Riket_Grupper'].map((name) => rowsOf(book, name));
    insertRow(book, 'Riket', row);
    for (const column of ['A', 'C', 'L']) book.type('Riket', `${column}${row}`, `egen text i ${column}`);
    const texts = () => book.read('Riket', `A${row}:L${row}`)[0]!.filter((cell) => String(cell).startsWith('egen'));
    const written = texts();
    repair(book, NOTHING);
    repair(book);
    expect(texts()).toEqual(written);
    const after = ['LS_Riket', 'LS_Riket_Antal', 'LS_Riket_Grupper'].map((name) =>
      rowsOf(book, name).filter((cells) => !cells.some((cell) => String(cell).startsWith('egen'))),
    );
    expect(after).toEqual(before);
  },
);

test('rows in another order are brought up to date where they stand', () => {
  const book = made();
  const { row, rows } = parseArea(book.snapshot().ownTables['LS_Riket']!.address);
  const [first, last] = [row + 1, row + rows - 1];
  book.move('Riket', (cell) =>
    cell.row < first || cell.row > last ? cell : { ...cell, row: first + last - cell.row },
  );
  expect(planWorkbook(book.snapshot(), CONTENTS)).toEqual([]);
  repair(book, NOTHING);
  const [, top] = rowsOf(book, 'LS_Riket');
  expect(top!.slice(0, 3)).toEqual(['Region Skåne', 'Södra sjukvårdsregionen', 'Ej bedömd']);
});

test('columns in another order are found by their headings', () => {
  const book = made();
  const { column, columns } = parseArea(book.snapshot().ownTables['LS_Styrdokument']!.address);
  book.move('Styrdokument', (cell) =>
    cell.row < 3 || cell.column < column || cell.column >= column + columns
      ? cell
      : { ...cell, column: columns - 1 - cell.column },
  );
  expect(planWorkbook(book.snapshot(), CONTENTS)).toEqual([]);
});

test('a row that was deleted comes back below the others, and one that was emptied where it stood', () => {
  const book = made();
  const before = rowsOf(book, 'LS_Styrdokument');
  deleteRow(book, 'Styrdokument', 8);
  for (const column of 'ABCDEFGH') book.type('Styrdokument', `${column}10`, '');
  repair(book);
  const after = rowsOf(book, 'LS_Styrdokument');
  expect(after).toHaveLength(before.length);
  expect([...after].sort()).toEqual([...before].sort());
});

test('what stands right below a table is left, and the plan says that a row found no room', () => {
  const book = made();
  deleteRow(book, 'Styrdokument', 8);
  book.type('Styrdokument', 'A25', 'Min anteckning');
  const plan = repair(book);
  expect(book.read('Styrdokument', 'A25')).toEqual([['Min anteckning']]);
  expect(describeWork(plan).left).toEqual([{ sheet: 'Styrdokument', part: 'LS_Styrdokument', why: 'occupied' }]);
});

test('a column of a unit that was deleted comes back empty, and what was synced there is fetched anew, not taken back', () => {
  const book = made();
  const place = { unit: 'skane' as const, area: 3 as const, dimension: 'styrdokument' as const };
  const { sheet, address } = baseCell(place, 'level');
  const version = baseCell(place, 'version').address;
  book.type(sheet, address, 'green');
  book.type(sheet, version, '4');
  book.move('Skåne', (cell) =>
    cell.column === 3 ? null : { ...cell, column: cell.column - (cell.column > 3 ? 1 : 0) },
  );
  repair(book);
  expect(book.read('Skåne', 'A4:J4')[0]).toContain('Styrdokument');
  expect(book.read(sheet, `${address}:${version}`)[0]).toEqual(['', '', '', '0']);
});

test("an area's row that was deleted comes back with its formulas", () => {
  const book = made();
  deleteRow(book, 'Skåne', 6);
  repair(book);
  const labels = book.read('Skåne', 'A5:A12').flat();
  expect(labels.at(-1)).toMatch(/^2\. /);
  expect(book.read('Skåne', 'F12')).toEqual([['=LS.SCORE(B12:E12)']]);
});

test('nothing that people fill in is written, whatever it is', () => {
  const book = made();
  book.type('Skåne', 'B5', 'nåt');
  book.type('Skåne', 'I5', 'Min kommentar');
  book.type('Handlingsplan', 'A7', 'Skåne');
  book.type('Insatser', 'D6', 'En annan insats');
  book.type('Riket', 'L7', 'Egen kolumn');
  expect(planWorkbook(book.snapshot(), CONTENTS)).toEqual([]);
});

test('a table that someone turned into plain cells is made anew below, and the cells stay', () => {
  const book = made();
  const standing = rowsOf(book, 'LS_Riket_Antal');
  const { address } = book.snapshot().ownTables['LS_Riket_Antal']!;
  book.dropTable('LS_Riket_Antal');
  repair(book);
  expect(book.read('Riket', address)).toEqual(standing);
  expect(rowsOf(book, 'LS_Riket_Antal')).toEqual(standing);
});

test('a line whose row was deleted comes back only where its place is free', () => {
  const book = made();
  deleteRow(book, 'Riket', 3);
  const plan = repair(book);
  expect(describeWork(plan).left).toEqual([{ sheet: 'Riket', part: 'LS_Riket_rad3', why: 'occupied' }]);
});

test('a workbook of an earlier layout is brought up to date with its data', () => {
  const book = made();
  // Layout 1 had no names for lines, no tables below Riket's first, and its lists stood on Metod.
  for (const name of ['LS_Riket_Antal', 'LS_Riket_Grupper', 'LS_Remiss_Rakning']) book.dropTable(name);
  book.keepNames((name) => !/_rad\d$/.test(name));
  book.type('Riket', 'A2', 'Omgång 2026, strategin 2024. Hämtad 2026-01-01.');
  book.type('Skåne', 'B5', 'Grön');
  const plan = repair(book);
  expect(describeWork(plan).left).toEqual([]);
  expect(book.read('Riket', 'A2')).toEqual([['Omgång 2026, strategin 2024.']]);
  expect(book.read('Skåne', 'B5')).toEqual([['Grön']]);
  expect(rowsOf(book, 'LS_Riket_Antal')).toEqual(rowsOf(made(), 'LS_Riket_Antal'));
  expect(book.snapshot().ownTables).toEqual(made().snapshot().ownTables);
});

/** Turns the rows of a table upside down, as a person sorts them. */
function turnOver(book: PaperWorkbook, sheet: string, address: string): void {
  const { row, rows } = parseArea(address);
  const [first, last] = [row + 1, row + rows - 1];
  book.move(sheet, (cell) => (cell.row < first || cell.row > last ? cell : { ...cell, row: first + last - cell.row }));
}

test('a heading that somebody changed comes back over the same cells, also where the rows are sorted', () => {
  const book = made();
  const [table] = book.snapshot().tables;
  turnOver(book, 'Skåne', table!.address);
  book.type('Skåne', 'A4', 'Prioriterat område');
  book.type('Skåne', 'B5', 'Grön');
  const labels = book.read('Skåne', 'A5:A12');
  repair(book);
  expect(book.read('Skåne', 'A4')).toEqual([['Område']]);
  expect(book.read('Skåne', 'A5:A12')).toEqual(labels);
  expect(book.snapshot().tables[0]!.address).toBe(table!.address);
});

test.each([
  ['LS_Riket', 'Riket', 'A'],
  ['LS_Styrdokument', 'Styrdokument', 'B'],
])('where what tells the rows of %s apart is gone, nothing is guessed and nothing written', (table, sheet, column) => {
  const book = made();
  const { row, rows } = parseArea(book.snapshot().ownTables[table]!.address);
  turnOver(book, sheet, book.snapshot().ownTables[table]!.address);
  for (let at = row + 1; at <= row + rows; at++)
    book.type(sheet, `${column}${at}`, at === row + 1 ? 'Mitt' : `mitt ${at}`);
  const before = rowsOf(book, table);
  const plan = repair(book, NOTHING);
  expect(rowsOf(book, table)).toEqual(before);
  expect(describeWork(plan).left).toEqual([{ sheet, part: table, why: 'keys' }]);
});
