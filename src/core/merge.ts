import type { AssessmentFields } from './assessment';

/**
 * What three-way merge makes of one field, for base B (last synced), workbook W and hub H.
 * Emptying a field is an edit like any other, so delete against edit is a conflict both ways.
 */
export type FieldMerge =
  /** W=B, H=B */
  | 'same'
  /** W≠B, H=B */
  | 'push'
  /** W=B, H≠B */
  | 'pull'
  /** W=H≠B: both made the same change */
  | 'record'
  /** W≠B, H≠B, W≠H: neither side is changed until a person decides */
  | 'conflict';

export type MergeField = keyof AssessmentFields;
export const MERGE_FIELDS: readonly MergeField[] = ['level', 'note', 'source'];

export type AssessmentMerge = { readonly [F in MergeField]: FieldMerge };

export function mergeField<T>({ base, workbook, hub }: { base: T; workbook: T; hub: T }): FieldMerge {
  if (workbook === hub) return workbook === base ? 'same' : 'record';
  if (workbook === base) return 'pull';
  return hub === base ? 'push' : 'conflict';
}

/** Merges level, note and source separately: a colleague's note never gets in the way of a level. */
export function mergeAssessment(sides: {
  base: AssessmentFields;
  workbook: AssessmentFields;
  hub: AssessmentFields;
}): AssessmentMerge {
  const merge = <F extends MergeField>(field: F) =>
    mergeField({ base: sides.base[field], workbook: sides.workbook[field], hub: sides.hub[field] });
  return { level: merge('level'), note: merge('note'), source: merge('source') };
}

/** What a sync settled for one place. */
export interface Settled {
  /** Fields to take from the hub, cell and base together, unless the cell has moved since it was read. */
  readonly take: Partial<AssessmentFields>;
  /** Fields that both sides now agree on: only their base is written, whatever happens in the cell meanwhile. */
  readonly agreed: Partial<AssessmentFields>;
  /** The hub's version. */
  readonly version: number;
}

/** What the hub should hold after a push: the workbook's side of the fields to push, its own of all others. */
export function mergedFields(
  merge: AssessmentMerge,
  { workbook, hub }: { workbook: AssessmentFields; hub: AssessmentFields },
): AssessmentFields {
  const pick = <F extends MergeField>(field: F) => (merge[field] === 'push' ? workbook[field] : hub[field]);
  return { level: pick('level'), note: pick('note'), source: pick('source') };
}
