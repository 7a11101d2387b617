import { said, type RowFields } from './registerRow';
import type { Register } from './registers';

/** What names a row to a person: the last of the texts that every row has, since a consultation has many bodies. */
export function rowTitle({ fields }: Register, row: RowFields): string {
  const naming = fields.filter(({ form, required }) => required && form.kind === 'text');
  return (
    naming
      .map(({ id }) => said(row, id))
      .filter((text) => text !== '')
      .at(-1) ?? '–'
  );
}
