import { foldValues, type Folded } from './fold';
import { levelValue, type Level } from './level';
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
  return foldValues(
    levels.map((level) => (level === null ? null : 100 * levelValue(level))),
    weights,
    rule,
  );
}
