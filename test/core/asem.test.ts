import type { Folded } from '../../src/core/fold';
import { foldTree, type Branch, type Leaf } from '../../src/core/tree';
import { readFixture, type CsvRow } from '../support/csv';

const structure = readFixture('asem/asem_structure.csv');
const countries = readFixture('asem/asem_normalised.csv');
const published = readFixture('asem/asem_expected_aggregates.csv');
const aggregates = structure.filter(({ Type }) => Type === 'Aggregate').map(({ iCode }) => iCode!);

/** The index of one country. What is named as missing, or empty in the file, has no value. */
function indexOf(country: CsvRow, missing: readonly string[] = []): Branch {
  const part = ({ iCode, Type, Weight }: CsvRow): Branch | Leaf => {
    const common = { id: iCode!, weight: Number(Weight) };
    if (Type === 'Aggregate')
      return { ...common, rule: 'mean', parts: structure.filter(({ Parent }) => Parent === iCode).map(part) };
    const text = missing.includes(iCode!) ? '' : country[iCode!];
    return { ...common, value: text === '' ? null : Number(text) };
  };
  return part(structure.find(({ Parent, Type }) => Type === 'Aggregate' && Parent === '')!) as Branch;
}

const valueOf = (folded: Folded | undefined) => (folded?.kind === 'value' ? folded.value : null);
const countryOf = (code: string) => countries.find(({ uCode }) => uCode === code)!;
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the ASEM index of the Joint Research Centre', () => {
  test('is 51 countries, 49 indicators and 11 aggregates', () => {
    expect([countries.length, structure.length - aggregates.length, aggregates.length]).toEqual([51, 49, 11]);
    expect(published.map(({ uCode }) => uCode).sort()).toEqual(countries.map(({ uCode }) => uCode).sort());
  });

  test.each(published.map((row) => [row.uCode!, row] as const))(
    'of %s comes out as published, to 1e-9',
    (code, row) => {
      const folded = foldTree(indexOf(countryOf(code)));
      for (const aggregate of aggregates)
        expect(Math.abs(valueOf(folded.get(aggregate))! - Number(row[aggregate]))).toBeLessThan(1e-9);
    },
  );

  test('ranks the countries as published, descending, ties sharing the best place', () => {
    const scores = new Map(countries.map((row) => [row.uCode, valueOf(foldTree(indexOf(row)).get('Index'))!]));
    for (const { uCode, Rank } of published)
      expect(1 + [...scores.values()].filter((score) => score > scores.get(uCode)!).length).toBe(Number(Rank));
  });
});

describe('missing values of a tree are dropped and the other weights rescaled', () => {
  const swe = countryOf('SWE');
  const leavesOf = (pillar: string) => structure.filter(({ Parent }) => Parent === pillar).map(({ iCode }) => iCode!);

  test('one indicator: its pillar is the mean of the others, and everything above follows', () => {
    const folded = foldTree(indexOf(swe, ['PubDebt']));
    const rest = leavesOf('SusEcFin').filter((id) => id !== 'PubDebt');
    const pillar = meanOf(rest.map((id) => Number(swe[id])));
    expect(rest).toHaveLength(4);
    expect(valueOf(folded.get('SusEcFin'))).toBeCloseTo(pillar, 9);
    expect(folded.get('SusEcFin')).toHaveProperty('coverage', 4 / 5);
    const sust = meanOf([valueOf(folded.get('Environ'))!, valueOf(folded.get('Social'))!, pillar]);
    expect(valueOf(folded.get('Sust'))).toBeCloseTo(sust, 9);
    expect(valueOf(folded.get('Index'))).toBeCloseTo(meanOf([valueOf(folded.get('Conn'))!, sust]), 9);
  });

  test('a whole pillar: the sub-index is the mean of the other pillars', () => {
    const folded = foldTree(indexOf(swe, leavesOf('Political')));
    const row = published.find(({ uCode }) => uCode === 'SWE')!;
    const others = ['Physical', 'ConEcFin', 'Instit', 'P2P'].map((id) => Number(row[id]));
    expect(folded.get('Political')).toEqual({ kind: 'nothing', coverage: 0 });
    expect(valueOf(folded.get('Conn'))).toBeCloseTo(meanOf(others), 9);
    expect(folded.get('Conn')).toHaveProperty('coverage', 4 / 5);
  });

  test('everything: there is nothing to say, and never 0', () => {
    const all = structure.map(({ iCode }) => iCode!);
    expect(foldTree(indexOf(swe, all)).get('Index')).toEqual({ kind: 'nothing', coverage: 0 });
  });
});
