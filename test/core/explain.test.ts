import fc from 'fast-check';
import { explainLevels } from '../../src/core/explain';
import type { Level } from '../../src/core/level';
import { DEFAULT_METHOD, type Method } from '../../src/core/method';
import { possibleStatuses } from '../../src/core/possible';
import { scoreLevels } from '../../src/core/score';
import { rateLevels } from '../../src/core/status';
import { anyCase } from '../support/arbitrary';
import { levels } from '../support/levels';

function explained(set: readonly (Level | null)[], method: Method) {
  const found = explainLevels(set, method);
  if (found.kind === 'refused') throw new Error(found.reason);
  return found;
}
const scoreOf = (set: readonly (Level | null)[], method: Method) => {
  const folded = scoreLevels(set, method);
  return folded.kind === 'value' ? folded.value : null;
};
const withWholeWeights = ({ method, ...rest }: { levels: readonly (Level | null)[]; method: Method }) => ({
  ...rest,
  method: { ...method, weights: method.weights.map((weight) => Math.ceil(weight)) },
});

describe('an explanation', () => {
  test('says the same as the score, the status and the possible ones', () =>
    fc.assert(
      fc.property(anyCase(), ({ levels, method }) => {
        const found = explainLevels(levels, method);
        const [score, rating, possible] = [
          scoreLevels(levels, method),
          rateLevels(levels, method),
          possibleStatuses(levels, method),
        ];
        if (found.kind === 'refused') return expect(found).toEqual(rating);
        expect(rating).toEqual({ kind: 'rated', status: found.status });
        expect(found.score).toBe(score.kind === 'value' ? score.value : null);
        expect(score).toHaveProperty('coverage', found.coverage);
        expect(found.possible).toEqual(possible.kind === 'refused' ? null : possible);
        expect(found.missing).toEqual(levels.flatMap((level, index) => (level === null ? [index] : [])));
      }),
    ));

  test('says that a Röd keeps from Grön exactly when it would be Grön without the guard', () =>
    fc.assert(
      fc.property(anyCase(), ({ levels, method }) => {
        const found = explainLevels(levels, method);
        if (found.kind === 'refused') return expect(found.reason).toBe('notPositive');
        const unguarded = rateLevels(levels, { ...method, guard: false });
        const wouldBeGreen = unguarded.kind === 'rated' && unguarded.status === 'green';
        expect(found.guarded).toBe(wouldBeGreen && found.status !== 'green');
      }),
      { numRuns: 500 },
    ));

  test('by a mean names exactly the levels without which the score would be higher', () =>
    fc.assert(
      fc.property(anyCase({ rules: ['mean', 'geometric', 'harmonic'] }).map(withWholeWeights), ({ levels, method }) => {
        const found = explainLevels(levels, method);
        if (found.kind === 'refused') return expect(found.reason).toBe('notPositive');
        for (const [index, level] of levels.entries()) {
          const without = scoreOf(levels.with(index, null), method);
          const lifts = level !== null && without !== null && without > found.score! + 1e-6;
          expect(found.pullsDown.includes(index)).toBe(lifts);
        }
      }),
      { numRuns: 500 },
    ));

  test('by a rule of the lowest names those that alone decide: the others may be anything', () =>
    fc.assert(
      fc.property(anyCase({ rules: ['min', 'worstTwo'] }), ({ levels, method }) => {
        const { pullsDown, score } = explained(levels, method);
        const turn = (which: (index: number) => boolean) =>
          levels.map((level, index) => (level !== null && which(index) ? 'green' : level));
        const others = turn((index) => !pullsDown.includes(index));
        expect(scoreOf(others, method)).toBe(score);
        if (score === null) return expect(pullsDown).toEqual([]);
        const lifted = scoreOf(
          turn((index) => pullsDown.includes(index)),
          method,
        )!;
        if (score < 100) expect(lifted).toBeGreaterThan(score);
        else expect(pullsDown).toEqual([]);
      }),
      { numRuns: 500 },
    ));

  test.each<[words: string, rule: Method['rule'], pullsDown: number[]]>([
    ['Grön Grön Gul Röd', 'mean', [2, 3]],
    ['Röd Röd Röd Röd', 'mean', []],
    ['Gul Röd Grön Grön', 'min', [1]],
    ['Gul Gul Grön Grön', 'min', [0, 1]],
    ['Gul Röd Grön Grön', 'worstTwo', [0, 1]],
    ['Röd Grön Grön Grön', 'worstTwo', [0]],
    ['Röd – – –', 'worstTwo', [0]],
    ['Grön Grön Grön Grön', 'min', []],
  ])('of %s by %s: %j', (words, rule, pullsDown) =>
    expect(explained(levels(words), { ...DEFAULT_METHOD, rule }).pullsDown).toEqual(pullsDown),
  );
});
