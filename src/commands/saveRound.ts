import type { RoundFields } from '../sync/protocol';
import type { Session } from './session';
import { showRound } from './showRound';

/** Makes a round, opens or closes it, or makes it the one of new workbooks. */
export async function saveRound(session: Session, round: string, fields: RoundFields): Promise<void> {
  await showRound(session, await session.world.hub.putRound(round, fields));
}
