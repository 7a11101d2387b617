import type { Transaction } from 'kysely';
import { REGISTERS } from '../../core/registers/registers';
import type { RegisterRow } from '../../sync/registerProtocol';
import { applyRows, holdRegister } from './applyRows';
import type { RegisterSeed } from './registerStore';
import type { Tables } from './tables';

/** Adds the sources' rows that a register doesn't have, as its first changes or as later ones. Those that it has stay. */
export async function seedRegisters(tx: Transaction<Tables>, { at, by, rows }: RegisterSeed): Promise<void> {
  for (const { id: register } of REGISTERS) {
    const cursor = await holdRegister(tx, register);
    const standing = await tx.selectFrom('register_rows').select('id').where('register', '=', register).execute();
    const known = new Set(standing.map(({ id }) => id));
    const missing = rows[register]
      .filter(({ id }) => !known.has(id))
      .map(({ id, source, fields }): RegisterRow => {
        return { id, source, fields: { ...fields }, removed: false, version: 1, changedBy: by, changedAt: at };
      });
    await applyRows(tx, missing, { register, cursor });
  }
}
