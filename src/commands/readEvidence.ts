import { said } from '../core/registers/registerRow';
import { REGISTERS } from '../core/registers/registers';
import { cellAddress } from '../workbook/address';
import { readRegister } from '../workbook/registers/readRegister';
import { rowTitle } from '../core/registers/rowTitle';
import type { Session } from './session';
import type { EvidenceRow } from './state';

/**
 * Reads what the registers have: their tables, in 1 round trip, and of those without a table here what is known of the
 * hub.
 */
export async function readEvidence(session: Session): Promise<void> {
  const tables = (await session.world.workbook.readRegisters()).tables.map(readRegister);
  const inTables = tables.flatMap(({ register, sheet, area, rows }) =>
    rows
      .filter(({ isBlank }) => !isBlank)
      .map(({ row, fields }): EvidenceRow => {
        const cell = { sheet, address: cellAddress(row, area.column) };
        return { register: register.id, title: rowTitle(register, fields), fields, cell };
      }),
  );
  const atHub = REGISTERS.filter((register) => !tables.some((table) => table.register.id === register.id)).flatMap(
    (register) =>
      [...(session.registerCaches.get(register.id)?.rows.values() ?? [])]
        .filter(({ removed }) => !removed)
        .map(({ fields }): EvidenceRow => {
          return { register: register.id, title: rowTitle(register, fields), fields, cell: null };
        }),
  );
  session.update({ evidence: [...inTables, ...atHub].filter(({ fields }) => said(fields, 'unit') !== '') });
}
