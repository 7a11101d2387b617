import { placeKey } from '../core/assessment';
import { cacheOf } from './coverage';
import type { OldEvidence } from './oldEvidence';
import type { Session } from './session';
import { synchronise } from './synchronise';

/** Says that an old judgement still holds: the hub gets the same level, note and source anew, and its age starts over. */
export async function confirmEvidence(session: Session, { place }: OldEvidence): Promise<void> {
  const { hub, newId } = session.world;
  const { round } = session.state;
  const entry = round && cacheOf(session, round).entries.get(placeKey(place));
  if (entry) {
    const { level, note, source, version } = entry;
    const change = { ...place, level, note, source, baseVersion: version };
    session.expect(await hub.push({ id: newId(), round: round.id, changes: [change] }));
  }
  await synchronise(session);
}
