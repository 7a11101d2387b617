import type { AssessmentPlace } from './assessment';
import { DIMENSIONS, type DimensionId } from './catalogue/dimensions';
import { memberRegions, unitById, type Unit } from './catalogue/units';
import { contributionsOf } from './contributions';
import { countStatuses, type Counts } from './counts';
import { explainLevels, type Explained } from './explain';
import type { Level } from './level';
import type { Method } from './method';
import { rollUpArea, rollUpUnit, statusOf, type AreaSummary, type DimensionSummary, type Judged } from './rollup';
import { rateScore, type Status } from './status';
import { singleChanges, type SingleChange } from './whatIf';

/** A dimension's part in the score of its area. */
export interface ExplainedDimension extends DimensionSummary {
  readonly id: DimensionId;
  readonly title: string;
  /** Of the weight of all dimensions, 0–1. */
  readonly share: number;
  /** In points; `null` when it gives nothing. */
  readonly contribution: number | null;
}

/** A region that a group's colour is made of. */
export interface WeighedRegion {
  readonly region: Unit;
  readonly status: Status;
}

/** Why an area of a unit has its colour, or one dimension of it. */
export interface ExplainedPlace extends Omit<AreaSummary, 'dimensions' | 'counts'> {
  readonly unit: Unit;
  readonly dimensions: readonly ExplainedDimension[];
  /** The dimension that is meant; `null`: the area as a whole. */
  readonly dimension: ExplainedDimension | null;
  /** The score would give Grön, and a Röd keeps it from that. */
  readonly guarded: boolean;
  /** What the levels of a region can still come to, and what one of them alone would change; `null` for a group. */
  readonly levels: ExplainedLevels | null;
  /** What a group is made of: its regions in the order of the source, each with its colour; `null` for a region. */
  readonly rollUp: ExplainedRollUp | null;
}

export interface ExplainedLevels {
  readonly possible: Extract<Explained, { kind: 'explained' }>['possible'];
  readonly changes: readonly SingleChange[];
}

export interface ExplainedRollUp {
  readonly regions: readonly WeighedRegion[];
  readonly counts: Counts;
}

export function explainPlace({ unit: id, area, dimension }: AssessmentPlace, judged: Judged): ExplainedPlace {
  const unit = unitById(id);
  const { method } = judged;
  const summary = summarise(unit, area, judged);
  const values = summary.dimensions.map(({ value }) => value);
  const contributions = contributionsOf(values, method.weights, method.rule);
  const weight = method.weights.reduce((sum, one) => sum + one, 0);
  const dimensions = summary.dimensions.map((one, index) => ({
    ...one,
    ...DIMENSIONS[index]!,
    share: method.weights[index]! / weight,
    contribution: contributions[index]!,
  }));
  return {
    ...summary,
    unit,
    dimensions,
    dimension: dimensions.find((one) => one.id === dimension) ?? null,
    guarded: isGuarded(summary, method),
    levels: unit.kind === 'region' ? explainedLevels(judged.levels.ofArea(id, area), method) : null,
    rollUp: unit.kind === 'region' ? null : explainRollUp(unit, { unit: id, area, dimension }, judged),
  };
}

function summarise(unit: Unit, area: AssessmentPlace['area'], judged: Judged): AreaSummary {
  if (unit.kind !== 'region') return rollUpArea(unit, area, judged, memberRegions(unit));
  return rollUpUnit(unit, [area], judged)[0]!;
}

function isGuarded({ status, score, coverage, dimensions }: AreaSummary, method: Method): boolean {
  if (score === null || status !== 'yellow') return false;
  const hasRed = dimensions.some((one) => one.status === 'red');
  return method.guard && hasRed && rateScore({ kind: 'value', value: score, coverage }, method, false) === 'green';
}

function explainedLevels(levels: readonly (Level | null)[], method: Method): ExplainedLevels {
  const explained = explainLevels(levels, method);
  const whatIf = singleChanges(levels, method);
  return {
    possible: explained.kind === 'explained' ? explained.possible : null,
    changes: whatIf.kind === 'changes' ? whatIf.changes : [],
  };
}

function explainRollUp(unit: Unit, { area, dimension }: AssessmentPlace, { levels, method }: Judged): ExplainedRollUp {
  const index = DIMENSIONS.findIndex(({ id }) => id === dimension);
  const regions = memberRegions(unit).map((region): WeighedRegion => {
    const ofArea = levels.ofArea(region.id, area);
    return { region, status: index < 0 ? statusOf(ofArea, method) : ofArea[index]! };
  });
  return { regions, counts: countStatuses(regions.map(({ status }) => status)) };
}
