import { pointedPlace } from '../../src/workbook/pointedPlace';
import type { CellValue } from '../../src/workbook/port';

/** A sheet from A1, of which one cell is selected. */
function point(sheet: string, address: string, rows: readonly (readonly CellValue[])[], formula: CellValue = '') {
  const values = rows.map((row) => [...row]);
  const formulas = values.map((row) => row.map((value) => (value === '?' ? formula : value)));
  const last = `${String.fromCharCode(64 + values[0]!.length)}${values.length}`;
  return pointedPlace({ sheet, sheetId: sheet, address, around: [{ address: `A1:${last}`, values, formulas }] });
}

const RIKET = [
  ['Region', 'Sjukvårdsregion', '1. Strukturer för samverkan', '2. Data'],
  ['Region Skåne', 'Södra sjukvårdsregionen', 'Gul', 'Grön'],
  ['Antal regioner', 'Färg', '1. Strukturer för samverkan', '2. Data'],
  ['', 'Grön', 4, 7],
  ['Södra sjukvårdsregionen', 'Styrdokument: antal', '1 · 2 · 0 · 0', '3 · 0 · 0 · 0'],
];
const AREA_1 = '1. Strukturer för samverkan';

describe('the place that a cell tells of', () => {
  test.each([
    ['C2', 'skane', 1, null],
    ['C4', 'riket', 1, null],
    ['C5', 'sodra', 1, 'styrdokument'],
  ])('on Riket, at %s, is that of its row and of the heading above it', (cell, unit, area, dimension) =>
    expect(point('Riket', cell, RIKET)).toEqual({ unit, area, dimension }),
  );

  test.each(['A1', 'B2', 'A2'])('on Riket, at %s, is none: no area is named', (cell) =>
    expect(point('Riket', cell, RIKET)).toBeNull(),
  );

  test('among the gaps is Riket’s', () => {
    const gaps = [
      ['Område', 'Dimension', 'Ej bedömda'],
      [AREA_1, 'Identifierad', 3],
    ];
    expect(point('Luckor', 'C2', gaps)).toEqual({ unit: 'riket', area: 1, dimension: 'identifierad' });
    expect(point('Min egen lista', 'C2', gaps)).toBeNull();
  });

  test('in somebody’s own table is what it says; a number alone is anybody’s count', () => {
    expect(
      point('Eget', 'B2', [
        ['', AREA_1],
        ['Skåne', 'Gul'],
      ]),
    ).toEqual({ unit: 'skane', area: 1, dimension: null });
    expect(
      point('Eget', 'B2', [
        ['', 1],
        ['Skåne', 2],
      ]),
    ).toBeNull();
  });

  test.each([
    ['=LS.LEVEL("Skåne",3,"Styrdokument")', { unit: 'skane', area: 3, dimension: 'styrdokument' }],
    ['=LS.UNIT("Riket", 5)', { unit: 'riket', area: 5, dimension: null }],
    ['=LS.UNIT("Skåne")', null],
    ['=SUM(1,"Skåne")', null],
    ['=LS.UNIT("Sk""ne",3)', null],
  ])('of a formula like %s is what it names', (formula, place) =>
    expect(point('Eget', 'A1', [['?']], formula)).toEqual(place),
  );
});
