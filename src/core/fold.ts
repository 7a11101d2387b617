import type { Rule } from './method';

/** Why a set of values has no score though some are there. */
export type Refusal = 'notPositive' | 'noWeight';

/** A folded set. `value` is on the scale of the values; `coverage` is assessed weight / all weight, 0–1. */
export type Folded =
  | { readonly kind: 'value'; readonly value: number; readonly coverage: number }
  | { readonly kind: 'nothing'; readonly coverage: 0 }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/**
 * Folds weighted values into one. Missing values (`null`) are dropped and the weights rescaled.
 * - `mean`, `geometric`, `harmonic`: weighted means; the latter two refuse a value that is zero or negative,
 *   since they would make it swallow all the others.
 * - `worstTwo`: plain mean of the two lowest; `min`: the lowest. Both look only at values with weight.
 *
 * @param values any scale; `null` = not assessed
 * @param weights one per value, none negative; refused when all are 0
 */
export function foldValues(values: readonly (number | null)[], weights: readonly number[], rule: Rule): Folded {
  let all = 0;
  let assessed = 0;
  for (let i = 0; i < values.length; i++) {
    all += weights[i]!;
    if (values[i] !== null) assessed += weights[i]!;
  }
  if (all <= 0) return values.length === 0 ? { kind: 'nothing', coverage: 0 } : { kind: 'refused', reason: 'noWeight' };
  if (assessed <= 0) return { kind: 'nothing', coverage: 0 };
  const value = folds[rule](values, weights, assessed);
  return value === null
    ? { kind: 'refused', reason: 'notPositive' }
    : { kind: 'value', value, coverage: assessed / all };
}

type Fold = (values: readonly (number | null)[], weights: readonly number[], assessed: number) => number | null;

const folds: { readonly [R in Rule]: Fold } = {
  mean: (values, weights, assessed) => weightedSum(values, weights, (value) => value) / assessed,
  geometric: (values, weights, assessed) =>
    allPositive(values, weights) ? Math.exp(weightedSum(values, weights, Math.log) / assessed) : null,
  harmonic: (values, weights, assessed) =>
    allPositive(values, weights) ? assessed / weightedSum(values, weights, (value) => 1 / value) : null,
  worstTwo: (values, weights) => {
    const [lowest = 0, second = lowest] = weighted(values, weights).sort((a, b) => a - b);
    return (lowest + second) / 2;
  },
  min: (values, weights) => Math.min(...weighted(values, weights)),
};

function weightedSum(
  values: readonly (number | null)[],
  weights: readonly number[],
  of: (value: number) => number,
): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== null && weights[i]! > 0) sum += weights[i]! * of(value);
  }
  return sum;
}

function weighted(values: readonly (number | null)[], weights: readonly number[]): number[] {
  return values.filter((value, i): value is number => value !== null && weights[i]! > 0);
}

function allPositive(values: readonly (number | null)[], weights: readonly number[]): boolean {
  return weighted(values, weights).every((value) => value > 0);
}
