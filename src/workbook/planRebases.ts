import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { planRebase } from './planWriteBack';
import type { Step, WorkbookSnapshot } from './port';
import type { UnitAssessment } from './readUnit';

/** What the base of a place is to say of some fields, and the hub's version that it stands for. */
export interface Rebase {
  readonly place: AssessmentPlace;
  readonly fields: Partial<AssessmentFields>;
  readonly version: number;
}

/** Writes bases of places that still stand in the workbook; of others there is nothing to know. */
export function planRebases(
  rebases: readonly Rebase[],
  { snapshot, assessments }: { snapshot: Pick<WorkbookSnapshot, 'bases'>; assessments: readonly UnitAssessment[] },
): Step[] {
  const standing = new Set(assessments.map(({ place }) => placeKey(place)));
  const withBase = new Set(snapshot.bases.map(({ unit }) => unit));
  return rebases
    .filter(({ place }) => standing.has(placeKey(place)) && withBase.has(place.unit))
    .flatMap(({ place, fields, version }) => planRebase(place, fields, version));
}
