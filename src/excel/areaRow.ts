import { UNITS } from '../core/catalogue/units';
import { parseArea } from '../workbook/address';
import { unitTableName } from '../workbook/layout';
import type { CellValue } from '../workbook/port';
import { levelsInRow, type StandingTable } from '../workbook/readUnit';

const unitsByTable = new Map(UNITS.map(({ id }) => [unitTableName(id), id]));
const reading = new Map<string, Promise<StandingTable[]>>();

/**
 * The levels in the row of a formula. Reading cells from a custom function is allowed in the shared runtime; the
 * formulas of one sheet that recalculate together share two round trips.
 */
export async function readAreaRow(address: string): Promise<CellValue[] | null> {
  // Excel may run functions by themselves, where there is no workbook to ask.
  if (typeof Excel === 'undefined') return null;
  const sheet = sheetOf(address);
  let tables = reading.get(sheet);
  if (!tables) {
    tables = readUnitTables(sheet).finally(() => reading.delete(sheet));
    reading.set(sheet, tables);
  }
  const { row } = parseArea(address);
  for (const table of await tables) {
    const levels = levelsInRow(table, row);
    if (levels) return levels;
  }
  return null;
}

function readUnitTables(sheet: string): Promise<StandingTable[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load('items/name');
    await context.sync();
    const found = tables.items.flatMap((table) => {
      const unit = unitsByTable.get(table.name);
      if (!unit) return [];
      const range = table.getRange();
      range.load('address,values,formulas');
      return [{ unit, range }];
    });
    if (!found.length) return [];
    await context.sync();
    return found.map(({ unit, range }) => ({
      unit,
      sheet,
      address: range.address,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
    }));
  });
}

/** `'Min flik'!L5` → `Min flik` */
function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
