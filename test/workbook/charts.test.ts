import { parseArea } from '../../src/workbook/address';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { layOutNationSheet } from '../../src/workbook/sheets/nationSheet';
import { layOutTrendSheet } from '../../src/workbook/sheets/trendSheet';
import type { Step } from '../../src/workbook/port';
import { LEVEL_INK, NOT_ASSESSED_INK } from '../../src/workbook/palette';
import { contentsOf, DEMO, DEMO_2023 } from '../support/contents';
import { PaperWorkbook } from '../support/paperWorkbook';

const CONTENTS = contentsOf(DEMO, [DEMO_2023]);
const plan = (book: PaperWorkbook) => planWorkbook(book.snapshot(), CONTENTS);
const chartsIn = (steps: readonly Step[]) => steps.flatMap((step) => (step.do === 'chart' ? [step] : []));

function made(): { book: PaperWorkbook; steps: readonly Step[] } {
  const book = new PaperWorkbook();
  const steps = plan(book);
  book.carryOut(steps);
  return { book, steps };
}

/** What stands in the first row and the first column of what a chart shows. */
function shown(book: PaperWorkbook, { sheet, address }: { sheet: string; address: string }) {
  const [heads = [], ...rows] = book.read(sheet, address);
  return { heads, names: rows.map(([name]) => name), rows };
}

test('the counts of Riket are stacked per area, each colour in its own ink and Ej bedömd in none of the three', () => {
  const { book, steps } = made();
  const chart = chartsIn(steps).find(({ sheet }) => sheet === 'Riket')!;
  const { heads, names, rows } = shown(book, chart);
  expect(heads).toHaveLength(9);
  expect(heads[1]).toBe('1. Strukturer för samverkan');
  expect(names).toEqual(['Grön', 'Gul', 'Röd', 'Ej bedömd']);
  expect(rows.flat().filter((cell) => typeof cell === 'number')).toHaveLength(4 * 8);
  expect(chart.series.map((look) => look?.colour)).toEqual([
    ...Object.values(LEVEL_INK).map(({ fill }) => fill),
    NOT_ASSESSED_INK.fill,
  ]);
});

test('the trend has a line for each area over the rounds, from 0 to 100', () => {
  const { book, steps } = made();
  const chart = chartsIn(steps).find(({ sheet }) => sheet === 'Trend')!;
  const { heads, names } = shown(book, chart);
  expect(heads.slice(1).map((head) => String(head).slice(0, 2))).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}.`));
  expect(names).toEqual(['Demo 2023 (påhittade exempeldata)', 'Demo (påhittade exempeldata)']);
  expect(chart).toMatchObject({ kind: 'lines', scale: { minimum: 0, maximum: 100 } });
  expect(new Set(chart.series.map((look) => look?.colour)).size).toBe(8);
});

test('a chart takes its title from a cell that says which round it shows, and that it is invented', () => {
  const { book, steps } = made();
  for (const { sheet, title } of chartsIn(steps)) {
    const [, name, cell = ''] = /^=(.+)!(.+)$/.exec(title) ?? [];
    expect(name).toBe(sheet);
    expect(String(book.read(sheet, cell.replaceAll('$', ''))[0]![0])).toMatch(
      /omgång Demo \(påhittade exempeldata\) – PÅHITTADE EXEMPELDATA$/,
    );
  }
});

test.each([layOutNationSheet(CONTENTS), layOutTrendSheet(CONTENTS)])(
  'no chart of $name lies over cells of the sheet',
  ({ charts = [], lines, tables }) => {
    for (const { over } of charts) {
      const { row, rows } = parseArea(over);
      const isUnder = (first: number, last: number) => last >= row && first < row + rows;
      for (const { at } of lines) expect(isUnder(parseArea(at).row, parseArea(at).row)).toBe(false);
      for (const table of tables) {
        const head = parseArea(table.at).row;
        expect(isUnder(head, head + table.rows.length)).toBe(false);
      }
    }
  },
);

test('a chart that stands is left as people made it, wherever it is; one that was deleted comes back', () => {
  const { book } = made();
  expect(plan(book)).toEqual([]);
  book.deleteChart('LS_Riket_Diagram');
  expect(plan(book)).toEqual([expect.objectContaining({ do: 'chart', sheet: 'Riket', name: 'LS_Riket_Diagram' })]);
  const moved = { ...book.snapshot(), charts: { Presentation: ['LS_Riket_Diagram', 'LS_Trend_Diagram'] } };
  expect(planWorkbook(moved, CONTENTS)).toEqual([]);
});

test('a chart that comes back follows its table: rows put above, colours in another order, a row of their own', () => {
  const { book } = made();
  book.deleteChart('LS_Riket_Diagram');
  const before = chartsIn(plan(book))[0]!;
  const { row, rows } = parseArea(before.address);
  // The four colours upside down, and three rows more above everything.
  book.move('Riket', (cell) => {
    const isColour = cell.row > row && cell.row < row + rows;
    return { ...cell, row: 3 + (isColour ? 2 * row + rows - cell.row : cell.row) };
  });
  const [after] = chartsIn(plan(book));
  expect(shown(book, after!).names).toEqual(['Ej bedömd', 'Röd', 'Gul', 'Grön']);
  expect(after!.series).toEqual([...before.series].reverse());
  expect(parseArea(after!.over).row).toBe(parseArea(before.over).row + 3);
});

test('where people have put a column of their own among those that a chart shows it is left out, and the plan says so', () => {
  const { book } = made();
  book.deleteChart('LS_Riket_Diagram');
  book.move('Riket', (cell) => ({ ...cell, column: cell.column + (cell.column > 4 ? 1 : 0) }));
  const steps = plan(book);
  expect(chartsIn(steps)).toEqual([]);
  expect(steps).toContainEqual({ do: 'leave', sheet: 'Riket', part: 'LS_Riket_Diagram', why: 'apart' });
});
