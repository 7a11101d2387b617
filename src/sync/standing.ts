import { MERGE_FIELDS, type FieldMerge } from '../core/merge';
import { conflictsIn } from './conflictsIn';
import type { MergedPlace } from './mergeRound';

/** How workbook and hub stand to each other. */
export interface Standing {
  /** Places with something that a sync would send. */
  readonly unsent: number;
  /** Places with something that it would fetch. */
  readonly incoming: number;
  /** Fields that a person has to decide: one in the list of conflicts each. */
  readonly conflicts: number;
}

export function standingOf(merged: readonly MergedPlace[]): Standing {
  const places = (outcome: FieldMerge) =>
    merged.filter(({ merge }) => MERGE_FIELDS.some((field) => merge[field] === outcome)).length;
  return { unsent: places('push'), incoming: places('pull'), conflicts: merged.flatMap(conflictsIn).length };
}
