import type { Refusal } from './fold';
import type { Level } from './level';
import { levelValue } from './level';
import type { Method } from './method';
import { possibleStatuses, type Possible } from './possible';
import { scoreLevels } from './score';
import { rateScore, ROUNDING, type Status } from './status';

/** Why a set of levels has its colour. Indexes count from 0, in the order of the levels. */
export type Explained =
  | {
      readonly kind: 'explained';
      readonly status: Status;
      /** 0–100; `null` when nothing is assessed. */
      readonly score: number | null;
      /** Share of the weight that is assessed, 0–1. */
      readonly coverage: number;
      /** Assessed levels that pull the score down: those below it; by `min` and `worstTwo` those that alone decide it. */
      readonly pullsDown: readonly number[];
      readonly missing: readonly number[];
      /** The score would give Grön, and a Röd keeps it from that. */
      readonly guarded: boolean;
      /** `null` when the rule can't say, since it can't take a Röd. */
      readonly possible: Extract<Possible, { kind: 'possible' }> | null;
    }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export function explainLevels(levels: readonly (Level | null)[], method: Method): Explained {
  const folded = scoreLevels(levels, method);
  if (folded.kind === 'refused') return folded;
  const possible = possibleStatuses(levels, method);
  const hasRed = method.guard && levels.includes('red');
  const status = rateScore(folded, method, hasRed);
  const score = folded.kind === 'value' ? folded.value : null;
  const decisive = highestDeciding(levels, method);
  const isLow = (value: number) => (decisive === null ? value < score! - ROUNDING : value <= decisive);
  const pulls = (level: Level | null, index: number) =>
    level !== null && level !== 'green' && method.weights[index]! > 0 && isLow(100 * levelValue(level));
  const where = (is: (level: Level | null, index: number) => boolean) =>
    levels.flatMap((level, index) => (is(level, index) ? [index] : []));
  return {
    kind: 'explained',
    status,
    score,
    coverage: folded.coverage,
    pullsDown: where(pulls),
    missing: where((level) => level === null),
    guarded: hasRed && rateScore(folded, method, false) === 'green',
    possible: possible.kind === 'possible' ? possible : null,
  };
}

/** The highest value that has a say where a rule looks only at the lowest; `null` for rules where all have. */
function highestDeciding(levels: readonly (Level | null)[], { rule, weights }: Method): number | null {
  if (rule !== 'min' && rule !== 'worstTwo') return null;
  const values = levels.flatMap((level, i) => (level === null || !(weights[i]! > 0) ? [] : [100 * levelValue(level)]));
  const [lowest = 0, second = lowest] = values.sort((a, b) => a - b);
  return rule === 'min' ? lowest : second;
}
