import { areasOf, type Area } from '../../core/catalogue/strategies';
import type { Unit } from '../../core/catalogue/units';
import type { RoundCoverage } from '../../core/roundCoverage';
import { roundsInTime } from '../../core/roundsInTime';
import { ratedScoreBy, type Incomparable } from '../../core/trend';

/** An area of the later round, and what it scored in both, 0–100. */
export type ComparedArea = { readonly area: Area } & (
  { readonly kind: 'scores'; readonly earlier: number; readonly later: number } | Incomparable
);

export interface RoundPair {
  readonly from: RoundCoverage;
  readonly to: RoundCoverage;
}

/** Every area of a unit in two rounds, by the method of the later and through the crosswalk. */
export function comparedAreas(unit: Unit, { from, to }: RoundPair): ComparedArea[] {
  return areasOf(to.round.strategy).map((area): ComparedArea => {
    const earlier = ratedScoreBy(to.round, unit, area.number, from);
    if (earlier.kind !== 'score') return { area, ...earlier };
    const later = ratedScoreBy(to.round, unit, area.number, to);
    if (later.kind !== 'score') return { area, ...later };
    return { area, kind: 'scores', earlier: earlier.score, later: later.score };
  });
}

/** Rounds that one may be compared with, in time: invented levels and real ones never are. */
export function comparableRounds(shown: RoundCoverage, all: Iterable<RoundCoverage>): RoundCoverage[] {
  return roundsInTime([...all].filter(({ round }) => round.invented === shown.round.invented));
}

/**
 * The two rounds to compare, the earlier first.
 * @param against the other one, by id; `null`, or one that isn't there: the round before
 */
export function roundPair(
  shown: RoundCoverage,
  { all, against }: { all: Iterable<RoundCoverage>; against: string | null },
): RoundPair | null {
  const inTime = comparableRounds(shown, all);
  const at = inTime.indexOf(shown);
  const chosen = inTime.findIndex(({ round }) => round.id === against && round.id !== shown.round.id);
  const other = chosen < 0 ? at - 1 : chosen;
  const [from, to] = [inTime[Math.min(at, other)], inTime[Math.max(at, other)]];
  return from && to ? { from, to } : null;
}
