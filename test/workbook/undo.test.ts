import { keptCells, mergeKept, type KeptCell } from '../../src/workbook/keptCells';
import { planUndo } from '../../src/workbook/planUndo';
import { planWriteBack } from '../../src/workbook/planWriteBack';
import type { CellValue, UnitTable } from '../../src/workbook/port';
import { readUnit } from '../../src/workbook/readUnit';
import { PaperWorkbook } from '../support/paperWorkbook';
import { unitTable } from '../support/workbook';

const reading = (table: UnitTable) => ({
  snapshot: { ...new PaperWorkbook().snapshot(), tables: [table] },
  assessments: readUnit(table, undefined),
});
const withFormula = (table: UnitTable, formula: string): UnitTable => ({
  ...table,
  formulas: table.values.map((row, i) => row.map((value, j) => (i === 1 && j === 1 ? formula : value))),
});

/** What a sync that takes a level for Skåne's first cell, B5, keeps. */
function keptOf(table: UnitTable, leftAlone: { sheet: string; address: string }[] = []): KeptCell[] {
  const before = reading(table);
  const plan = planWriteBack(before.assessments[0]!, { take: { level: 'red' }, agreed: {}, version: 3 });
  return keptCells(plan, { ...before, leftAlone });
}
const cell = (table: UnitTable, value: CellValue): UnitTable => unitTable(table.unit, { B5: value });
const empty = unitTable('skane');
const fetched = cell(empty, 'Röd');

describe('what stood before an act', () => {
  test('is kept with its base where the act wrote both', () => {
    expect(keptOf(empty)).toMatchObject([{ field: 'level', stood: '', wrote: "'Röd", base: '' }]);
  });

  test('is kept as the formula it was', () => {
    expect(keptOf(withFormula(cell(empty, 'g'), '=N5'))).toMatchObject([{ stood: '=N5', said: 'g' }]);
  });

  test('is nothing where the cell had moved, so that the act wrote nothing', () => {
    expect(keptOf(empty, [{ sheet: 'Skåne', address: 'B5' }])).toEqual([]);
  });

  test('is what stood before the first of two plans, and nothing where the second wrote that again', () => {
    const [first] = keptOf(empty);
    const back: KeptCell = { ...first!, stood: first!.wrote, said: 'Röd', wrote: first!.stood };
    expect(mergeKept([first!], [{ ...back, wrote: "'Gul" }])).toMatchObject([{ stood: '', wrote: "'Gul", base: '' }]);
    expect(mergeKept([first!], [back])).toEqual([]);
  });
});

describe('putting back', () => {
  test('writes the cell and its base together, if the cell still holds what the act wrote', () => {
    expect(planUndo(keptOf(empty), reading(fetched)).plan).toEqual([
      {
        do: 'ifUnchanged',
        sheet: 'Skåne',
        address: 'B5',
        expected: 'Röd',
        then: [
          { do: 'write', sheet: 'Skåne', address: 'B5', contents: [['']] },
          { do: 'write', sheet: 'LS_bas_skane', address: 'B3', contents: [['']] },
        ],
      },
    ]);
  });

  test('follows the row where people have sorted', () => {
    const [headings, ...rows] = fetched.values;
    const values = [headings!, ...rows.reverse()];
    const sorted = { ...fetched, values, formulas: values };
    expect(planUndo(keptOf(empty), reading(sorted)).plan).toMatchObject([{ address: 'B12', expected: 'Röd' }]);
  });

  test.each([
    ['a word of its own', cell(empty, 'Gul')],
    ['a formula that gives the same word', withFormula(fetched, '=N5')],
  ])('leaves alone a cell that has got %s since', (_, now) => {
    expect(planUndo(keptOf(empty), reading(now))).toEqual({
      plan: [],
      leftAlone: [{ sheet: 'Skåne', address: 'B5' }],
      gone: 0,
    });
  });

  test('counts what has no cell any more', () => {
    const [headings, , ...others] = fetched.values;
    const without = { ...fetched, values: [headings!, ...others], formulas: [], address: 'A4:J11' };
    expect(planUndo(keptOf(empty), reading(without))).toEqual({ plan: [], leftAlone: [], gone: 1 });
  });

  test('gives a formula back to a level that came back without it, and leaves a new one in peace', () => {
    const kept = keptOf(withFormula(cell(empty, 'g'), '=N5'));
    expect(planUndo(kept, reading(cell(empty, 'Grön'))).plan).toMatchObject([{ then: [{ contents: [['=N5']] }] }]);
    expect(planUndo(kept, reading(withFormula(cell(empty, 'Grön'), '=M5')))).toEqual({
      plan: [],
      leftAlone: [],
      gone: 0,
    });
  });
});
