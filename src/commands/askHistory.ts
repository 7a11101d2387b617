import { placeKey, type AssessmentPlace } from '../core/assessment';
import type { Session } from './session';

/** Asks the hub what was accepted of a place over time; the pane then shows it. */
export async function askHistory(session: Session, place: AssessmentPlace): Promise<void> {
  const { round } = session.state;
  if (!round) return;
  const { changes } = session.expect(await session.world.hub.history(round.id, place));
  session.update({ histories: new Map([...session.state.histories, [placeKey(place), changes]]) });
}
