import { OBJECTIVES_2019 } from './objectives2019';
import { OBJECTIVES_2024 } from './objectives2024';
import type { AreaNumber, StrategyId } from './strategies';

/** An objective (målsättning) of a strategy, under one of its areas. */
export interface Objective {
  readonly strategy: StrategyId;
  readonly number: string;
  readonly area: AreaNumber;
  readonly title: string;
  /** Numbers of our documents (sources.ts), or addresses. */
  readonly sources: readonly string[];
  /** Where the first of them says it; `null` outside the sources. */
  readonly line: number | null;
  /** Not in the sources this product was made from; shown as such. */
  readonly outsideSources: boolean;
}

export const OBJECTIVES: readonly Objective[] = [
  ...OBJECTIVES_2019.map((objective) => ({ strategy: '2019' as const, ...objective })),
  ...OBJECTIVES_2024.map((objective) => ({
    strategy: '2024' as const,
    ...objective,
    sources: ['003'],
    outsideSources: false,
  })),
];
