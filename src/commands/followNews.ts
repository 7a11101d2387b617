import type { Attention } from '../sync/attention';
import type { HubConnection } from '../sync/callHub';
import type { CoverageCache } from '../sync/coverageCache';
import { coverageCursor, ROUNDS_CURSOR, type Cursors } from '../sync/eventsProtocol';
import { followHub } from '../sync/followHub';
import { lookForNews } from './lookForNews';
import { RoundsWatch } from './roundsWatch';
import type { Session } from './session';

/** Looks come this far apart at least, and each up to so much later, so that not all panes ask in one moment (milliseconds). */
const BETWEEN_LOOKS = 5000;
const SPREAD = 1500;

/**
 * Follows the hub for as long as the add-in lives, and says in the state what is new there. Looks when the hub tells that
 * it stands elsewhere, and after each act that fetched something, since that may have been it.
 */
export function followNews(
  session: Session,
  { connection, attention }: { connection: HubConnection; attention: Attention },
): void {
  const rounds = new RoundsWatch(session);
  let told: Cursors = {};
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lookedAt = -Infinity;

  const look = (cursor: string | undefined) =>
    session.runQuietly(async () =>
      lookForNews(session, { cursor, areRoundsNew: await rounds.areNew(told[ROUNDS_CURSOR]) }),
    );
  const lookAtTold = () => {
    timer = null;
    lookedAt = Date.now();
    const { round } = session.state;
    void look(round ? told[coverageCursor(round.id)] : undefined);
  };
  const follower = followHub({
    connection,
    attention,
    tell: (cursors) => {
      told = cursors;
      const wait = Math.max(0, lookedAt + BETWEEN_LOOKS - Date.now()) + Math.random() * SPREAD;
      timer ??= setTimeout(lookAtTold, wait);
    },
  });

  let me = identityOf(session);
  let wasBusy = session.state.busy !== null;
  let cacheBefore = cacheIn(session);
  session.subscribe(() => {
    if (identityOf(session) !== me) {
      me = identityOf(session);
      follower.restart();
    }
    const isBusy = session.state.busy !== null;
    if (isBusy === wasBusy) return;
    wasBusy = isBusy;
    if (isBusy) return void (cacheBefore = cacheIn(session));
    if (session.state.failure === null) follower.wake();
    if (cacheIn(session) !== cacheBefore) void look(undefined);
  });
}

function identityOf({ state }: Session): string {
  return JSON.stringify(state.me);
}

function cacheIn({ state, caches }: Session): CoverageCache | undefined {
  return caches.get(state.roundId ?? '');
}
