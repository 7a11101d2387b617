import type { CoverageCache } from '../sync/coverageCache';
import type { Session } from './session';
import type { News } from './state';

/**
 * What the hub is known to have that a sync would bring; `null` when that is nothing. Entries that have changed since they
 * were fetched are news of other units; of the workbook's own, its cells tell.
 * @param fetched what was known of the round when the sheets and formulas last got it
 */
export function newsOf(
  { state, caches }: Session,
  { fetched, areRoundsNew }: { fetched: CoverageCache | undefined; areRoundsNew: boolean },
): News | null {
  if (state.roundId === null) return null;
  const known = caches.get(state.roundId);
  const others = [...(known?.entries ?? [])].filter(
    ([key, entry]) => fetched?.entries.get(key)?.version !== entry.version && !state.units.includes(entry.unit),
  );
  const news = { mine: state.standing?.incoming ?? 0, others: others.length, rounds: areRoundsNew };
  return news.mine || news.others || news.rounds ? news : null;
}
