import fc from 'fast-check';
import type { Level } from '../../src/core/level';
import { DEFAULT_METHOD, type Method } from '../../src/core/method';
import { possibleStatuses, possibleText } from '../../src/core/possible';
import { rateLevels, type Status } from '../../src/core/status';
import { anyCase, completionsOf, RULES_FOR_RED } from '../support/arbitrary';
import { levels } from '../support/levels';

const ORDER: readonly Status[] = ['red', 'yellow', 'green'];

function statusOf(set: readonly (Level | null)[], method: Method): Status {
  const rating = rateLevels(set, method);
  if (rating.kind === 'refused') throw new Error(rating.reason);
  return rating.status;
}

describe('the colours that are possible while answers are missing', () => {
  test('contain the colour of every completion, and both ends are reached by one', () =>
    fc.assert(
      fc.property(anyCase({ rules: RULES_FOR_RED, most: 6 }), ({ levels, method }) => {
        const possible = possibleStatuses(levels, method);
        if (possible.kind === 'refused') throw new Error(possible.reason);
        const reached = completionsOf(levels).map((complete) => ORDER.indexOf(statusOf(complete, method)));
        expect(Math.min(...reached)).toBe(ORDER.indexOf(possible.lowest));
        expect(Math.max(...reached)).toBe(ORDER.indexOf(possible.highest));
      }),
      { numRuns: 500 },
    ));

  test('only get fewer as answers come in', () =>
    fc.assert(
      fc.property(
        anyCase({ rules: RULES_FOR_RED }),
        fc.nat(),
        fc.constantFrom<Level[]>('green', 'yellow', 'red'),
        ({ levels, method }, at, answer) => {
          const index = at % levels.length;
          const before = possibleStatuses(levels.with(index, null), method);
          const after = possibleStatuses(levels.with(index, answer), method);
          if (before.kind === 'refused' || after.kind === 'refused') throw new Error('refused');
          expect(ORDER.indexOf(after.lowest)).toBeGreaterThanOrEqual(ORDER.indexOf(before.lowest));
          expect(ORDER.indexOf(after.highest)).toBeLessThanOrEqual(ORDER.indexOf(before.highest));
        },
      ),
    ));

  test('are one, the status, when nothing is missing', () =>
    fc.assert(
      fc.property(anyCase({ rules: RULES_FOR_RED }), ({ levels, method }) => {
        const complete = levels.map((level) => level ?? 'yellow');
        const status = statusOf(complete, method)!;
        expect(possibleStatuses(complete, method)).toEqual({ kind: 'possible', lowest: status, highest: status });
      }),
    ));

  test.each<[words: string, change: Partial<Method>, possible: string]>([
    ['Röd Röd Röd –', {}, 'Röd'],
    ['Grön Grön Grön –', {}, 'Gul–Grön'],
    ['Grön Grön Grön –', { guard: false }, 'Grön'],
    ['Grön Grön Grön –', { weights: [1, 1, 1, 0], guard: false }, 'Grön'],
    ['Röd Röd – –', { rule: 'worstTwo' }, 'Röd'],
    ['Gul – – –', { rule: 'min' }, 'Röd–Gul'],
    ['– – – –', {}, 'Röd–Grön'],
    ['– – – –', { minimumCoverage: 1 }, 'Röd–Grön'],
  ])('of %s with %j are %s', (words, change, text) => {
    const possible = possibleStatuses(levels(words), { ...DEFAULT_METHOD, ...change });
    expect(possible.kind === 'possible' && possibleText(possible)).toBe(text);
  });

  test.each(['geometric', 'harmonic'] as const)('cannot be told by %s, which cannot take a Röd', (rule) => {
    const method = { ...DEFAULT_METHOD, rule };
    expect(possibleStatuses(levels('Grön Grön Gul –'), method)).toEqual({ kind: 'refused', reason: 'notPositive' });
    expect(possibleStatuses(levels('Grön Grön Grön Gul'), method)).toMatchObject({ lowest: 'green', highest: 'green' });
  });
});
