import { placeKey } from '../core/assessment';
import type { Conflict } from '../sync/conflictsIn';
import type { Entry } from '../sync/protocol';

import type { UnitAssessment } from '../workbook/readUnit';
import type { Answers } from './readAnswers';

/**
 * A file is not written, so it goes on saying what it said: read again after somebody has taken an answer back, it would
 * bring that answer to life. Such levels are left out and come out as conflicts.
 */
export function withholdTakenBack(
  { assessments, syncedVersions }: Answers,
  entries: ReadonlyMap<string, Entry>,
): { locals: readonly UnitAssessment[]; conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const locals = assessments.map((assessment) => {
    const { place, workbook, base, readable } = assessment;
    const theirs = entries.get(placeKey(place));
    const isTakenBack = theirs?.level === null && theirs.levelSince !== null;
    const isNews = theirs && theirs.version > (syncedVersions.get(placeKey(place)) ?? 0);
    if (!isTakenBack || !isNews || !readable || workbook.level === null || base.level !== null) return assessment;
    conflicts.push({ place, field: 'level', mine: workbook, theirs, base });
    return { ...assessment, readable: false };
  });
  return { locals, conflicts };
}
