import type { AssessmentFields } from '../core/assessment';
import type { MergeField } from '../core/merge';
import { fieldsOf } from '../sync/mergeRound';
import type { PlacedConflict } from './conflicts';

/** What a person has decided of a conflict: the value that both sides are to have. */
export interface Decision {
  readonly conflict: PlacedConflict;
  readonly value: AssessmentFields[MergeField];
}

export type Side = 'mine' | 'theirs';

/** One side of a conflict, as the value of its field. */
export function sideOf({ field, mine, theirs }: PlacedConflict, side: Side): Decision['value'] {
  return (side === 'mine' ? mine : fieldsOf(theirs))[field];
}

/** What would become of the workbook's cell and of the hub. */
export interface DecisionPreview {
  readonly workbook: { readonly from: Decision['value']; readonly to: Decision['value'] };
  readonly hub: { readonly from: Decision['value']; readonly to: Decision['value'] };
}

export function previewDecision({ conflict, value }: Decision): DecisionPreview {
  return {
    workbook: { from: sideOf(conflict, 'mine'), to: value },
    hub: { from: sideOf(conflict, 'theirs'), to: value },
  };
}
