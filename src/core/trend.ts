import type { AreaNumber } from './catalogue/strategies';
import type { Unit } from './catalogue/units';
import { linkedAreas } from './crosswalk';
import { foldValues, type Refusal } from './fold';
import type { Round } from './round';
import type { RoundCoverage } from './roundCoverage';

/** How the score of an area changed between two rounds. */
export type Trend =
  /** In points of 0–100; above 0 is more than before. */
  | { readonly kind: 'change'; readonly change: number }
  | { readonly kind: 'notAssessed'; readonly round: Round }
  /** Nothing links the area to one of the other round's strategy. */
  | { readonly kind: 'notLinked' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/**
 * The change of an area's score. Where the strategies differ, the area is followed through the crosswalk; both rounds
 * are scored by the method of the later one, so that what changed is the answers and never the yardstick.
 * @param area of the strategy of `to`
 */
export function trendOf(unit: Unit, area: AreaNumber, { from, to }: { from: RoundCoverage; to: RoundCoverage }): Trend {
  const before = linkedAreas(area, { from: to.round.strategy, to: from.round.strategy });
  if (!before.length) return { kind: 'notLinked' };
  const earlier = scoreOf(unit, before, from.scoredBy(to.round.method));
  const later = scoreOf(unit, [area], to);
  if (typeof earlier !== 'number') return earlier;
  return typeof later === 'number' ? { kind: 'change', change: later - earlier } : later;
}

function scoreOf(unit: Unit, areas: readonly AreaNumber[], coverage: RoundCoverage): number | Trend {
  const summaries = areas.map((area) => coverage.areaOf(unit, area));
  const refused = summaries.find((summary) => summary.refused !== null)?.refused;
  if (refused) return { kind: 'refused', reason: refused };
  const scores = summaries.map(({ score }) => score);
  const mean = foldValues(
    scores,
    scores.map(() => 1),
    'mean',
  );
  return mean.kind === 'value' ? mean.value : { kind: 'notAssessed', round: coverage.round };
}
