import type { AssessmentPlace } from './assessment';
import { DIMENSIONS, type DimensionId } from './catalogue/dimensions';
import { memberRegions, unitById, type Unit } from './catalogue/units';
import { contributionsOf } from './contributions';
import { countStatuses, type Counts } from './counts';
import { explainArea, type Explained } from './explain';
import type { Method } from './method';
import type { AreaSummary, DimensionSummary } from './rollup';
import type { Judgement, RoundCoverage } from './roundCoverage';
import type { Status } from './status';
import { singleChanges, type SingleChange } from './whatIf';

/** A dimension's part in the score of its area. */
export interface ExplainedDimension extends DimensionSummary {
  readonly id: DimensionId;
  readonly title: string;
  /** Of the weight of all dimensions, 0–1. */
  readonly share: number;
  /** In points; `null` when it gives nothing. */
  readonly contribution: number | null;
  /** What is known of the judgement that was made at the unit itself; `null` where there is none. */
  readonly judgement: Judgement | null;
}

/** What a group is made of: its regions in the order of the source, each with its colour, and how many have each. */
export interface ExplainedRollUp {
  readonly regions: readonly { readonly region: Unit; readonly status: Status }[];
  readonly counts: Counts;
}

/** Why an area of a unit has its colour, or one dimension of it. */
export interface ExplainedPlace {
  readonly place: AssessmentPlace;
  readonly unit: Unit;
  readonly method: Method;
  readonly area: AreaSummary;
  readonly explained: Explained;
  readonly dimensions: readonly ExplainedDimension[];
  /** The dimension that is meant; `null`: the area as a whole. */
  readonly dimension: ExplainedDimension | null;
  /** The changes of one level of a region that would give its area another colour; none for a group. */
  readonly changes: readonly SingleChange[];
  /** Of the dimension that is meant, or of the area; `null` for a region. */
  readonly rollUp: ExplainedRollUp | null;
}

export function explainPlace(place: AssessmentPlace, coverage: RoundCoverage): ExplainedPlace {
  const unit = unitById(place.unit);
  const { method } = coverage.round;
  const area = coverage.areaOf(unit, place.area);
  const dimensions = explainDimensions(place, coverage);
  return {
    place,
    unit,
    method,
    area,
    explained: explainArea(unit, place.area, coverage),
    dimensions,
    dimension: dimensions.find(({ id }) => id === place.dimension) ?? null,
    changes: unit.kind === 'region' ? changesOf(area, method) : [],
    rollUp: unit.kind === 'region' ? null : explainRollUp(place, coverage),
  };
}

function explainDimensions({ unit, area }: AssessmentPlace, coverage: RoundCoverage): ExplainedDimension[] {
  const { weights, rule } = coverage.round.method;
  const { dimensions } = coverage.areaOf(unitById(unit), area);
  const contributions = contributionsOf(
    dimensions.map(({ value }) => value),
    weights,
    rule,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return DIMENSIONS.map(({ id, title }, index) => ({
    ...dimensions[index]!,
    id,
    title,
    share: weights[index]! / all,
    contribution: contributions[index]!,
    judgement: coverage.judgementOf({ unit, area, dimension: id }),
  }));
}

function changesOf({ dimensions }: AreaSummary, method: Method): readonly SingleChange[] {
  const whatIf = singleChanges(
    dimensions.map(({ status }) => status),
    method,
  );
  return whatIf.kind === 'changes' ? whatIf.changes : [];
}

function explainRollUp({ unit, area, dimension }: AssessmentPlace, coverage: RoundCoverage): ExplainedRollUp {
  const index = DIMENSIONS.findIndex(({ id }) => id === dimension);
  const regions = memberRegions(unitById(unit)).map((region) => {
    const { status, dimensions } = coverage.areaOf(region, area);
    return { region, status: index < 0 ? status : dimensions[index]!.status };
  });
  return { regions, counts: countStatuses(regions.map(({ status }) => status)) };
}
