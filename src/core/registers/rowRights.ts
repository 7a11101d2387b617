import type { Field } from './field';
import { said, type RowFields } from './registerRow';
import type { Register } from './registers';

/** Why some or all of a row can only be read. */
export type ReadOnlyReason =
  /** Who reads only. */
  | 'reader'
  | 'otherUnit'
  /** The source's words; what is filled in beside them may be written. */
  | 'source'
  | 'sourceOfOther';

/** What a person may write of a row; `reason`: why not all of it. */
export interface RowRights {
  readonly editable: readonly Field[];
  readonly reason: ReadOnlyReason | null;
}

/** @param units those that the person may write for */
export function rowRights(
  { fields }: Register,
  row: { readonly fields: RowFields; readonly source: string | null },
  units: readonly string[],
): RowRights {
  const unit = said(row.fields, 'unit');
  // A row that hasn't got a unit yet is nobody's, and so anybody's.
  const isMine = units.length > 0 && (unit === '' || units.includes(unit));
  const open = fields.filter((field) => field.open);
  if (row.source !== null) {
    if (!isMine || !open.length) return { editable: [], reason: 'sourceOfOther' };
    return { editable: open, reason: 'source' };
  }
  if (!isMine) return { editable: [], reason: units.length ? 'otherUnit' : 'reader' };
  return { editable: fields, reason: null };
}
