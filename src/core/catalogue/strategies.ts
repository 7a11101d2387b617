import { indexByName, nameKey } from '../nameKey';
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

const areasByTitle = indexByName(AREAS, ({ title }) => [title]);

/**
 * The area that a label means: `4`, `4.`, `4. Integrering av …`, or the title alone as either strategy words it.
 * A number and a title that disagree are no area.
 */
export function findArea(label: string): AreaNumber | null {
  const [, number, text = ''] = /^(?:([1-8])\s*(?:\.(?!\d)|$))?(.*)$/s.exec(label.trim()) ?? [];
  const byNumber = AREAS.find((area) => String(area.number) === number)?.number ?? null;
  const byTitle = areasByTitle.get(nameKey(text))?.number ?? null;
  if (byTitle !== null && byNumber !== null && byTitle !== byNumber) return null;
  return byNumber ?? byTitle;
}

export function findStrategy(name: string): StrategyId | null {
  return STRATEGIES.find((id) => id === name.trim()) ?? null;
}
