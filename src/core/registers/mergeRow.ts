import { mergeField, type FieldMerge } from '../merge';
import { said, writtenFields, type RowFields } from './registerRow';
import type { Register } from './registers';

/** A row on both sides and as it was last synced; `null`: there it has none. */
export interface RowSides {
  readonly base: RowFields | null;
  readonly workbook: RowFields | null;
  readonly hub: RowFields | null;
}

/** What three-way merge makes of a row: field by field where both sides have it, else of the row as a whole. */
export type RowMerge =
  | { readonly kind: 'row'; readonly merge: FieldMerge }
  | { readonly kind: 'fields'; readonly merges: ReadonlyMap<string, FieldMerge> };

/**
 * Three-way merge of a row. That there is none is a value like any other, so removing against editing is a conflict both
 * ways. A row that both sides have and that was never synced is merged on an empty one.
 */
export function mergeRow(register: Register, { base, workbook, hub }: RowSides): RowMerge {
  if (workbook === null || hub === null) {
    const whole = (row: RowFields | null) => row && JSON.stringify(writtenFields(register, row));
    return { kind: 'row', merge: mergeField({ base: whole(base), workbook: whole(workbook), hub: whole(hub) }) };
  }
  const merges = register.fields.map(({ id }): [string, FieldMerge] => [
    id,
    mergeField({ base: said(base, id), workbook: said(workbook, id), hub: said(hub, id) }),
  ]);
  return { kind: 'fields', merges: new Map(merges) };
}

/** Whether a merge leaves both sides and their base as they are. */
export function isSettled(merge: RowMerge): boolean {
  return merge.kind === 'row' ? merge.merge === 'same' : [...merge.merges.values()].every((one) => one === 'same');
}
