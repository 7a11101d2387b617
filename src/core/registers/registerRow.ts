import type { Register } from './registers';

/** What a row says, by field: texts as `readField` gives them. What isn't there, or is empty, says nothing. */
export type RowFields = Readonly<Record<string, string>>;

/** What a row's field says; empty where it says nothing. */
export function said(fields: RowFields | null, id: string): string {
  return fields !== null && Object.hasOwn(fields, id) ? fields[id]! : '';
}

/** Whether two rows say the same; `null`: there is none. */
export function sameRow(register: Register, one: RowFields | null, other: RowFields | null): boolean {
  if (one === null || other === null) return one === other;
  return register.fields.every(({ id }) => said(one, id) === said(other, id));
}

/** The fields that a row needs and that say nothing. */
export function missingFields({ fields }: Register, row: RowFields): string[] {
  return fields.filter(({ id, required }) => required && said(row, id) === '').map(({ id }) => id);
}

/** Only what is said. */
export function writtenFields({ fields }: Register, row: RowFields): RowFields {
  return Object.fromEntries(fields.flatMap(({ id }) => (said(row, id) === '' ? [] : [[id, said(row, id)]])));
}
