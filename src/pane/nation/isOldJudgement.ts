import type { AssessmentPlace } from '../../core/assessment';
import { isOld } from '../../core/freshness';
import type { RoundCoverage } from '../../core/roundCoverage';

/** Whether a level rests on evidence older than the round's limit. */
export function isOldJudgement(place: AssessmentPlace, coverage: RoundCoverage, now: string): boolean {
  const judgement = coverage.judgementOf(place);
  if (!judgement || judgement.level === null) return false;
  return isOld(judgement.changedAt, { now, months: coverage.round.method.evidenceMonths });
}
