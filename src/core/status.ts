import type { Folded, Refusal } from './fold';
import type { Level } from './level';
import type { Method } from './method';
import { scoreLevels } from './score';

/** Sums of weights like 0.1 + 0.2 miss their threshold by less than this; nobody's weights differ by it. */
export const ROUNDING = 1e-9;

/** The colour word of a set: a level, or `null` = Ej bedömd. */
export type Status = Level | null;

export type Rating =
  { readonly kind: 'rated'; readonly status: Status } | { readonly kind: 'refused'; readonly reason: Refusal };

/** The status of the levels of one area: thresholds, minimum coverage and the guard. */
export function rateLevels(levels: readonly (Level | null)[], method: Method): Rating {
  const score = scoreLevels(levels, method);
  if (score.kind === 'refused') return score;
  return { kind: 'rated', status: rateScore(score, method, method.guard && levels.includes('red')) };
}

/**
 * The colour word of a score: Ej bedömd below the minimum coverage, Röd below `redBelow`, Grön from `greenFrom`,
 * otherwise Gul.
 * @param guarded a Röd among the parts keeps the whole from Grön
 */
export function rateScore(score: Exclude<Folded, { kind: 'refused' }>, method: Method, guarded: boolean): Status {
  if (score.kind === 'nothing' || score.coverage < method.minimumCoverage - ROUNDING) return null;
  if (score.value < method.redBelow - ROUNDING) return 'red';
  return score.value >= method.greenFrom - ROUNDING && !guarded ? 'green' : 'yellow';
}
