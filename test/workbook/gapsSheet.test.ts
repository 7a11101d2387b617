import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import { gapsOf } from '../../src/core/gaps';
import { layOutGapsSheet } from '../../src/workbook/sheets/gapsSheet';
import { contentsOf, DEMO, emptyCoverage } from '../support/contents';
import { coverageOf, judged } from '../support/rounds';
import { ROUND } from '../support/workbook';

const sheetOf = (...args: Parameters<typeof contentsOf>) => layOutGapsSheet(contentsOf(...args));
const rowsOf = (...args: Parameters<typeof contentsOf>) => sheetOf(...args).tables[0]!.rows;
const everyRegion = (words: string) =>
  judged(Object.fromEntries(REGION_UNITS.map(({ id }) => [id, { 1: words }])), '2026-01-15T08:00:00.000Z');

test('there is a row for each area and dimension in their own order, whatever is judged', () => {
  const places = (rows: ReturnType<typeof rowsOf>) => rows.map(([area, dimension]) => [area, dimension]);
  expect(places(rowsOf(DEMO))).toEqual(places(rowsOf(emptyCoverage())));
  expect(rowsOf(DEMO)).toHaveLength(8 * DIMENSIONS.length);
  expect(rowsOf(DEMO)[4]!.slice(0, 2)).toEqual([
    "'2. Nyttiggörande av hälso- och vårddata för forskning och innovation",
    "'Kommunicerad",
  ]);
});

test('a row says how many answered, who did not, and where it is Röd', () => {
  const coverage = coverageOf(
    ROUND,
    everyRegion('Grön Gul Grön Grön'),
    judged({ skane: { 1: '– Röd Grön Grön' }, gotland: { 1: '– Röd Grön Grön' } }, '2026-02-01T08:00:00.000Z'),
  );
  expect(rowsOf(coverage).slice(0, 3)).toEqual([
    ["'1. Strukturer för samverkan", "'Kommunicerad", 19, 2, 0, 0, "'Gotland, Skåne", ''],
    ["'1. Strukturer för samverkan", "'Identifierad", 21, 0, 2, 0, '', "'Gotland, Skåne"],
    ["'1. Strukturer för samverkan", "'Styrdokument", 21, 0, 0, 0, '', ''],
  ]);
});

test('old evidence is counted by the limit of the round, and is no gap of an answer', () => {
  const coverage = coverageOf(ROUND, judged({ skane: { 1: 'Grön Röd – –' } }, '2020-01-15T08:00:00.000Z'));
  expect(
    rowsOf(coverage)
      .slice(0, 3)
      .map((row) => row.slice(2, 6)),
  ).toEqual([
    [1, 20, 0, 1],
    [1, 20, 1, 1],
    [0, 21, 0, 0],
  ]);
});

test('the top of the sheet says the sum of its rows', () => {
  const rows = rowsOf(DEMO);
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const all = REGION_UNITS.flatMap((region) => gapsOf(region, DEMO, contentsOf(DEMO).asOf));
  expect(sum(3)).toBe(all.filter(({ status }) => status === null).length);
  expect(sheetOf(DEMO).lines[2]!.content).toBe(
    `'Av 672 svar saknas ${sum(3)}. ${sum(4)} är Röda, och ${sum(5)} bedömdes för mer än 24 månader sedan (gammalt underlag).`,
  );
  expect(sum(2) + sum(3)).toBe(672);
  expect(sum(5)).toBeGreaterThan(0);
});

test('nothing missing is coloured: the only colour is that of invented data', () =>
  expect(sheetOf(DEMO).colours!.map(({ part }) => part)).toEqual(['LS_Luckor_rad2']));
