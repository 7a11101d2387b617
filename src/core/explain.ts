import type { AreaNumber } from './catalogue/strategies';
import type { Unit } from './catalogue/units';
import { foldValues, type Refusal } from './fold';
import type { Level } from './level';
import { levelValue } from './level';
import type { Method } from './method';
import { possibleStatuses, type Possible } from './possible';
import type { RoundCoverage } from './roundCoverage';
import { rateScore, ROUNDING, type Status } from './status';

/** Why a set of levels, or an area of a unit, has its colour. Indexes count from 0, in the order of the parts. */
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

/** What a whole is made of: its status and its value, 0–100; `null` where it counts for nothing. */
interface Part {
  readonly status: Status;
  readonly value: number | null;
}

export function explainLevels(levels: readonly (Level | null)[], method: Method): Explained {
  const parts = levels.map((level) => ({ status: level, value: level === null ? null : 100 * levelValue(level) }));
  return explainParts(parts, method, () => possibleStatuses(levels, method));
}

/** The same of an area of any unit: its parts are the dimensions, rolled up for a group. */
export function explainArea(unit: Unit, area: AreaNumber, coverage: RoundCoverage): Explained {
  const { dimensions } = coverage.areaOf(unit, area);
  return explainParts(dimensions, coverage.round.method, () => coverage.possibleOf(unit, area));
}

function explainParts(parts: readonly Part[], method: Method, possibleOf: () => Possible): Explained {
  const values = parts.map(({ value }) => value);
  const folded = foldValues(values, method.weights, method.rule);
  if (folded.kind === 'refused') return folded;
  const possible = possibleOf();
  const hasRed = method.guard && parts.some(({ status }) => status === 'red');
  const status = rateScore(folded, method, hasRed);
  const score = folded.kind === 'value' ? folded.value : null;
  const decisive = highestDeciding(values, method);
  const isLow = (value: number) => (decisive === null ? value < score! - ROUNDING : value <= decisive);
  const pulls = (part: Part, index: number) =>
    part.value !== null && part.status !== 'green' && method.weights[index]! > 0 && isLow(part.value);
  const where = (is: (part: Part, index: number) => boolean) =>
    parts.flatMap((part, index) => (is(part, index) ? [index] : []));
  return {
    kind: 'explained',
    status,
    score,
    coverage: folded.coverage,
    pullsDown: where(pulls),
    missing: where(({ status }) => status === null),
    guarded: hasRed && rateScore(folded, method, false) === 'green',
    possible: possible.kind === 'possible' ? possible : null,
  };
}

/** The highest value that has a say where a rule looks only at the lowest; `null` for rules where all have. */
function highestDeciding(values: readonly (number | null)[], { rule, weights }: Method): number | null {
  if (rule !== 'min' && rule !== 'worstTwo') return null;
  const counting = values.filter((value, index): value is number => value !== null && weights[index]! > 0);
  const [lowest = 0, second = lowest] = counting.sort((a, b) => a - b);
  return rule === 'min' ? lowest : second;
}
