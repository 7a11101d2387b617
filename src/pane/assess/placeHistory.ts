import { MERGE_FIELDS, type MergeField } from '../../core/merge';
import { fieldHistory, type FieldChange } from '../../sync/fieldHistory';
import type { Entry } from '../../sync/protocol';

/** A change of one field of a place. */
export interface PlaceChange extends FieldChange {
  readonly field: MergeField;
}

/** What became of a place, newest first. @param entries oldest first */
export function placeHistory(entries: readonly Entry[]): PlaceChange[] {
  const changes = MERGE_FIELDS.flatMap((field) =>
    fieldHistory(entries, field).map((change): PlaceChange => ({ ...change, field })),
  );
  return changes.sort((one, other) => other.version - one.version);
}
