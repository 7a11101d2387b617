import fc from 'fast-check';
import { foldValues } from '../../src/core/fold';
import type { Level } from '../../src/core/level';
import { DEFAULT_METHOD, RULES, type Method } from '../../src/core/method';
import { possibleStatuses, possibleText } from '../../src/core/possible';
import { scoreLevels } from '../../src/core/score';
import { rateLevels, rateScore } from '../../src/core/status';
import { levels } from '../support/levels';

const scoreOf = (set: readonly (Level | null)[], method = DEFAULT_METHOD) => {
  const score = scoreLevels(set, method);
  return score.kind === 'value' ? score.value : score.kind;
};
const statusOf = (set: readonly (Level | null)[], method = DEFAULT_METHOD) => {
  const rating = rateLevels(set, method);
  return rating.kind === 'rated' ? rating.status : rating.reason;
};
const possibleOf = (set: readonly (Level | null)[]) => {
  const possible = possibleStatuses(set, DEFAULT_METHOD);
  return possible.kind === 'possible' ? possibleText(possible) : possible.reason;
};

describe('the worked examples of docs/scoring.md', () => {
  test.each([
    ['Grön Grön Gul Gul', 75, 1, 'green', 'Grön'],
    ['Grön Grön Grön Röd', 75, 1, 'yellow', 'Gul'],
    ['Gul Gul Gul Röd', 37.5, 1, 'yellow', 'Gul'],
    ['Gul Gul Röd Röd', 25, 1, 'red', 'Röd'],
    ['Grön Gul – –', 75, 0.5, 'green', 'Gul–Grön'],
    ['Grön – – –', 100, 0.25, null, 'Röd–Grön'],
    ['– – – –', 'nothing', 0, null, 'Röd–Grön'],
    ['Grön Grön Grön Grön', 100, 1, 'green', 'Grön'],
    ['Röd Röd Röd Röd', 0, 1, 'red', 'Röd'],
  ])('%s: score %p, coverage %p, status %p, possible %p', (words, score, coverage, status, possible) => {
    const set = levels(words);
    expect(scoreOf(set)).toBe(score);
    expect(scoreLevels(set, DEFAULT_METHOD).kind !== 'refused' && scoreLevels(set, DEFAULT_METHOD)).toHaveProperty(
      'coverage',
      coverage,
    );
    expect(statusOf(set)).toBe(status);
    expect(possibleOf(set)).toBe(possible);
  });
});

describe('a status', () => {
  const at = (value: number, coverage = 1, guarded = false) =>
    rateScore({ kind: 'value', value, coverage }, DEFAULT_METHOD, guarded);

  test.each([
    [0, 'red'],
    [33.999999, 'red'],
    [34, 'yellow'],
    [66.999999, 'yellow'],
    [67, 'green'],
    [100, 'green'],
  ])('of the score %p is %p', (score, status) => expect(at(score)).toBe(status));

  test.each([
    [0.499999, null],
    [0.5, 'green'],
  ])('at the coverage %p is %p', (coverage, status) => expect(at(100, coverage)).toBe(status));

  test('is not Grön while a dimension is Röd, unless the method drops the guard', () => {
    const set = levels('Grön Grön Grön Röd');
    expect(statusOf(set)).toBe('yellow');
    expect(statusOf(set, { ...DEFAULT_METHOD, guard: false })).toBe('green');
  });

  test('does not miss its threshold by the rounding of sums', () => {
    const method: Method = { ...DEFAULT_METHOD, weights: [0.1, 0.2, 0.3, 0.6] };
    expect([statusOf(levels('Grön Grön Grön –'), method), statusOf(levels('– – – Grön'), method)]).toEqual([
      'green',
      'green',
    ]);
  });

  test('follows the weights: a missing answer without weight takes nothing away', () => {
    const method: Method = { ...DEFAULT_METHOD, weights: [1, 0, 0, 0] };
    expect(statusOf(levels('Grön – – –'), method)).toBe('green');
  });
});

