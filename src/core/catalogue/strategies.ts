import { AREAS } from './areas';

/** The versions of the national life-science strategy, oldest first. */
export const STRATEGIES = ['2019', '2024'] as const;

export type StrategyId = (typeof STRATEGIES)[number];
export type AreaNumber = (typeof AREAS)[number]['number'];

export interface Area {
  readonly strategy: StrategyId;
  readonly number: AreaNumber;
  readonly title: string;
}

/** The 8 areas of a strategy, by number. */
export function areasOf(strategy: StrategyId): readonly Area[] {
  return AREAS.filter((area) => area.strategy === strategy);
}

/** How an area is written in sheets and lists: number and title, as the source prints it. */
export function areaLabel(area: Area): string {
  return `${area.number}. ${area.title}`;
}
