import { decideRemovals, type RemovalDecision } from '../../core/registers/decideRemovals';
import { said, type RowFields } from '../../core/registers/registerRow';
import { SOURCE_ROWS } from '../../core/registers/sourceRows';
import type { StandingRegister, StandingRow } from './readRegister';
import { baseFields, type RegisterBase } from './registerBase';

/** A row of a register as a workbook has it. */
export interface WorkbookRow {
  readonly id: string;
  readonly workbook: RowFields | null;
  readonly base: RowFields | null;
  readonly unread: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly ofSource: boolean;
}

/** Every row that a table, its base or the sources have, keyed. */
export function workbookRows(table: StandingRegister, base: RegisterBase): WorkbookRow[] {
  const { register, columns, rows } = table;
  const sources = new Set(SOURCE_ROWS[register.id].map(({ id }) => id));
  const standing = new Map(rows.filter(({ isBlank }) => !isBlank).map((row) => [row.key, row]));
  const absent = register.fields.map(({ id }) => id).filter((id) => !columns.has(id));
  return [...new Set([...standing.keys(), ...base.records.keys(), ...sources])].map((id) => {
    const row = standing.get(id);
    return {
      id,
      workbook: row?.fields ?? null,
      base: sources.has(id) && row ? withGaps(table, row, baseFields(base, id)) : baseFields(base, id),
      unread: new Set([...absent, ...(row?.faults ?? []).map(({ field }) => field.id)]),
      pinned: new Set([...(row?.cells ?? [])].flatMap(([field, { formula }]) => (formula === null ? [] : [field]))),
      ofSource: sources.has(id),
    };
  });
}

/** Where a source's own words are gone from a row, or its column is new, they are fetched rather than taken back. */
function withGaps({ register }: StandingRegister, { fields }: StandingRow, base: RowFields | null): RowFields | null {
  const gaps = register.fields.filter(({ id, open }) => !open && said(fields, id) === '');
  return base && { ...base, ...Object.fromEntries(gaps.map(({ id }) => [id, ''])) };
}

/** Rows that were synced and stand in the table no more, and what becomes of them. The sources' rows are none of these. */
export function removedRows(rows: readonly WorkbookRow[]): { decision: RemovalDecision; ids: readonly string[] } {
  const known = rows.filter(({ base, ofSource }) => base !== null && !ofSource);
  const ids = known.filter(({ workbook }) => workbook === null).map(({ id }) => id);
  return { decision: decideRemovals({ known: known.length, gone: ids.length }), ids };
}
