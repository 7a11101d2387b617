import fc from 'fast-check';
import type { Level } from '../../src/core/level';
import { RULES, type Method, type Rule } from '../../src/core/method';

/** Rules that can take a Röd (value 0). */
export const RULES_FOR_RED = ['mean', 'worstTwo', 'min'] as const satisfies readonly Rule[];

export const anyLevel = fc.constantFrom<(Level | null)[]>('green', 'yellow', 'red', null);

export const anyWeight = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 2, arbitrary: fc.double({ min: 0.001, max: 1000, noNaN: true }) },
);

const anyThresholds = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
  .filter(([one, other]) => Math.abs(one - other) > 0.001)
  .map(([one, other]) => ({ redBelow: Math.min(one, other), greenFrom: Math.max(one, other) }));

/** Levels and a method that can score them: thresholds, guard, minimum coverage and weights of any kind. */
export interface Case {
  readonly levels: readonly (Level | null)[];
  readonly method: Method;
}

export function anyCase({ rules = RULES, most = 7 }: { rules?: readonly Rule[]; most?: number } = {}) {
  const cells = fc
    .array(fc.tuple(anyLevel, anyWeight), { minLength: 1, maxLength: most })
    .filter((pairs) => pairs.some(([, weight]) => weight > 0));
  return fc
    .tuple(
      cells,
      anyThresholds,
      fc.constantFrom(...rules),
      fc.boolean(),
      fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    )
    .map(([pairs, thresholds, rule, guard, minimumCoverage]): Case => ({
      levels: pairs.map(([level]) => level),
      method: {
        version: 'any',
        rule,
        weights: pairs.map(([, weight]) => weight),
        ...thresholds,
        guard,
        minimumCoverage,
        evidenceMonths: 24,
      },
    }));
}

/** Every way to fill in what is missing. */
export function completionsOf([first, ...rest]: readonly (Level | null)[]): Level[][] {
  if (first === undefined) return [[]];
  const choices: Level[] = first === null ? ['green', 'yellow', 'red'] : [first];
  return completionsOf(rest).flatMap((tail) => choices.map((choice) => [choice, ...tail]));
}
