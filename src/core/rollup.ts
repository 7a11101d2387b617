import { DIMENSIONS } from './catalogue/dimensions';
import type { AreaNumber } from './catalogue/strategies';
import { memberRegions, type Unit } from './catalogue/units';
import { countStatuses, type Counts } from './counts';
import { foldValues, type Folded, type Refusal } from './fold';
import { levelValue, type Level } from './level';
import type { LevelsByUnit } from './levelsByUnit';
import type { Method } from './method';
import { rateLevels, rateScore, type Status } from './status';
import { foldTree } from './tree';

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
  readonly levels: Pick<LevelsByUnit, 'ofArea'>;
  readonly method: Method;
}

/** Everything known of one unit: its areas in order. */
export function rollUpUnit(unit: Unit, areas: readonly AreaNumber[], judged: Judged): AreaSummary[] {
  const members = memberRegions(unit);
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

/** One area of a group, from the regions that are its members. */
export function rollUpArea(
  group: Unit,
  area: AreaNumber,
  { levels, method }: Judged,
  members: readonly Unit[],
): AreaSummary {
  const ofMembers = members.map((member) => levels.ofArea(member.id, area));
  const counts = countStatuses(ofMembers.map((ofArea) => statusOf(ofArea, method)));
  const rolledUp = DIMENSIONS.map((_, index) =>
    rollUpDimension(
      ofMembers.map((ofArea) => ofArea[index]!),
      method,
    ),
  );
  const direct = levels.ofArea(group.id, area);
  const dimensions = rolledUp.map((dimension, index): DimensionSummary => {
    const level = direct[index] ?? null;
    return level === null ? dimension : { ...dimension, status: level, value: valueOf(level), direct: true };
  });
  const summary = summariseArea(area, dimensions, counts, method);
  if (direct.every((level) => level === null)) return summary;
  return { ...summary, rolledUp: summariseArea(area, rolledUp, counts, method).status };
}

function summariseRegionArea(region: Unit, area: AreaNumber, { levels, method }: Judged): AreaSummary {
  const ofArea = levels.ofArea(region.id, area);
  const dimensions = ofArea.map((level): DimensionSummary => ({
    status: level,
    value: valueOf(level),
    counts: countStatuses([level]),
    direct: false,
    rolledUp: level,
  }));
  return summariseArea(area, dimensions, countStatuses(ofArea), method);
}

function valueOf(level: Level | null): number | null {
  return level === null ? null : 100 * levelValue(level);
}

function statusOf(levels: readonly (Level | null)[], method: Method): Status {
  const rating = rateLevels(levels, method);
  return rating.kind === 'rated' ? rating.status : null;
}

/** The plain mean of the regions' values, then the thresholds. No guard at this step: it looks at the words it gives. */
function rollUpDimension(levels: readonly (Level | null)[], method: Method): DimensionSummary {
  const mean = foldValues(
    levels.map(valueOf),
    levels.map(() => 1),
    'mean',
  );
  const status = mean.kind === 'refused' ? null : rateScore(mean, method, false);
  const value = status === null || mean.kind !== 'value' ? null : mean.value;
  return { status, value, counts: countStatuses(levels), direct: false, rolledUp: status };
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
