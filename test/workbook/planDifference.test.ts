import fc from 'fast-check';
import { parseArea } from '../../src/workbook/address';
import { planDifference, type WantedCell } from '../../src/workbook/planDifference';
import type { CellValue } from '../../src/workbook/port';

const cellsOf = (rows: readonly (readonly (CellValue | null)[])[]): WantedCell[] =>
  rows.flatMap((contents, row) =>
    contents.flatMap((content, column) => (content === null ? [] : [{ row, column, content }])),
  );
const plan = (wanted: (CellValue | null)[][], formulas: CellValue[][]) =>
  planDifference('Data', cellsOf(wanted), { address: 'A1', formulas });
const writtenTo = (...args: Parameters<typeof plan>) =>
  plan(...args).map((step) => step.do === 'write' && step.address);

test('what is right is not written', () => expect(plan([['a', 1, "'=1"]], [['a', 1, '=1']])).toEqual([]));

test('one wrong cell is written alone', () => expect(writtenTo([['a', 'b', 'c']], [['a', 'x', 'c']])).toEqual(['B1']));

test('rows with holes in them that are to be empty are one rectangle', () =>
  expect(
    writtenTo(
      [
        ['a', 'Grön', 1, 'nej'],
        ['b', 'Ej bedömd', '', 'nej'],
        ['c', 'Gul', 0.5, 'nej'],
      ],
      [],
    ),
  ).toEqual(['A1:D3']));

test('a cell that people fill in is never covered by a rectangle', () =>
  expect(
    writtenTo(
      [
        ['a', 'b', 'c'],
        ['a', null, 'c'],
      ],
      [],
    ),
  ).toEqual(['A1:C1', 'A2', 'C2']));

test('whatever stands, what is wanted stands afterwards, and nothing else is touched', () => {
  const cell = fc.constantFrom<CellValue>('', 'a', 'b', 1);
  const rows = (of: fc.Arbitrary<CellValue | null>) =>
    fc.array(fc.array(of, { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(rows(fc.option(cell)), rows(cell), (wanted, standing) => {
      const cells = standing.map((row) => [...row]) as CellValue[][];
      for (const step of plan(wanted, cells)) {
        if (step.do !== 'write') throw new Error(step.do);
        const { row, column } = parseArea(step.address);
        step.contents.forEach((line, i) => line.forEach((content, j) => (cells[row + i]![column + j] = content)));
      }
      expect(cells).toEqual(wanted.map((row, i) => row.map((content, j) => content ?? standing[i]![j])));
    }),
  );
});
