import { MERGE_FIELDS } from '../core/merge';
import type { FieldMerge } from '../core/merge';
import { mergeRound, type LocalAssessment } from './mergeRound';
import type { Entry } from './protocol';

/** How a workbook stands to the hub, in places: what a sync would send, what it would bring, and what a person must decide. */
export interface Standing {
  readonly unsent: number;
  readonly incoming: number;
  readonly conflicts: number;
}

/** A merge without sending or writing anything. */
export function standingOf(locals: readonly LocalAssessment[], entries: ReadonlyMap<string, Entry>): Standing {
  const merged = mergeRound(locals, entries);
  const count = (outcome: FieldMerge) =>
    merged.filter(({ merge }) => MERGE_FIELDS.some((field) => merge[field] === outcome)).length;
  return { unsent: count('push'), incoming: count('pull'), conflicts: count('conflict') };
}
