import { nameKey } from './nameKey';
import type { StrategyId } from './catalogue/strategies';
import type { Method } from './method';

/** One yearly collection (omgång), tied to a strategy version and to the method it is scored by. */
export interface Round {
  /** A short slug: `2026`. */
  readonly id: string;
  readonly title: string;
  readonly strategy: StrategyId;
  readonly method: Method;
  /** Who gave the round its present method and when (ISO 8601, UTC); `null` for the one it came with. */
  readonly methodChangedBy: string | null;
  readonly methodChangedAt: string | null;
  /** Closed rounds refuse writes. */
  readonly closed: boolean;
  /** Levels in it are invented, and every sheet that shows them says so. */
  readonly invented: boolean;
}

/** Whether two rounds could be taken for each other: formulas and people name them by id or title. */
export function shareName(one: Pick<Round, 'id' | 'title'>, other: Pick<Round, 'id' | 'title'>): boolean {
  const names = new Set([one.id, one.title].map(nameKey));
  return [other.id, other.title].some((name) => names.has(nameKey(name)));
}
