import { unitTableName } from './layout';
import { moverOf, type Mover } from './mover';
import type { NamesByName, UnitTable } from './port';
import { unitLines, UNIT_TABLE_AT } from './sheets/unitSheet';

/** Where the lines above a unit's table stand, when they bear no names. */
export function unitMover(table: UnitTable, names: NamesByName): Mover {
  const name = unitTableName(table.unit);
  const parts = { lines: unitLines(table.unit), tables: [{ name, at: UNIT_TABLE_AT }] };
  return moverOf(parts, table.sheet, { names, tables: { [name]: table } });
}
