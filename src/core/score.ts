import { foldValues, type Folded } from './fold';
import { LEVELS, type Level } from './level';
import type { Rule } from './method';

/**
 * The score of a set of levels: `100 · Σ w·v / Σ w` over the assessed ones (rule `mean`), unrounded.
 * @param levels `null` = not assessed
 * @param weights one per level
 * @returns `value` 0–100 and `coverage` 0–1, or why there is none
 */
export function scoreLevels(
  levels: readonly (Level | null)[],
  { weights, rule }: { weights: readonly number[]; rule: Rule },
): Folded {
  const values: (number | null)[] = [];
  for (const level of levels) values.push(level === null ? null : POINTS[level]);
  return foldValues(values, weights, rule);
}

/** The values of the levels on the scale of the score. */
const POINTS = Object.fromEntries(LEVELS.map(({ id, value }) => [id, 100 * value])) as Record<Level, number>;
