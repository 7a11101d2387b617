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
  const known: number[] = [];
  const knownWeights: number[] = [];
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    all += weight;
    if (value === null || !(weight > 0)) continue;
    known.push(value);
    knownWeights.push(weight);
  }
  if (all <= 0) return values.length === 0 ? { kind: 'nothing', coverage: 0 } : { kind: 'refused', reason: 'noWeight' };
  if (!known.length) return { kind: 'nothing', coverage: 0 };
  const [lowest, highest] = boundsOf(known);
  if (lowest <= 0 && NEEDS_POSITIVE.has(rule)) return { kind: 'refused', reason: 'notPositive' };
  const own = relative(knownWeights);
  const value = folds[rule]({ values: known, weights: own, sum: sumOf(own, itself), lowest });
  const whole = relative(weights);
  const assessed = sumOf(whole, (weight, i) => (values[i] === null ? 0 : weight));
  return {
    kind: 'value',
    value: Math.min(highest, Math.max(lowest, value)),
    coverage: assessed / sumOf(whole, itself),
  };
}

const NEEDS_POSITIVE: ReadonlySet<Rule> = new Set<Rule>(['geometric', 'harmonic']);

/** Values with weight, and their weights with the sum of them. */
interface Known {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly sum: number;
  readonly lowest: number;
}

const folds: { readonly [R in Rule]: (known: Known) => number } = {
  mean: ({ values, weights, sum }) => {
    const total = sumOf(values, (value, i) => weights[i]! * value);
    return Number.isFinite(total) ? total / sum : sumOf(values, (value, i) => (weights[i]! / sum) * value);
  },
  geometric: ({ values, weights, sum }) => Math.exp(sumOf(values, (value, i) => weights[i]! * Math.log(value)) / sum),
  // In shares of the lowest: what is near zero has no finite inverse.
  harmonic: ({ values, weights, sum, lowest }) =>
    lowest * (sum / sumOf(values, (value, i) => weights[i]! * (lowest / value))),
  worstTwo: ({ values, lowest }) => {
    let second = Infinity;
    let isFirst = true;
    for (const value of values) {
      if (value === lowest && isFirst) isFirst = false;
      else if (value < second) second = value;
    }
    return values.length === 1 ? lowest : lowest / 2 + second / 2;
  },
  min: ({ lowest }) => lowest,
};

/** Where their plain sum would be infinite, or lose its digits, weights count as shares of the largest. */
function relative(weights: readonly number[]): readonly number[] {
  const sum = sumOf(weights, itself);
  if (sum > 1e-150 && sum < 1e150) return weights;
  const [, largest] = boundsOf(weights);
  return weights.map((weight) => weight / largest);
}

function boundsOf(values: readonly number[]): readonly [lowest: number, highest: number] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return [lowest, highest];
}

const itself = (weight: number) => weight;

function sumOf(values: readonly number[], of: (value: number, index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += of(values[i]!, i);
  return sum;
}
