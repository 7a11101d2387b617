import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { CARE_REGION_UNITS } from '../../src/core/catalogue/units';
import { TABLES } from '../../src/workbook/layout';
import { layOutNationSheet } from '../../src/workbook/sheets/nationSheet';
import { contentsOf, DEMO } from '../support/contents';
import { coverageOf, judged } from '../support/rounds';
import { ROUND } from '../support/workbook';

const matricesOf = (...args: Parameters<typeof contentsOf>) =>
  layOutNationSheet(contentsOf(...args)).tables.find(({ name }) => name === TABLES.nationMatrices)!.rows;

test('each sjukvårdsregion has the 4 × 8 words that the source prints, and under them as many counts', () => {
  const rows = matricesOf(DEMO);
  const dimensions = DIMENSIONS.map(({ title }) => title);
  expect(rows.map(([group, dimension]) => [group, dimension])).toEqual(
    CARE_REGION_UNITS.flatMap(({ name }) =>
      [...dimensions, ...dimensions.map((title) => `${title}: antal`)].map((title) => [name, title]),
    ),
  );
  for (const row of rows) expect(row).toHaveLength(2 + 8);
});

test('the counts under a word are those of its own regions and its own dimension', () => {
  const coverage = coverageOf(ROUND, judged({ skane: { 2: 'Grön Gul – –' }, blekinge: { 2: 'Grön Röd – –' } }));
  const rows = matricesOf(coverage).filter(([group]) => group === 'Södra sjukvårdsregionen');
  expect(rows.map(([, dimension, , second]) => [dimension, second])).toEqual([
    ['Kommunicerad', 'Grön'],
    ['Identifierad', 'Röd'],
    ['Styrdokument', 'Ej bedömd'],
    ['Infrastruktur', 'Ej bedömd'],
    ['Kommunicerad: antal', '2 · 0 · 0 · 1'],
    ['Identifierad: antal', '0 · 1 · 1 · 1'],
    ['Styrdokument: antal', '0 · 0 · 0 · 3'],
    ['Infrastruktur: antal', '0 · 0 · 0 · 3'],
  ]);
});

test('what was judged for the sjukvårdsregion itself says so, with what its regions roll up to', () => {
  const coverage = coverageOf(
    ROUND,
    judged({ sodra: { 1: '– – – Grön' }, skane: { 1: '– – – Röd' }, blekinge: { 1: '– – – Röd' } }),
  );
  const rows = matricesOf(coverage).filter(([group]) => group === 'Södra sjukvårdsregionen');
  expect([rows[3]![2], rows[7]![2]]).toEqual(['Grön', '0 · 0 · 2 · 1 · direkt bedömd (sammanställt: Röd)']);
});
