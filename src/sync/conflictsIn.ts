import type { AssessmentFields, AssessmentPlace } from '../core/assessment';
import { MERGE_FIELDS, type MergeField } from '../core/merge';
import type { MergedPlace } from './mergeRound';
import type { Entry } from './protocol';

/** Both sides changed one field differently; neither is touched until a person decides. */
export interface Conflict {
  readonly place: AssessmentPlace;
  readonly field: MergeField;
  readonly mine: AssessmentFields;
  readonly theirs: Entry;
  /** What both sides said when the workbook was last synced. */
  readonly base: AssessmentFields;
}

/** The fields of a place that wait for a person. */
export function conflictsIn({ local, entry, merge }: MergedPlace): Conflict[] {
  if (!entry) return [];
  return MERGE_FIELDS.filter((field) => merge[field] === 'conflict').map((field) => ({
    place: local.place,
    field,
    mine: local.workbook,
    theirs: entry,
    base: local.base,
  }));
}
