import type { AssessmentPlace } from '../../core/assessment';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf, type StrategyId } from '../../core/catalogue/strategies';

/** An area as its strategy words it. */
export function areaName({ area }: Pick<AssessmentPlace, 'area'>, strategy: StrategyId): string {
  return areaLabel(areasOf(strategy).find(({ number }) => number === area)!);
}

/** A dimension, or what stands for the area as a whole. */
export function dimensionName({ dimension }: Pick<AssessmentPlace, 'dimension'>, wholeArea: string): string {
  return DIMENSIONS.find(({ id }) => id === dimension)?.title ?? wholeArea;
}
