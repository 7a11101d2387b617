import { planOpenScores } from '../workbook/planOpenScores';
import { planRebases } from '../workbook/planRebases';
import { planUndo } from '../workbook/planUndo';
import { askGiveBack, giveBack, rebasesBefore } from './giveBack';
import { readWorkbook } from './readWorkbook';
import { ActFailed, type Session } from './session';
import { hubAct } from './hubAct';

/**
 * Undoes the last act on both sides (ADR 14). People's cells get back what stood in them, with their bases, so that what came
 * from the hub comes again at the next sync. The hub gets back what it had of what was sent, and the cells that it came
 * from are unsent again. What somebody has changed since is left alone, on either side. A change of round is undone by the
 * way back.
 *
 * The hub is asked first, since its answer may take a while; without one, the cells are put back and the hub's half stays
 * on offer. Bases are written before the hub is given anything: a run that is cut short anywhere loses nothing, and can
 * be run again. 8 round trips to Excel: read, write, write what the hub made of it, read again.
 */
export async function undo(session: Session): Promise<void> {
  const offer = session.state.undo;
  const asked = offer && (await askGiveBack(session, offer));
  const before = await readWorkbook(session);
  if (!offer || !asked) return;
  if (offer.roundNow !== before.roundId) throw new ActFailed({ kind: 'roundChanged' });
  if (offer.round !== before.roundId) await hubAct('switchRound', offer.round)(session);
  const reading = offer.round === before.roundId ? before : await readWorkbook(session);
  const { workbook } = session.world;
  const { plan, leftAlone, gone } = planUndo(offer.cells, reading);
  const rebases = asked.kind === 'ok' ? planRebases(rebasesBefore(offer, asked.value), reading) : [];
  const applied = await workbook.apply([...plan, ...rebases, ...planOpenScores(reading.snapshot)]);
  const untouched = [...leftAlone, ...applied.leftAlone];
  const putBack = offer.cells.length - untouched.length - gone;
  const undone = { putBack, leftAlone: untouched, gone, givenBack: 0, hubKeeps: [] };
  session.update({ undo: offer.sent.length ? { ...offer, roundNow: offer.round, cells: [] } : null, undone });
  await readWorkbook(session);
  if (!offer.sent.length) return;

  const given = session.expect(await giveBack(session, offer, session.expect(asked)));
  await workbook.apply(planRebases(given.rebases, reading));
  session.update({ undo: null, undone: { ...undone, givenBack: given.givenBack, hubKeeps: given.hubKeeps } });
  await readWorkbook(session);
}
