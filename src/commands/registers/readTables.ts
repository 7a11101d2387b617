import { readRegister, type StandingRegister } from '../../workbook/registers/readRegister';
import { unsentRows } from '../../workbook/registers/unsentRows';
import { readRegisterBase, type RegisterBase } from '../../workbook/registers/registerBase';
import type { Session } from '../session';
import { listTable } from './listRows';

/** A register's table, and what was last synced of it. */
export interface ReadTable {
  readonly table: StandingRegister;
  readonly base: RegisterBase;
}

/** Reads the registers' tables as they stand, in one round trip; the state then tells of their rows. */
export async function readTables(session: Session): Promise<ReadTable[]> {
  const { tables, bases } = await session.world.workbook.readRegisters();
  const read = tables.map((one): ReadTable => {
    const table = readRegister(one);
    const base = bases.find(({ register }) => register === table.register.id);
    return { table, base: readRegisterBase(table.register, base) };
  });
  session.registerSheetIds = new Set(tables.map(({ sheetId }) => sheetId));
  const unsent = read.map(({ table, base }) => unsentRows(table, base));
  const { openRegisters } = session.state;
  const listed = read.map(({ table }, index) => listTable(table, new Set(unsent[index])));
  // A register whose table is gone has the hub's rows, once they are asked for.
  const others = [...openRegisters.lists.values()].filter(({ sheet }) => sheet === null);
  const lists = new Map([...others, ...listed].map((list) => [list.register, list]));
  session.update({ unsentRows: unsent.flat().length, openRegisters: { ...openRegisters, lists } });
  return read;
}
