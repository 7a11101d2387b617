import type { MergeField } from '../core/merge';
import { fieldsOf } from './mergeRound';
import type { Entry } from './protocol';

/** One change of a field: who, when (ISO 8601, UTC, by the hub's clock), from what to what. */
export interface FieldChange {
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What became of one field of a place, newest first; changes of other fields are left out. @param entries oldest first */
export function fieldHistory(entries: readonly Entry[], field: MergeField): FieldChange[] {
  return entries
    .map((entry, index): FieldChange => ({
      version: entry.version,
      by: entry.changedBy,
      at: entry.changedAt,
      from: fieldsOf(entries[index - 1] ?? null)[field],
      to: fieldsOf(entry)[field],
    }))
    .filter(({ from, to }) => from !== to)
    .reverse();
}
