import { placeKey } from './assessment';
import { DIMENSIONS } from './catalogue/dimensions';
import type { AreaNumber } from './catalogue/strategies';
import { memberRegions, type Unit } from './catalogue/units';
import { countStatuses, type Counts } from './counts';
import { foldValues, type Folded, type Refusal } from './fold';
import { levelValue, type Level } from './level';
import type { Method } from './method';
import { rateScore, type Status } from './status';
import { foldTree } from './tree';

/** Levels of a round by `placeKey`; a place that is missing is not assessed. */
export type LevelsByPlace = ReadonlyMap<string, Level>;

/** One dimension of an area, for a region or rolled up. */
export interface DimensionSummary {
  readonly status: Status;
  /** 0–100; `null` when the status is Ej bedömd, so that too thin a basis never counts further up. */
  readonly value: number | null;
  /** How many of the group's regions have each level; for a region itself, its own level alone. */
  readonly counts: Counts;
  /** Assessed at the group itself, which wins over what is rolled up. Always false for a region. */
  readonly direct: boolean;
  /** What the regions roll up to, also where a direct assessment wins over it; for a region, its own level. */
  readonly rolledUp: Status;
}

export interface AreaSummary {
  readonly area: AreaNumber;
  readonly status: Status;
  /** 0–100, unrounded. */
  readonly score: number | null;
  /** Share of the dimensions' weight that has a status, 0–1. */
  readonly coverage: number;
  /** For a region: its dimensions per level. For a group: its regions per status of this area. */
  readonly counts: Counts;
  readonly dimensions: readonly DimensionSummary[];
  /** The status without what was assessed at the group itself. */
  readonly rolledUp: Status;
  /** Why there is no score though some dimensions are assessed (rules that can't take a Röd). */
  readonly refused: Refusal | null;
}

/** What a roll-up is made of: a round's levels and its method. */
export interface Judged {
  readonly levels: LevelsByPlace;
  readonly method: Method;
}

/**
 * Everything known of one unit: its areas in order.
 * @param members the regions it is rolled up from; its own unless told otherwise
 */
export function rollUpUnit(
  unit: Unit,
  areas: readonly AreaNumber[],
  judged: Judged,
  members: readonly Unit[] = memberRegions(unit),
): AreaSummary[] {
  return areas.map((area) =>
    unit.kind === 'region' ? summariseRegionArea(unit, area, judged) : rollUpArea(unit, area, judged, members),
  );
}

/** The score of a unit over its areas, all weighing the same; an area without a score is dropped. */
export function scoreUnit(areas: readonly AreaSummary[], { weights, rule }: Method): Folded {
  const parts = areas.map(({ area, dimensions }) => ({
    id: String(area),
    weight: 1,
    rule,
    parts: dimensions.map(({ value }, index) => ({ id: `${area}/${index}`, weight: weights[index]!, value })),
  }));
  return foldTree({ id: 'unit', weight: 1, rule: 'mean', parts }).get('unit')!;
}

function rollUpArea(group: Unit, area: AreaNumber, { levels, method }: Judged, members: readonly Unit[]): AreaSummary {
  const ofMembers = members.map((member) => summariseRegionArea(member, area, { levels, method }));
  const rolledUp = DIMENSIONS.map((_, index): DimensionSummary => {
    const ofDimension = ofMembers.map((member) => member.dimensions[index]!);
    const { status, value } = rollUpDimension(
      ofDimension.map((one) => one.value),
      method,
    );
    const counts = countStatuses(ofDimension.map((one) => one.status));
    return { status, value, counts, direct: false, rolledUp: status };
  });
  const dimensions = DIMENSIONS.map(({ id }, index): DimensionSummary => {
    const direct = levels.get(placeKey({ unit: group.id, area, dimension: id }));
    if (direct === undefined) return rolledUp[index]!;
    return { ...rolledUp[index]!, status: direct, value: 100 * levelValue(direct), direct: true };
  });
  const counts = countStatuses(ofMembers.map(({ status }) => status));
  const summary = summariseArea(area, dimensions, counts, method);
  if (!dimensions.some(({ direct }) => direct)) return summary;
  return { ...summary, rolledUp: summariseArea(area, rolledUp, counts, method).status };
}

function summariseRegionArea(region: Unit, area: AreaNumber, { levels, method }: Judged): AreaSummary {
  const dimensions = DIMENSIONS.map(({ id }): DimensionSummary => {
    const level = levels.get(placeKey({ unit: region.id, area, dimension: id })) ?? null;
    const value = level === null ? null : 100 * levelValue(level);
    return { status: level, value, counts: countStatuses([level]), direct: false, rolledUp: level };
  });
  return summariseArea(area, dimensions, countStatuses(dimensions.map(({ status }) => status)), method);
}

/** The plain mean of the regions' values, then the thresholds. No guard at this step: it looks at the words it gives. */
function rollUpDimension(values: readonly (number | null)[], method: Method): { status: Status; value: number | null } {
  const mean = foldValues(
    values,
    values.map(() => 1),
    'mean',
  );
  if (mean.kind === 'refused') return { status: null, value: null };
  const status = rateScore(mean, method, false);
  return { status, value: status === null || mean.kind === 'nothing' ? null : mean.value };
}

function summariseArea(
  area: AreaNumber,
  dimensions: readonly DimensionSummary[],
  counts: Counts,
  method: Method,
): AreaSummary {
  const score = foldValues(
    dimensions.map(({ value }) => value),
    method.weights,
    method.rule,
  );
  const common = { area, counts, dimensions };
  if (score.kind === 'refused')
    return {
      ...common,
      status: null,
      score: null,
      coverage: coverageOf(dimensions, method),
      rolledUp: null,
      refused: score.reason,
    };
  const guarded = method.guard && dimensions.some(({ status }) => status === 'red');
  const status = rateScore(score, method, guarded);
  return {
    ...common,
    status,
    score: score.kind === 'value' ? score.value : null,
    coverage: score.coverage,
    rolledUp: status,
    refused: null,
  };
}

function coverageOf(dimensions: readonly DimensionSummary[], method: Method): number {
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
  return sum(method.weights.filter((_, index) => dimensions[index]!.value !== null)) / (sum(method.weights) || 1);
}
