import { LEVELS, NOT_ASSESSED } from './level';
import type { Status } from './status';

/** How many have each colour; stands beside every rolled-up colour, since a mean never stands alone. */
export interface Counts {
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly unassessed: number;
}

export function countStatuses(statuses: readonly Status[]): Counts {
  const counts = { green: 0, yellow: 0, red: 0, unassessed: 0 };
  for (const status of statuses) counts[status ?? 'unassessed']++;
  return counts;
}

/** What `countsText` counts, in its order: `grön · gul · röd · ej bedömd`. */
export const COUNTS_ORDER = [...LEVELS, NOT_ASSESSED].map(({ word }) => word.toLowerCase()).join(' · ');

/** `3 · 2 · 1 · 0`: Grön, Gul, Röd, Ej bedömd. */
export function countsText({ green, yellow, red, unassessed }: Counts): string {
  return [green, yellow, red, unassessed].join(' · ');
}
