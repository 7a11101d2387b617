import type { RoundFields } from '../sync/protocol';
import type { Session } from './session';
import { showRound } from './showRound';

/** Makes a round. One that stands already is left as it is. */
export async function createRound(session: Session, round: string, fields: RoundFields): Promise<void> {
  await showRound(session, await session.world.hub.createRound(round, fields));
}
