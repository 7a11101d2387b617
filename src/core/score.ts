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
  // A loop, for thousands of cells score at once.
  const values = new Array<number | null>(levels.length);
  for (let i = 0; i < levels.length; i++) values[i] = pointsOf(levels[i] ?? null);
  return foldValues(values, weights, rule);
}

function pointsOf(level: Level | null): number | null {
  return level === null ? null : POINTS[level];
}

/** The values of the levels on the scale of the score. */
const POINTS = Object.fromEntries(LEVELS.map(({ id, value }) => [id, 100 * value])) as Record<Level, number>;
