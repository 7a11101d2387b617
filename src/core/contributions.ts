import type { Rule } from './method';

/**
 * What each value gives to the folded one: together they are it. `null` for a value that gives nothing: missing, without
 * weight, or passed over by a rule that looks only at the lowest; and for all of them where the rule adds nothing up.
 * @param values on the scale of the score
 */
export function contributionsOf(
  values: readonly (number | null)[],
  weights: readonly number[],
  rule: Rule,
): (number | null)[] {
  const counting = values.flatMap((value, index) => (value !== null && weights[index]! > 0 ? [{ value, index }] : []));
  const shares = sharesOf(counting, weights, rule);
  return values.map((value, index) => {
    const share = shares.get(index);
    return value === null || share === undefined ? null : share * value;
  });
}

interface Counting {
  readonly value: number;
  readonly index: number;
}

/** How much of the folded value each one makes up, 0–1, by index. */
function sharesOf(counting: readonly Counting[], weights: readonly number[], rule: Rule): ReadonlyMap<number, number> {
  switch (rule) {
    case 'mean': {
      const sum = counting.reduce((total, { index }) => total + weights[index]!, 0);
      return new Map(counting.map(({ index }) => [index, weights[index]! / sum]));
    }
    case 'min':
      return evenly(lowest(counting, 1));
    case 'worstTwo':
      return evenly(lowest(counting, 2));
    case 'geometric':
    case 'harmonic':
      return new Map();
  }
}

/** Of equal ones the first. */
function lowest(counting: readonly Counting[], count: number): readonly Counting[] {
  return [...counting].sort((a, b) => a.value - b.value).slice(0, count);
}

function evenly(counting: readonly Counting[]): ReadonlyMap<number, number> {
  return new Map(counting.map(({ index }) => [index, 1 / counting.length]));
}
