import type { AssessmentPlace } from '../../src/core/assessment';
import { explainPlace } from '../../src/core/explainPlace';
import { coverageOf, judged, roundOf } from '../support/rounds';

const OTHERS = { kronoberg: { 1: 'Röd Gul – –' }, blekinge: { 1: 'Grön Gul – –' } } as const;

function explain(words: string, place: Partial<AssessmentPlace> = {}, more: Parameters<typeof judged>[0] = {}) {
  const coverage = coverageOf(roundOf('2026'), judged({ skane: { 1: words }, ...more }));
  return explainPlace({ unit: 'skane', area: 1, dimension: null, ...place }, coverage);
}

describe('the explanation of an area of a region', () => {
  test('is the sum of what its dimensions give', () => {
    const { area, dimensions } = explain('Grön Gul Röd Gul');
    expect(dimensions.map(({ title, share, contribution }) => [title, share, contribution])).toEqual([
      ['Kommunicerad', 0.25, 25],
      ['Identifierad', 0.25, 12.5],
      ['Styrdokument', 0.25, 0],
      ['Infrastruktur', 0.25, 12.5],
    ]);
    expect([area.status, area.score]).toEqual(['yellow', 50]);
  });

  test('says that a Röd keeps it from Grön, and which changes would not', () => {
    const { explained, changes } = explain('Grön Grön Grön Röd');
    expect(explained).toMatchObject({ guarded: true, status: 'yellow' });
    expect(changes.map(({ index, to, status }) => [index, to, status])).toEqual([
      [3, 'yellow', 'green'],
      [3, 'green', 'green'],
    ]);
  });

  test('knows since when each answer is what it is, and has no regions', () => {
    const { dimensions, rollUp } = explain('Grön – – –');
    expect(dimensions.map(({ judgement }) => judgement?.levelSince?.slice(0, 10))).toEqual(Array(4).fill('2026-01-15'));
    expect(rollUp).toBeNull();
  });
});

describe('the explanation of a group', () => {
  const south = { unit: 'sodra' } as const;

  test('names its regions in the order of the source, each with its colour, and counts them', () => {
    const { rollUp, changes } = explain('Grön Grön Grön Grön', south, OTHERS);
    expect(rollUp!.regions.map(({ region, status }) => [region.shortName, status])).toEqual([
      ['Blekinge', 'green'],
      ['Kronoberg', 'red'],
      ['Skåne', 'green'],
    ]);
    expect(rollUp!.counts).toEqual({ green: 2, yellow: 0, red: 1, unassessed: 0 });
    expect(changes).toEqual([]);
  });

  test('of one dimension counts the answers to that one', () => {
    const { rollUp, dimension } = explain('Grön Grön Grön –', { ...south, dimension: 'infrastruktur' }, OTHERS);
    expect(rollUp!.counts).toEqual({ green: 0, yellow: 0, red: 0, unassessed: 3 });
    expect(dimension).toMatchObject({ title: 'Infrastruktur', status: null, contribution: null });
  });

  test('marks what is assessed at the group itself, with what it wins over', () => {
    const direct = { ...OTHERS, sodra: { 1: 'Röd – – –' } };
    const [first, second] = explain('Grön Grön Grön Grön', south, direct).dimensions;
    expect(first).toMatchObject({ direct: true, status: 'red', rolledUp: 'yellow' });
    expect(second).toMatchObject({ direct: false });
  });
});
