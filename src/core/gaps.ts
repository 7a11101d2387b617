import { DIMENSIONS, type DimensionId } from './catalogue/dimensions';
import type { Unit } from './catalogue/units';
import { isOld } from './freshness';
import type { AreaSummary } from './rollup';
import type { RoundCoverage } from './roundCoverage';
import type { Status } from './status';

/** A dimension of an area that is not assessed, Röd, or judged on old evidence. */
export interface Gap {
  readonly area: AreaSummary;
  readonly dimension: DimensionId;
  readonly status: Status;
  /** Since when: the level, or for old evidence the judgement (ISO 8601, UTC). `null` where nobody knows. */
  readonly since: string | null;
  /** The evidence is older than the round's limit. */
  readonly old: boolean;
}

/** What is missing or red, or rests on old evidence: in the order of areas and dimensions, never best to worst. */
export function gapsOf(unit: Unit, coverage: RoundCoverage, now: string): Gap[] {
  const months = coverage.round.method.evidenceMonths;
  return coverage.areasOf(unit).flatMap((area) =>
    area.dimensions.flatMap(({ status, direct }, index): Gap[] => {
      const dimension = DIMENSIONS[index]!.id;
      // What a group is rolled up to has no day of its own.
      const isJudged = unit.kind === 'region' || direct;
      const judgement = isJudged ? coverage.judgementOf({ unit: unit.id, area: area.area, dimension }) : null;
      const old = judgement !== null && judgement.level !== null && isOld(judgement.changedAt, { now, months });
      const open = status === null || status === 'red';
      if (!open && !old) return [];
      const since = (open ? judgement?.levelSince : judgement?.changedAt) ?? null;
      return [{ area, dimension, status, since, old }];
    }),
  );
}
