import { said } from '../../core/registers/registerRow';
import { assignKeys } from './assignKeys';
import { workbookRows, type WorkbookRow } from './localRows';
import type { StandingRegister } from './readRegister';
import type { RegisterBase } from './registerBase';

/** The keys of rows that say something else than when they were last synced; those that have none yet are told by new ones. */
export function unsentRows(table: StandingRegister, base: RegisterBase): string[] {
  let made = 0;
  const keys = assignKeys(table, base, () => `new-row-${made++}`);
  const rows = table.rows.map((row) => ({ ...row, key: keys.get(row.row) ?? row.key }));
  return workbookRows({ ...table, rows }, base)
    .filter((row) => isUnsent(row, table))
    .map(({ id }) => id);
}

function isUnsent({ workbook, base, unread, ofSource }: WorkbookRow, { register }: StandingRegister): boolean {
  // Who takes a source's row out of a sheet only doesn't want to see it there.
  if (workbook === null || base === null) return workbook !== base && !(ofSource && workbook === null);
  return register.fields.some(({ id }) => !unread.has(id) && said(workbook, id) !== said(base, id));
}
