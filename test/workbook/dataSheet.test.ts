import { UNITS } from '../../src/core/catalogue/units';
import { placeKey } from '../../src/core/assessment';
import { levelWord } from '../../src/core/level';
import { planNewSheet } from '../../src/workbook/planNewSheet';
import { layOutDataSheet } from '../../src/workbook/sheets/dataSheet';
import { contentsOf, DEMO, emptyCoverage } from '../support/contents';
import { coverageOf, judged } from '../support/rounds';
import { ROUND } from '../support/workbook';

const sheetOf = (...args: Parameters<typeof contentsOf>) => layOutDataSheet(contentsOf(...args));
const tableOf = (...args: Parameters<typeof contentsOf>) => sheetOf(...args).tables[0]!;
const textsOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));

test('there is a row for every unit, area and dimension, told apart by them, whatever is judged', () => {
  const { rows, keys } = tableOf(DEMO);
  const places = rows.map((row) => keys.map((key) => row[key]).join('/'));
  expect(rows).toHaveLength(UNITS.length * 8 * 4);
  expect(new Set(places).size).toBe(rows.length);
  expect(tableOf(emptyCoverage()).rows.map((row) => keys.map((key) => row[key]).join('/'))).toEqual(places);
});

test('a row holds what a pivot table asks for, with empty cells where nothing is judged', () => {
  const coverage = coverageOf(
    { ...ROUND, invented: true },
    judged({ skane: { 5: 'Gul – – –' } }, '2026-01-15T23:30:00.000Z'),
  );
  const { headings, rows } = tableOf(coverage);
  const skane = textsOf(rows).filter((row) => row[2] === 'Region Skåne' && row[5] === 5);
  const area = 'Teknik för ökad hälsa, delaktighet och självständighet';
  const of = ['2026', '2024', 'Region Skåne', 'Region', 'Södra sjukvårdsregionen', 5, area];
  expect(headings).toHaveLength(12);
  expect(skane.slice(0, 2)).toEqual([
    [...of, 'Kommunicerad', 'Gul', 0.5, 46037, 'ja'],
    [...of, 'Identifierad', 'Ej bedömd', '', '', 'ja'],
  ]);
});

test('it holds the assessments of the demo and nothing rolled up, also for groups', () => {
  const rows = textsOf(tableOf(DEMO).rows);
  const words = new Map(rows.map((row) => [[row[2], row[5], row[7]].join('/'), row[8]]));
  expect(rows.filter((row) => row[9] !== '').length).toBe(
    [...DEMO.judgements.values()].filter(({ dimension, level }) => dimension !== null && level !== null).length,
  );
  for (const unit of UNITS) {
    const place = { unit: unit.id, area: 3, dimension: 'styrdokument' } as const;
    const level = DEMO.judgements.get(placeKey(place))?.level ?? null;
    expect(words.get(`${unit.name}/3/Styrdokument`)).toBe(levelWord(level));
  }
});

test('it is written in few requests and less than 300 kB, however answers are scattered', () => {
  const steps = planNewSheet(sheetOf(DEMO), { names: {}, rules: [], charts: {} });
  const writes = steps.filter((step) => step.do === 'write');
  expect(writes.length).toBeLessThan(5);
  expect(JSON.stringify(writes).length).toBeLessThan(300_000);
});
