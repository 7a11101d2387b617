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
 * A folded value never lies outside the values it is made of, however large or small weights and values are.
 *
 * @param values any scale, finite; `null` = not assessed
 * @param weights one per value, finite, none negative; refused when all are 0
 */
export function foldValues(values: readonly (number | null)[], weights: readonly number[], rule: Rule): Folded {
  let all = 0;
  let sum = 0;
  let total = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    all += weight;
    if (value === null || !(weight > 0)) continue;
    sum += weight;
    total += weight * value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (all <= 0) return values.length === 0 ? { kind: 'nothing', coverage: 0 } : { kind: 'refused', reason: 'noWeight' };
  if (lowest > highest) return { kind: 'nothing', coverage: 0 };
  if (lowest <= 0 && (rule === 'geometric' || rule === 'harmonic')) return { kind: 'refused', reason: 'notPositive' };
  if (all < 1e-150 || all > 1e150) return foldExtreme(values, weights, rule);
  const value = rule === 'mean' && Number.isFinite(total) ? total / sum : folds[rule]({ values, weights, sum, lowest });
  return { kind: 'value', value: Math.min(highest, Math.max(lowest, value)), coverage: sum / all };
}

/** `sum`: of the weights of the values that are there; `lowest`: of those values. */
interface Known {
  readonly values: readonly (number | null)[];
  readonly weights: readonly number[];
  readonly sum: number;
  readonly lowest: number;
}

const folds: { readonly [R in Rule]: (known: Known) => number } = {
  // Only where values are so large that their sum isn't a number.
  mean: (known) => weightedSum(known, (value) => value / known.sum),
  geometric: (known) => Math.exp(weightedSum(known, Math.log) / known.sum),
  // In shares of the lowest: what is near zero has no finite inverse.
  harmonic: (known) => known.lowest * (known.sum / weightedSum(known, (value) => known.lowest / value)),
  worstTwo: ({ values, weights, lowest }) => {
    let second = Infinity;
    let isFirst = true;
    values.forEach((value, i) => {
      if (value === null || weights[i] === 0) return;
      if (value === lowest && isFirst) isFirst = false;
      else if (value < second) second = value;
    });
    return second === Infinity ? lowest : lowest / 2 + second / 2;
  },
  min: ({ lowest }) => lowest,
};

function weightedSum({ values, weights }: Known, of: (value: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== null && weights[i]! > 0) sum += weights[i]! * of(value);
  }
  return sum;
}

/** Where sums would be infinite or lose their digits, weights count as shares of the largest: here of those that count. */
function foldExtreme(values: readonly (number | null)[], weights: readonly number[], rule: Rule): Folded {
  const known = values.flatMap((value, i) =>
    value === null || weights[i] === 0 ? [] : [{ value, weight: weights[i]! }],
  );
  const folded = foldValues(
    known.map(({ value }) => value),
    shares(known.map(({ weight }) => weight)),
    rule,
  );
  if (folded.kind !== 'value') return folded;
  const whole = shares(weights);
  const sumOf = (some: readonly number[]) => some.reduce((sum, weight) => sum + weight, 0);
  return { ...folded, coverage: sumOf(whole.filter((_, i) => values[i] !== null)) / sumOf(whole) };
}

function shares(weights: readonly number[]): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  return weights.map((weight) => weight / largest);
}
