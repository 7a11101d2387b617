import { NATION, REGION_UNITS } from '../../src/core/catalogue/units';
import type { Method } from '../../src/core/method';
import type { RoundCoverage } from '../../src/core/roundCoverage';
import { trendOf } from '../../src/core/trend';
import { areaAddress, parseArea } from '../../src/workbook/address';
import { TABLES } from '../../src/workbook/layout';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { layOutTrendSheet } from '../../src/workbook/sheets/trendSheet';
import { contentsOf, DEMO, DEMO_2023, emptyCoverage, FIRST } from '../support/contents';
import { PaperWorkbook } from '../support/paperWorkbook';
import { coverageOf, judged, roundOf } from '../support/rounds';

const tableOf = (name: string, coverage: RoundCoverage, others: readonly RoundCoverage[] = []) => {
  const { headings, rows } = layOutTrendSheet(contentsOf(coverage, others)).tables.find((one) => one.name === name)!;
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]])));
};
const roundsOf = (...args: [RoundCoverage, RoundCoverage[]?]) => tableOf(TABLES.trend, ...args);
const changesOf = (...args: [RoundCoverage, RoundCoverage[]?]) => tableOf(TABLES.changes, ...args);

const everyRegion = (words: string, day: string) =>
  judged(Object.fromEntries(REGION_UNITS.map(({ id }) => [id, { 5: words }])), `${day}T08:00:00.000Z`);
const before = (words: string) => coverageOf(roundOf('2023', '2019'), everyRegion(words, '2023-01-15'));
const after = (words: string, method: Partial<Method> = {}) =>
  coverageOf(roundOf('2026', '2024', method), everyRegion(words, '2026-01-15'));
const AREA = '5. Teknik för ökad hälsa, delaktighet och självständighet';

test('rounds stand in the order of time, and an area that was renamed in its one column', () => {
  const rows = roundsOf(after('Grön Grön Gul Gul'), [before('Gul Gul Gul Gul')]);
  expect(rows.map((row) => [row.Omgång, row[AREA], row.Besvarat, row.Strategi, row.Id])).toEqual([
    ["'Omgång 2023", 50, 0.125, "'2019", "'2023"],
    ["'Omgång 2026", 75, 0.125, "'2024", "'2026"],
  ]);
});

test('a score that is missing is an empty cell, never 0', () => {
  const [first, last] = roundsOf(after('Röd Röd Röd Röd'), [before('– – – –')]);
  expect([first![AREA], last![AREA]]).toEqual(['', 0]);
  expect(changesOf(after('Röd Röd Röd Röd'), [before('– – – –')])[4]).toEqual({
    Område: AREA,
    'Förra omgången': '',
    'Senaste omgången': 0,
    Förändring: '',
    'I ord': "'Går inte att jämföra: Riket är Ej bedömd i omgång Omgång 2023",
  });
});

test.each<[from: string, to: string, change: number, words: string]>([
  ['Gul Gul Gul Gul', 'Grön Gul Gul Gul', 12.5, "'Upp 12,5 poäng"],
  ['Grön Grön Grön Grön', 'Röd Röd Gul Gul', -75, "'Ned 75 poäng"],
  ['Gul Gul Gul –', 'Gul Gul – Gul', 0, "'Oförändrat"],
])('from %s to %s is a change of %d: %s', (from, to, change, words) =>
  expect(changesOf(after(to), [before(from)])[4]).toMatchObject({ Förändring: change, 'I ord': words }),
);

test('every round is measured with the yardstick of the latest, as the function LS.TREND does', () => {
  const [from, to] = [before('Grön Grön Grön Röd'), after('Grön Grön Grön Gul', { rule: 'min' })];
  expect(roundsOf(to, [from]).map((row) => row[AREA])).toEqual([0, 50]);
  expect(trendOf(NATION, 5, { from, to })).toEqual({ kind: 'change', change: 50 });
});

test('where too few have answered for a colour there is no score to compare, whatever those few said', () => {
  const [from, to] = [before('Gul Gul Gul Gul'), after('Grön – – –')];
  expect(trendOf(NATION, 5, { from, to })).toEqual({ kind: 'change', change: 50 });
  expect(roundsOf(to, [from]).map((row) => row[AREA])).toEqual([50, '']);
  expect(changesOf(to, [from])[4]!['I ord']).toBe("'Går inte att jämföra: Riket är Ej bedömd i omgång Omgång 2026");
});

