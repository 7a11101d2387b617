import type { Attention } from '../sync/attention';
import type { HubConnection } from '../sync/callHub';
import type { CoverageCache } from '../sync/coverageCache';
import { coverageCursor, ROUNDS_CURSOR, type Cursors } from '../sync/eventsProtocol';
import { followHub } from '../sync/followHub';
import { lookAtHub } from './lookAtHub';
import { newsOf } from './newsOf';
import { RoundsWatch } from './roundsWatch';
import type { Session } from './session';

/** Looks come this far apart at least, and each up to so much later, so that not all panes ask in one moment (milliseconds). */
const BETWEEN_LOOKS = 5000;
const SPREAD = 1500;

/**
 * Follows the hub for as long as the add-in lives, and says in the state what is new there. Looks at it when it tells that
 * it stands elsewhere than what is known; no cell is written and no formula told, since fetching is the user's act. An
 * act that fetched something leaves nothing new.
 */
export function followNews(
  session: Session,
  { connection, attention }: { connection: HubConnection; attention: Attention },
): void {
  const rounds = new RoundsWatch(session);
  let fetched = cacheIn(session);
  let told: Cursors = {};
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lookedAt = -Infinity;

  const say = async () => {
    const areRoundsNew = await rounds.areNew(told[ROUNDS_CURSOR]);
    session.update({ news: newsOf(session, { fetched, told, areRoundsNew }) });
  };
  const look = () => {
    timer = null;
    lookedAt = Date.now();
    void session.runQuietly(async () => {
      // Nobody has asked for it: where Excel can't be read now, the next telling or act comes.
      if (isFurther(session, told)) await lookAtHub(session).catch(() => undefined);
      await say();
    });
  };
  const follower = followHub({
    connection,
    attention,
    tell: (cursors) => {
      told = cursors;
      const wait = Math.max(0, lookedAt + BETWEEN_LOOKS - Date.now()) + Math.random() * SPREAD;
      timer ??= setTimeout(look, wait);
    },
  });

  let me = identityOf(session);
  let { busy, report, refreshedAt } = session.state;
  session.subscribe(() => {
    const { state } = session;
    if (identityOf(session) !== me) {
      me = identityOf(session);
      follower.restart();
    }
    const isOver = busy !== null && state.busy === null;
    ({ busy } = state);
    if (!isOver) return;
    if (state.failure === null) follower.wake();
    // Who has synced or refreshed, or holds another round since, has all that is known.
    if (state.report === report && state.refreshedAt === refreshedAt) return;
    ({ report, refreshedAt } = state);
    fetched = cacheIn(session);
    void session.runQuietly(say);
  });
}

/** Whether the hub is told to stand elsewhere than what is known of the workbook's round. */
function isFurther(session: Session, told: Cursors): boolean {
  const { round } = session.state;
  const cursor = round && told[coverageCursor(round.id)];
  return cursor !== null && cursor !== undefined && cursor !== String(cacheIn(session)?.cursor ?? 0);
}

function identityOf({ state }: Session): string {
  return JSON.stringify(state.me);
}

function cacheIn({ state, caches }: Session): CoverageCache | undefined {
  return caches.get(state.roundId ?? '');
}
