import { pullCoverage } from '../sync/coverageCache';
import { cacheOf } from './coverage';
import { describeWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';

/**
 * Finds out how the workbook stands to the hub, and sends and writes nothing. One call for the coverage and 2 round trips
 * to Excel. Nobody has asked for it, so that a hub which does not answer is no failure.
 */
export async function lookAtHub(session: Session): Promise<void> {
  const { snapshot } = await readWorkbook(session);
  const { round } = session.state;
  if (!round) return;
  const pulled = await pullCoverage(session.world.hub, cacheOf(session, round));
  if (pulled.kind !== 'ok') return;
  session.caches.set(round.id, pulled.value);
  describeWorkbook(session, snapshot);
}