test('a rule that cannot take a Röd leaves the cell empty and says why', () => {
  const [from, to] = [before('Röd Röd Röd Röd'), after('Gul Gul Gul Gul', { rule: 'geometric' })];
  expect(roundsOf(to, [from]).map((row) => row[AREA])).toEqual(['', 50]);
  expect(changesOf(to, [from])[4]!['I ord']).toBe(
    "'Går inte att jämföra: regeln geometric kan inte räknas på svaren i omgång Omgång 2023",
  );
});

test('with one round there is nothing to compare, and the sheet says so', () =>
  expect(changesOf(emptyCoverage())[0]).toMatchObject({
    Förändring: '',
    'I ord': 'Ingen tidigare omgång att jämföra med',
  }));

test('the demo is compared with the demo before it, and every row says that it is invented', () => {
  const rows = roundsOf(DEMO, [FIRST, DEMO_2023]);
  expect(rows.map((row) => [row.Id, row.Uppgifter])).toEqual([
    ["'demo-2023", 'PÅHITTADE EXEMPELDATA'],
    ["'demo", 'PÅHITTADE EXEMPELDATA'],
  ]);
});

test('invented and real rounds are never put in one line', () =>
  expect(roundsOf(FIRST, [DEMO, DEMO_2023]).map((row) => [row.Id, row.Uppgifter])).toEqual([
    ["'2026", 'Verkliga bedömningar'],
  ]));

test('a new round is a row more in a workbook that stands, and one with another title is the same row', () => {
  const book = new PaperWorkbook();
  const [first, last] = [before('Gul Gul Gul Gul'), after('Grön Grön Gul Gul')];
  const put = (coverage: RoundCoverage, others: RoundCoverage[] = []) =>
    book.carryOut(planWorkbook(book.snapshot(), contentsOf(coverage, others)));
  put(first);
  put(last, [first]);
  put(coverageOf({ ...last.round, title: 'Våren 2026' }, new Map(last.judgements)), [first]);
  const { sheet, address } = book.snapshot().ownTables[TABLES.trend]!;
  const standing = book.read(sheet, address);
  expect(standing.slice(1).map((row) => [row[0], row[5], row.at(-1)])).toEqual([
    ['Omgång 2023', 50, '2023'],
    ['Våren 2026', 75, '2026'],
  ]);
});

describe('a workbook that shows another kind of round', () => {
  const put = (book: PaperWorkbook, coverage: RoundCoverage) => {
    const others = [DEMO, DEMO_2023, FIRST].filter((one) => one !== coverage);
    book.carryOut(planWorkbook(book.snapshot(), contentsOf(coverage, others)));
    expect(planWorkbook(book.snapshot(), contentsOf(coverage, others))).toEqual([]);
  };
  const ids = (book: PaperWorkbook) => {
    const { sheet, address } = book.snapshot().ownTables[TABLES.trend]!;
    return book.read(sheet, address).map((row) => row.at(12));
  };

  test('has its own rounds in the place of those that it showed before, and back again', () => {
    const book = new PaperWorkbook();
    put(book, FIRST);
    expect(ids(book)).toEqual(['Id', '2026']);
    put(book, DEMO);
    expect(ids(book)).toEqual(['Id', 'demo-2023', 'demo']);
    put(book, FIRST);
    expect(ids(book)).toEqual(['Id', '2026', '']);
  });

  test('keeps what people wrote beside a round, and puts no other round beside it', () => {
    const book = new PaperWorkbook();
    put(book, FIRST);
    const { sheet, address } = book.snapshot().ownTables[TABLES.trend]!;
    const { row, rows, columns } = parseArea(address);
    book.carryOut([
      {
        do: 'resizeTable',
        sheet,
        name: TABLES.trend,
        address: areaAddress({ row, rows, column: 0, columns: columns + 1 }),
      },
      {
        do: 'write',
        sheet,
        address: areaAddress({ row, rows, column: columns, columns: 1 }),
        contents: [['Egen'], ['Vår!']],
      },
    ]);
    put(book, DEMO);
    expect(ids(book)).toEqual(['Id', '', 'demo-2023', 'demo']);
    expect(book.read(sheet, `N${row + 2}`)).toEqual([['Vår!']]);
  });
});
