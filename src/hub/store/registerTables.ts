import type { RegisterId } from '../../core/registers/registers';
import type { RowFields } from '../../core/registers/registerRow';
import type { RegisterRow } from '../../sync/registerProtocol';

/** The registers' tables: every row as it stands, and as it has been. */
export interface RegisterTables {
  registers: { id: string; /** The sequence number of the register's latest accepted change. */ cursor: number };
  register_rows: StoredRow;
  register_history: StoredRow;
}

export interface StoredRow {
  register: string;
  id: string;
  /** Where the change stands in the register's history: 1, 2, 3 … */
  seq: number;
  /** JSON of what the row says, by field. */
  fields: string;
  source: string | null;
  removed: number;
  version: number;
  changed_by: string;
  changed_at: string;
}

/** The store holds only what was validated on the way in. */
export function parseStoredRow(row: StoredRow): RegisterRow {
  return {
    id: row.id,
    fields: JSON.parse(row.fields) as Record<string, string>,
    source: row.source,
    removed: Number(row.removed) === 1,
    version: Number(row.version),
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  };
}

export function storedRow(row: RegisterRow, { register, seq }: { register: RegisterId; seq: number }): StoredRow {
  return {
    register,
    id: row.id,
    seq,
    fields: JSON.stringify(row.fields satisfies RowFields),
    source: row.source,
    removed: Number(row.removed),
    version: row.version,
    changed_by: row.changedBy,
    changed_at: row.changedAt,
  };
}
