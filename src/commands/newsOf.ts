import type { CoverageCache } from '../sync/coverageCache';
import { registerCursor, type Cursors } from '../sync/eventsProtocol';
import type { Session } from './session';
import type { News } from './state';

/**
 * What the hub is known to have that a sync would bring; `null` when that is nothing. Entries that have changed since they
 * were fetched are news of other units; of the workbook's own, its cells tell.
 * @param told where the hub says that it stands
 * @param fetched what was known of the round when the sheets and formulas last got it
 */
export function newsOf(
  { state, caches, registerCaches }: Session,
  { fetched, told, areRoundsNew }: { fetched: CoverageCache | undefined; told: Cursors; areRoundsNew: boolean },
): News | null {
  if (state.roundId === null) return null;
  const known = caches.get(state.roundId);
  const others = [...(known?.entries ?? [])].filter(
    ([key, entry]) => fetched?.entries.get(key)?.version !== entry.version && !state.units.includes(entry.unit),
  );
  const news = {
    mine: state.standing?.incoming ?? 0,
    others: others.length,
    rounds: areRoundsNew,
    // What was told just before an own sync may be behind it.
    registers: [...registerCaches.values()].some(
      ({ register, cursor }) => Number(told[registerCursor(register)] ?? 0) > cursor,
    ),
  };
  return news.mine || news.others || news.rounds || news.registers ? news : null;
}
