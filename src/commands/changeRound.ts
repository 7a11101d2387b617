import type { RoundChange } from '../sync/protocol';
import type { Session } from './session';
import { showRound } from './showRound';

/** Opens or closes a round, or makes it the one of new workbooks. What is not named keeps what others made of it. */
export async function changeRound(session: Session, round: string, change: RoundChange): Promise<void> {
  await showRound(session, await session.world.hub.changeRound(round, change));
}
