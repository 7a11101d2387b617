import { parseAddress, areaName, type Area } from '../../src/workbench/a1';
import { offsetFormula, shiftArea, shiftFormula, type Shift } from '../../src/workbench/engine/shift';
import { NoteStore } from '../../src/workbench/model/noteStore';

const rows = (at: number, count: number): Shift => ({ sheetId: 's', axis: 'row', at: at - 1, count });

function area(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
}

describe('a range when rows come or go, as Excel moves it', () => {
  test.each([
    ['insert above', rows(2, 1), 'B2:C4', 'B3:C5'],
    ['insert inside', rows(3, 2), 'B2:C4', 'B2:C6'],
    ['insert below', rows(5, 1), 'B2:C4', 'B2:C4'],
    ['delete above', rows(1, -1), 'B2:C4', 'B1:C3'],
    ['delete inside', rows(3, -1), 'B2:C4', 'B2:C3'],
    ['delete over the start', rows(1, -2), 'B2:C4', 'B1:C2'],
    ['delete over the end', rows(4, -3), 'B2:C4', 'B2:C3'],
    ['delete all of it', rows(1, -9), 'B2:C4', null],
  ])('%s', (_what, shift, before, after) => {
    const moved = shiftArea(shift, area(before));
    expect(moved && areaName(moved)).toBe(after);
  });
});

test('a formula moves the references of its own sheet, and nothing in quotes', () => {
  expect(shiftFormula(rows(2, 1), '=$B2&"B2"&Annat!B2&SUM(A1:A9)')).toBe('=$B3&"B2"&Annat!B2&SUM(A1:A10)');
});

test('a formula read from another cell moves its relative references only', () => {
  expect(offsetFormula('=$B1&C$1&$D$1&E1', { rows: 2, columns: 1 })).toBe('=$B3&D$1&$D$1&F3');
});

test('names and columns of tables that look like cells stay as they are; other sheets’ cells move along', () => {
  const formula = "=SUM(Tabell1[Q1])+LS_Q1+LOG10(A1)+Annat!B1:$C2+'A 1'!B1";
  expect(offsetFormula(formula, { rows: 1, columns: 0 })).toBe(
    "=SUM(Tabell1[Q1])+LS_Q1+LOG10(A2)+Annat!B2:$C3+'A 1'!B2",
  );
});

test('a reference that is moved off the sheet is #REF!', () => {
  expect(offsetFormula('=A1+B2', { rows: -1, columns: 0 })).toBe('=#REF!+B1');
});

test('notes move with their cells, and go with deleted ones', () => {
  const notes = new NoteStore();
  for (const row of [0, 4, 7]) notes.add({ sheetId: 's', row, column: 1, content: `rad ${row + 1}`, author: 'a' });
  notes.shift(rows(5, -1));
  notes.shift(rows(1, 2));
  expect(notes.list('s').map(({ row, content }) => [row + 1, content])).toEqual([
    [3, 'rad 1'],
    [9, 'rad 8'],
  ]);
});
