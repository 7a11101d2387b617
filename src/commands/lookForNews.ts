import { pullCoverage } from '../sync/coverageCache';
import { cacheOf } from './coverage';
import { lookAtHub } from './lookAtHub';
import type { Session } from './session';
import type { News } from './state';

/**
 * Finds what the hub has that a sync would bring. Nothing of it is kept and no cell is touched: fetching stays the user's
 * act. Excel is not asked at all, and the hub only where it stands elsewhere than what is known.
 * @param cursor where the hub is told to stand in the workbook's round; `undefined`: where it was when it was last asked
 */
export async function lookForNews(
  session: Session,
  { cursor, areRoundsNew }: { cursor: string | undefined; areRoundsNew: boolean },
): Promise<void> {
  const { round, units } = session.state;
  if (!round) return session.update({ news: null });
  const known = cacheOf(session, round);
  const isFurther = cursor !== undefined && cursor !== String(known.cursor);
  const pulled = isFurther ? await pullCoverage(session.world.hub, known) : { kind: 'ok' as const, value: known };
  // A hub that doesn't answer now will tell again.
  if (pulled.kind !== 'ok') return;
  const { incoming, conflicts } = lookAtHub(session, pulled.value);
  const others = [...pulled.value.entries].filter(
    ([key, entry]) => known.entries.get(key) !== entry && !units.includes(entry.unit),
  );
  const news = { mine: incoming + conflicts, others: others.length, rounds: areRoundsNew };
  session.update({ news: isNothing(news) ? null : news });
}

function isNothing({ mine, others, rounds }: News): boolean {
  return mine === 0 && others === 0 && !rounds;
}
