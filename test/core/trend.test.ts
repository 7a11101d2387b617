import { NATION, unitById } from '../../src/core/catalogue/units';
import type { Method } from '../../src/core/method';
import { trendOf } from '../../src/core/trend';
import { coverageOf, judged, roundOf } from '../support/rounds';

const skane = unitById('skane');
const earlier = (words: string, method: Partial<Method> = {}) =>
  coverageOf(roundOf('2023', '2019', method), judged({ skane: { 5: words } }));
const later = (words: string, method: Partial<Method> = {}) =>
  coverageOf(roundOf('2026', '2024', method), judged({ skane: { 5: words } }));

describe('the change of an area between two rounds', () => {
  test.each<[from: string, to: string, change: number]>([
    ['Röd Röd Gul Gul', 'Gul Gul Gul Gul', 25],
    ['Grön Grön Grön Grön', 'Grön Grön Grön Röd', -25],
    ['Gul Gul Gul Gul', 'Gul Gul Gul Gul', 0],
    ['Gul – – –', 'Grön Grön – –', 50],
  ])('from %s of 2019 to %s of 2024 is %d points, though the area was renamed', (from, to, change) =>
    expect(trendOf(skane, 5, { from: earlier(from), to: later(to) })).toEqual({ kind: 'change', change }),
  );

  test.each<[what: string, before: Partial<Method>, after: Partial<Method>, change: number]>([
    ['weights', { weights: [1, 0, 0, 0] }, { weights: [0, 0, 0, 1] }, 50],
    ['the rule', { rule: 'min' }, { rule: 'mean' }, 12.5],
    ['the other rule', { rule: 'mean' }, { rule: 'min' }, 50],
  ])('is measured with the yardstick of the later round: %s', (_what, before, after, change) => {
    const [from, to] = [earlier('Grön Grön Grön Röd', before), later('Grön Grön Grön Gul', after)];
    expect(trendOf(skane, 5, { from, to })).toEqual({ kind: 'change', change });
  });

  test('is none at all when the answers are the same, whatever the methods', () => {
    const [from, to] = [earlier('Grön Gul Röd –', { rule: 'min' }), later('Grön Gul Röd –', { weights: [3, 1, 1, 1] })];
    expect(trendOf(skane, 5, { from, to })).toEqual({ kind: 'change', change: 0 });
  });

  test.each<[what: string, from: string, to: string, round: string]>([
    ['before', '– – – –', 'Grön Grön Grön Grön', '2023'],
    ['after', 'Grön Grön Grön Grön', '– – – –', '2026'],
    ['at all', '– – – –', '– – – –', '2023'],
  ])('has no number where the area was not assessed %s', (_what, from, to, round) =>
    expect(trendOf(skane, 5, { from: earlier(from), to: later(to) })).toMatchObject({
      kind: 'notAssessed',
      round: { id: round },
    }),
  );

  test('says why where the later method cannot take a Röd', () =>
    expect(
      trendOf(skane, 5, { from: earlier('Röd Gul Gul Gul'), to: later('Gul Gul Gul Gul', { rule: 'geometric' }) }),
    ).toEqual({ kind: 'refused', reason: 'notPositive' }));

  test('of Riket is that of its regions', () => {
    const all = (words: string) =>
      judged(Object.fromEntries(['skane', 'halland', 'vastra-gotaland'].map((id) => [id, { 5: words }])));
    const method = { minimumCoverage: 0 };
    const from = coverageOf(roundOf('2023', '2019', method), all('Röd Röd Röd Röd'));
    const to = coverageOf(roundOf('2026', '2024', method), all('Gul Gul Gul Gul'));
    expect(trendOf(NATION, 5, { from, to })).toEqual({ kind: 'change', change: 50 });
  });
});
