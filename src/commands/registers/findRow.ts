import { sameRow } from '../../core/registers/registerRow';
import type { StandingRegister, StandingRow } from '../../workbook/registers/readRegister';
import type { ListedRow } from './openRegisters';

/** The row of a table that a list means: by its key, or where it had none yet, by where it stood and what it said. */
export function findRow({ register, rows }: StandingRegister, { id, place, fields }: ListedRow): StandingRow | null {
  const standing = rows.filter(({ isBlank }) => !isBlank);
  if (id !== '') return standing.find(({ key }) => key === id) ?? null;
  return standing.find((one) => one.row === place?.row && sameRow(register, one.fields, fields)) ?? null;
}