describe('a rule', () => {
  const fold = (rule: Method['rule'], values: (number | null)[], weights = values.map(() => 1)) =>
    foldValues(values, weights, rule);

  test.each([
    ['mean', [50, 100, null], { kind: 'value', value: 75, coverage: 2 / 3 }],
    ['geometric', [25, 100], { kind: 'value', value: 50, coverage: 1 }],
    ['harmonic', [50, 100], { kind: 'value', value: 200 / 3, coverage: 1 }],
    ['worstTwo', [100, 50, 0, 100], { kind: 'value', value: 25, coverage: 1 }],
    ['worstTwo', [100, null, null], { kind: 'value', value: 100, coverage: 1 / 3 }],
    ['min', [100, 50, 75], { kind: 'value', value: 50, coverage: 1 }],
  ] as const)('%s of %j is %j', (rule, values, folded) => {
    const found = fold(rule, [...values]);
    expect(found).toEqual({ ...folded, value: expect.closeTo(folded.value, 9) as number });
  });

  test.each(['geometric', 'harmonic'] as const)('%s refuses zero and negative values instead of giving NaN', (rule) => {
    expect(fold(rule, [0, 50])).toEqual({ kind: 'refused', reason: 'notPositive' });
    expect(fold(rule, [-1, 50])).toEqual({ kind: 'refused', reason: 'notPositive' });
    expect(fold(rule, [0, 50], [0, 1])).toEqual({ kind: 'value', value: expect.closeTo(50, 9) as number, coverage: 1 });
  });

  test.each(RULES)('%s refuses weights that are all zero, and has nothing to say of nothing', (rule) => {
    expect(fold(rule, [50], [0])).toEqual({ kind: 'refused', reason: 'noWeight' });
    expect(fold(rule, [null, null])).toEqual({ kind: 'nothing', coverage: 0 });
    expect(fold(rule, [])).toEqual({ kind: 'nothing', coverage: 0 });
  });
});

describe('for any levels and weights', () => {
  const level = fc.constantFrom<(Level | null)[]>('green', 'yellow', 'red', null);
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 100, noNaN: true }));
  const set = fc
    .array(fc.tuple(level, weight), { minLength: 1, maxLength: 8 })
    .filter((cells) => cells.some(([, w]) => w > 0));
  const methodOf = (cells: readonly (readonly [unknown, number])[], rule: Method['rule'] = 'mean'): Method => ({
    ...DEFAULT_METHOD,
    weights: cells.map(([, w]) => w),
    rule,
  });
  const levelsOf = (cells: readonly (readonly [Level | null, number])[]) => cells.map(([l]) => l);

  test('the score lies between 0 and 100 and is never NaN', () => {
    fc.assert(
      fc.property(set, fc.constantFrom(...RULES), (cells, rule) => {
        const score = scoreLevels(levelsOf(cells), methodOf(cells, rule));
        if (score.kind !== 'value') return;
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual(100 + 1e-9);
        expect(score.coverage).toBeGreaterThan(0);
        expect(score.coverage).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('the order of the dimensions and the scale of the weights change nothing', () => {
    fc.assert(
      fc.property(set, fc.double({ min: 0.01, max: 50, noNaN: true }), (cells, scale) => {
        const turned = [...cells].reverse().map(([l, w]) => [l, w * scale] as const);
        const [a, b] = [scoreOf(levelsOf(cells), methodOf(cells)), scoreOf(levelsOf(turned), methodOf(turned))];
        if (typeof a === 'number') expect(b).toBeCloseTo(a, 6);
        else expect(b).toBe(a);
      }),
    );
  });

  test('raising a level never lowers the score', () => {
    fc.assert(
      fc.property(set, fc.nat(), (cells, pick) => {
        const index = pick % cells.length;
        const withLevel = (level: Level) => cells.map(([l], i) => (i === index ? level : l));
        const [lower, higher] = [
          scoreOf(withLevel('yellow'), methodOf(cells)),
          scoreOf(withLevel('green'), methodOf(cells)),
        ];
        if (typeof lower !== 'number') return expect(higher).toBe(lower);
        expect(higher).toBeGreaterThanOrEqual(lower - 1e-9);
      }),
    );
  });
});
