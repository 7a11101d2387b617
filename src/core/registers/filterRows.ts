import { nameKey } from '../nameKey';
import { STRATEGIES, type AreaNumber } from '../catalogue/strategies';
import type { UnitId } from '../catalogue/units';
import type { Language } from '../language';
import { fieldWords } from './fieldWords';
import { said, type RowFields } from './registerRow';
import type { Register } from './registers';

/** Which rows to show. */
export interface RowFilter {
  /** `mine`: those of the units that the person writes for; `null`: of all. */
  readonly unit: UnitId | 'mine' | null;
  readonly area: AreaNumber | null;
  /** All its words are in the row, wherever. */
  readonly text: string;
}

export const ALL_ROWS: RowFilter = { unit: null, area: null, text: '' };

interface Filtered {
  readonly register: Register;
  /** The person's own. */
  readonly units: readonly string[];
  readonly language: Language;
}

/** The rows that a filter lets through, the person's own units' first, else in the order that they stand. */
export function filterRows<Row extends { readonly fields: RowFields }>(
  rows: readonly Row[],
  { unit, area, text }: RowFilter,
  { register, units, language }: Filtered,
): Row[] {
  const words = nameKey(text).split(' ').filter(Boolean);
  const isMine = ({ fields }: Row) => units.includes(said(fields, 'unit'));
  const shown = rows.filter((row) => {
    if (unit === 'mine' ? !isMine(row) : unit !== null && said(row.fields, 'unit') !== unit) return false;
    if (area !== null && !areasIn(register, row.fields).includes(String(area))) return false;
    if (!words.length) return true;
    const all = nameKey(
      register.fields.map((field) => fieldWords(field, said(row.fields, field.id), language)).join(' '),
    );
    return words.every((word) => all.includes(word));
  });
  return [...shown.filter(isMine), ...shown.filter((row) => !isMine(row))];
}

/** Whether a register's rows say which areas they are about. */
export function hasAreas({ fields }: Register): boolean {
  return fields.some(({ form }) => form.kind === 'area' || isLatestObjectives(form));
}

/** The areas of the latest strategy that a row is about, by its area or its objectives. */
function areasIn({ fields }: Register, row: RowFields): string[] {
  return fields.flatMap(({ id, form }) => {
    if (form.kind === 'area') return [said(row, id)];
    return isLatestObjectives(form)
      ? said(row, id)
          .split(';')
          .map((number) => number.split('.')[0] ?? '')
      : [];
  });
}

function isLatestObjectives(form: Register['fields'][number]['form']): boolean {
  return form.kind === 'objectives' && form.strategy === STRATEGIES.at(-1);
}
