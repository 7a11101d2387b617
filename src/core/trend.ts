import type { AreaNumber } from './catalogue/strategies';
import type { Unit } from './catalogue/units';
import { linkedAreas } from './crosswalk';
import { foldValues, type Refusal } from './fold';
import type { Round } from './round';
import type { RoundCoverage } from './roundCoverage';

/** Why an area has no score to compare. */
export type Incomparable =
  | { readonly kind: 'notAssessed'; readonly round: Round }
  /** Nothing links the area to one of the other round's strategy. */
  | { readonly kind: 'notLinked' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** The score of an area, to be compared. */
export type Comparable =
  | {
      readonly kind: 'score';
      readonly score: number;
      /** Enough is assessed for a colour. */
      readonly isRated: boolean;
    }
  | Incomparable;

/** How the score of an area changed between two rounds. */
export type Trend =
  /** In points of 0–100; above 0 is more than before. */
  { readonly kind: 'change'; readonly change: number } | Incomparable;

/**
 * The change of an area's score. Where the strategies differ, the area is followed through the crosswalk; both rounds
 * are scored by the method of the later one, so that what changed is the answers and never the yardstick.
 * @param area of the strategy of `to`
 */
export function trendOf(unit: Unit, area: AreaNumber, { from, to }: { from: RoundCoverage; to: RoundCoverage }): Trend {
  const earlier = scoreBy(to.round, unit, area, from);
  if (earlier.kind !== 'score') return earlier;
  const later = scoreBy(to.round, unit, area, to);
  return later.kind === 'score' ? { kind: 'change', change: later.score - earlier.score } : later;
}

/**
 * The score of an area in one round, by the yardstick of another: followed to that round's strategy, and by its method.
 * @param area of the strategy of `yardstick`
 */
export function scoreBy(yardstick: Round, unit: Unit, area: AreaNumber, coverage: RoundCoverage): Comparable {
  const areas = linkedAreas(area, { from: yardstick.strategy, to: coverage.round.strategy });
  if (!areas.length) return { kind: 'notLinked' };
  const scored = coverage.scoredBy(yardstick.method);
  const summaries = areas.map((one) => scored.areaOf(unit, one));
  const refused = summaries.find((summary) => summary.refused !== null)?.refused;
  if (refused) return { kind: 'refused', reason: refused };
  const scores = summaries.map(({ score }) => score);
  const mean = foldValues(
    scores,
    scores.map(() => 1),
    'mean',
  );
  if (mean.kind !== 'value') return { kind: 'notAssessed', round: coverage.round };
  return { kind: 'score', score: mean.value, isRated: summaries.every(({ status }) => status !== null) };
}

/** The same where too few answers for a colour are none to compare: a change from there would be nobody's judgement. */
export function ratedScoreBy(
  yardstick: Round,
  unit: Unit,
  area: AreaNumber,
  coverage: RoundCoverage,
): { readonly kind: 'score'; readonly score: number } | Incomparable {
  const found = scoreBy(yardstick, unit, area, coverage);
  return found.kind === 'score' && !found.isRated ? { kind: 'notAssessed', round: coverage.round } : found;
}
