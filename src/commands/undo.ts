import { planOpenScores } from '../workbook/planOpenScores';
import { planUndo } from '../workbook/planUndo';
import { readWorkbook } from './readWorkbook';
import { ActFailed, type Session } from './session';
import { switchRound } from './switchRound';

/**
 * Puts back what stood in people's cells before the last act. What was sent stays in the hub, and what came from it comes
 * again at the next sync, since its base goes back with the cell. A change of round is undone by the way back, which
 * needs the hub. 6 round trips to Excel: read, write, read again so that what is shown is what stands.
 */
export async function undo(session: Session): Promise<void> {
  const offer = session.state.undo;
  const before = await readWorkbook(session);
  if (!offer) return;
  if (offer.roundNow !== before.roundId) throw new ActFailed({ kind: 'roundChanged' });
  if (offer.round !== before.roundId) await switchRound(session, offer.round);
  const reading = offer.round === before.roundId ? before : await readWorkbook(session);
  const { plan, leftAlone, gone } = planUndo(offer.cells, reading);
  const applied = await session.world.workbook.apply([...plan, ...planOpenScores(reading.snapshot)]);
  const untouched = [...leftAlone, ...applied.leftAlone];
  const putBack = offer.cells.length - untouched.length - gone;
  session.update({ undo: null, undone: { putBack, leftAlone: untouched, gone } });
  await readWorkbook(session);
}
