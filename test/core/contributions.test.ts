import fc from 'fast-check';
import { contributionsOf } from '../../src/core/contributions';
import { foldValues } from '../../src/core/fold';
import { levelValue } from '../../src/core/level';
import { anyCase, RULES_FOR_RED } from '../support/arbitrary';

const of = (values: readonly (number | null)[], rule: 'mean' | 'worstTwo' | 'min', weights = values.map(() => 1)) =>
  contributionsOf(values, weights, rule);

describe('what each value gives to a score', () => {
  test('is its share of the weight that is assessed', () => {
    expect(of([100, 50, null, 0, 50], 'mean')).toEqual([25, 12.5, null, 0, 12.5]);
    expect(of([100, 50], 'mean', [3, 1])).toEqual([75, 12.5]);
    expect(of([100, 50], 'mean', [0, 1])).toEqual([null, 50]);
  });

  test('is nothing where a rule looks only at the lowest', () => {
    expect(of([100, 50, 0, 0], 'min')).toEqual([null, null, 0, null]);
    expect(of([100, 50, null, 0], 'worstTwo')).toEqual([null, 25, null, 0]);
    expect(of([null, 50, null], 'worstTwo')).toEqual([null, 50, null]);
  });

  test('adds up to the score', () =>
    fc.assert(
      fc.property(anyCase({ rules: RULES_FOR_RED }), ({ levels, method: { weights, rule } }) => {
        const values = levels.map((level) => (level === null ? null : 100 * levelValue(level)));
        const sum = contributionsOf(values, weights, rule).reduce((total: number, one) => total + (one ?? 0), 0);
        const folded = foldValues(values, weights, rule);
        expect(sum).toBeCloseTo(folded.kind === 'value' ? folded.value : 0, 6);
      }),
    ));

  test('is not told where a rule adds nothing up', () =>
    expect(contributionsOf([50, 100], [1, 1], 'geometric')).toEqual([null, null]));
});
