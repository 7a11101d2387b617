import { EMPTY_STATE } from './state';
import type { Session } from './session';

/**
 * Forgets what the hub has said to whoever was signed in. What stands in cells stays: sheets, answers that are not sent,
 * the base of the next sync, what formulas have answered; and what may be put back of the last act.
 * @param forgetModel has the formulas' model forgotten too
 */
export function forgetHub(session: Session, forgetModel: () => void): Promise<void> {
  session.caches.clear();
  session.registerCaches.clear();
  session.claims = [];
  const { me, model, coverage, fetchedAt, nation, round, failure, offlineSince, lastSyncAt, report, refreshedAt } =
    EMPTY_STATE;
  const { standing, news, conflicts, histories, registers, oldEvidence, suggestions } = EMPTY_STATE;
  session.update({
    me,
    model,
    coverage,
    fetchedAt,
    nation,
    round,
    failure,
    offlineSince,
    lastSyncAt,
    report,
    refreshedAt,
  });
  session.update({ standing, news, conflicts, histories, registers, oldEvidence, suggestions });
  forgetModel();
  return Promise.resolve();
}
