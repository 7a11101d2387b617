import { SOURCE_ROWS } from '../../core/registers/sourceRows';
import { cellAddress } from '../../workbook/address';
import type { StandingRegister } from '../../workbook/registers/readRegister';
import type { RegisterCache } from '../../sync/registerCache';
import type { ListedRow, RegisterList } from './openRegisters';

/** The rows of a register's table, as they stand. */
export function listTable(
  { register, sheet, area, rows }: StandingRegister,
  unsent: ReadonlySet<string>,
): RegisterList {
  const sources = new Map(SOURCE_ROWS[register.id].map(({ id, source }) => [id, source]));
  return {
    register: register.id,
    sheet,
    rows: rows
      .filter(({ isBlank }) => !isBlank)
      .map(({ row, key, fields, faults }) => ({
        id: key,
        place: { sheet, address: cellAddress(row, area.column), row },
        fields,
        faults: faults.map(({ field, fault, cell }) => ({ field, fault, written: String(cell.value) })),
        source: sources.get(key) ?? null,
        version: 0,
        isUnsent: key === '' || unsent.has(key),
      })),
  };
}

/** The rows that the hub has of a register, those of the sources first and the others in the order that they came. */
export function listHub({ register, rows }: RegisterCache): RegisterList {
  const listed = [...rows.values()]
    .filter(({ removed }) => !removed)
    .map(({ id, fields, source, version }): ListedRow => {
      return { id, place: null, fields, faults: [], source, version, isUnsent: false };
    });
  return { register, sheet: null, rows: listed };
}
