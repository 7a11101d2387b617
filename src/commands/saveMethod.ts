import type { Method } from '../core/method';
import type { Session } from './session';
import { showRound } from './showRound';

/** Gives a round a method, made on the version that it bears. Other rounds keep theirs. */
export async function saveMethod(session: Session, round: string, method: Method): Promise<void> {
  await showRound(session, await session.world.hub.putMethod(round, method));
}
