import { CARE_REGION_UNITS, NATION, REGION_UNITS } from '../../../src/core/catalogue/units';
import { areasOf } from '../../../src/core/catalogue/strategies';
import { barSegments } from '../../../src/pane/nation/barSegments';
import { cellWords } from '../../../src/pane/nation/cellWords';
import { heatGroups, isOpen } from '../../../src/pane/nation/heatGroups';
import { NATION_TEXTS } from '../../../src/pane/texts/nationTexts';
import { coverageOf, judged, roundOf } from '../../support/rounds';

const round = roundOf('2026');
const coverage = coverageOf(
  round,
  judged({
    norrbotten: { 1: 'Röd Röd Röd Röd' },
    skane: { 1: 'Grön Grön Grön Grön', 2: 'Grön Gul – –' },
    sodra: { 1: 'Röd Röd Röd Röd' },
  }),
);
const rows = heatGroups(coverage).flatMap(({ group, regions }) => [group, ...regions]);
const cellOf = (unit: string, area: number) => rows.find((row) => row.unit.id === unit)!.cells[area - 1]!;
const wordsOf = (unit: string, area: number) =>
  cellWords(cellOf(unit, area), areasOf('2024')[area - 1]!, NATION_TEXTS.sv);

describe('the map', () => {
  test('has Riket and every group before its regions, in the order of the catalogue whatever their colours', () => {
    expect(heatGroups(coverage).map(({ group }) => group.unit)).toEqual([NATION, ...CARE_REGION_UNITS]);
    expect(heatGroups(coverage).flatMap(({ regions }) => regions.map(({ unit }) => unit))).toEqual(REGION_UNITS);
  });

  test('says of a region where it stands, its colour and what it may become', () => {
    expect(wordsOf('skane', 1)).toBe('Region Skåne, 1. Strukturer för samverkan: Grön');
    expect(wordsOf('skane', 2)).toMatch(/: Grön|: Gul/);
    expect(wordsOf('skane', 2)).toContain('Möjligt när allt är besvarat: Gul–Grön');
    expect(wordsOf('halland', 1)).toContain('Ej bedömd. Möjligt när allt är besvarat: Röd–Grön');
  });

  test('never shows a rolled-up colour without its counts, and tells a direct one from it', () => {
    expect(wordsOf('riket', 1)).toContain('1 Grön, 0 Gul, 1 Röd, 19 Ej bedömd');
    expect(wordsOf('sodra', 1)).toContain('Röd. 1 Grön, 0 Gul, 0 Röd, 2 Ej bedömd. Bedömd direkt;');
    expect(isOpen(cellOf('sodra', 1))).toBe(false);
  });
});

test('a bar is as long as asked for, with a part for each colour that somebody has', () => {
  const parts = barSegments({ green: 3, yellow: 0, red: 1, unassessed: 4 }, 80);
  expect(parts).toEqual([
    { status: 'green', count: 3, x: 0, width: 30 },
    { status: 'red', count: 1, x: 30, width: 10 },
    { status: null, count: 4, x: 40, width: 40 },
  ]);
  expect(barSegments({ green: 0, yellow: 0, red: 0, unassessed: 0 }, 80)).toEqual([]);
});
