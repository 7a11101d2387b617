import type { AssessmentPlace } from '../core/assessment';
import type { Session } from './session';

/**
 * Goes to a place: at once in the pane, and in the grid after what is under way there. Who goes on before that leaves
 * the places in between out.
 */
export async function goToPlace(session: Session, place: AssessmentPlace): Promise<void> {
  const cell = session.pointer.choose(place);
  session.update({ selected: session.pointer.place });
  if (!cell) return;
  await session.runQuietly(async () => {
    if (session.pointer.isOnWayTo(place)) await session.world.workbook.select(cell);
  });
}
