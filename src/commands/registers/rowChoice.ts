import type { RowFields } from '../../core/registers/registerRow';
import type { RegisterId } from '../../core/registers/registers';
import type { LocalRow } from '../../sync/mergeRegister';
import type { RowConflict } from '../../sync/syncRegister';

/**
 * What a person decided of a row. It is carried out by syncing as if the other side had been synced before: what they saw
 * of it counts as the base, so that what has changed since is asked about anew.
 */
export type RowChoice = { readonly register: RegisterId; readonly id: string } & (
  | { readonly kind: 'mine' | 'theirs'; readonly conflict: RowConflict }
  /** Takes what the hub has for what it refused. */
  | { readonly kind: 'takeBack' }
  /** Yes, it was meant to go. */
  | { readonly kind: 'remove' }
  /** It comes back from the hub. */
  | { readonly kind: 'fetch' }
);

/** A row as the sync is to see it. */
export function chosenRow(row: LocalRow, choice: RowChoice | undefined): LocalRow {
  if (!choice) return row;
  const free = { ...row, held: false, pinned: new Set<string>() };
  switch (choice.kind) {
    case 'remove':
      return free;
    case 'fetch':
      return { ...free, base: null };
    case 'takeBack':
      return { ...free, base: row.workbook };
    case 'mine':
      return { ...free, base: seenBase(row, choice.conflict, theirsOf(choice.conflict)) };
    case 'theirs':
      return { ...free, base: seenBase(row, choice.conflict, choice.conflict.mine) };
  }
}

function theirsOf({ theirs }: RowConflict): RowFields | null {
  return theirs.removed ? null : theirs.fields;
}

/** Only what was in conflict: the other fields keep their own base. */
function seenBase({ base }: LocalRow, { fields }: RowConflict, seen: RowFields | null): RowFields | null {
  if (!fields.length || seen === null) return seen;
  return { ...base, ...Object.fromEntries(fields.map((id) => [id, seen[id] ?? ''])) };
}
