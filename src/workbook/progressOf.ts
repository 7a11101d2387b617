import type { UnitId } from '../core/catalogue/units';
import { countStatuses, type Counts } from '../core/counts';
import type { UnitAssessment } from './readUnit';

/** How far a unit has come: its level cells, and how many hold which word. */
export interface UnitProgress {
  readonly unit: UnitId;
  readonly all: number;
  readonly assessed: number;
  readonly counts: Counts;
}

/** The progress of each unit of a workbook, in its order. A word that is not understood is no judgement. */
export function progressOf(assessments: readonly UnitAssessment[]): UnitProgress[] {
  const levels = assessments.filter(({ place }) => place.dimension !== null);
  return [...new Set(levels.map(({ place }) => place.unit))].map((unit) => {
    const own = levels.filter(({ place }) => place.unit === unit);
    const counts = countStatuses(own.map(({ readable, workbook }) => (readable ? workbook.level : null)));
    return { unit, all: own.length, assessed: own.length - counts.unassessed, counts };
  });
}
