import { pullCoverage } from '../sync/coverageCache';
import { cacheOf } from './coverage';
import { describeWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';

/**
 * Finds out how the workbook stands to the hub, and sends and writes nothing: what is unsent, what would come, and which
 * conflicts there are. One call for the coverage and 2 round trips to Excel. Nobody has asked for it, so that a hub which
 * does not answer is no failure.
 */
export async function lookAtHub(session: Session): Promise<void> {
  if (!session.state.model) await meet(session);
  const { snapshot } = await readWorkbook(session);
  const { round } = session.state;
  if (!round) return;
  const pulled = await pullCoverage(session.world.hub, cacheOf(session, round));
  if (pulled.kind !== 'ok') return;
  session.caches.set(round.id, session.expect(pulled));
  describeWorkbook(session, snapshot);
}
