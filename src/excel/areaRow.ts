import { UNITS } from '../core/catalogue/units';
import { parseArea } from '../workbook/address';
import { METHOD_NAMES, unitTableName } from '../workbook/layout';
import type { CellValue } from '../workbook/port';
import { levelsInRow, type StandingTable } from '../workbook/readUnit';

const unitsByTable = new Map(UNITS.map(({ id }) => [unitTableName(id), id]));
interface ScoredSheet {
  readonly tables: readonly StandingTable[];
  /** As the sheet Metod has it, where there is one. */
  readonly method: { readonly weights: CellValue[][] | undefined; readonly rule: string | undefined };
}
const reading = new Map<string, Promise<ScoredSheet>>();

/**
 * The levels in the row of a formula, and the method. Reading cells from a custom function is allowed in the shared runtime; the
 * formulas of one sheet that recalculate together share two round trips.
 */
export async function readAreaRow(address: string) {
  // Excel may run functions by themselves, where there is no workbook to ask.
  if (typeof Excel === 'undefined') return null;
  const sheet = sheetOf(address);
  let scored = reading.get(sheet);
  if (!scored) {
    scored = readScoredSheet(sheet).finally(() => reading.delete(sheet));
    reading.set(sheet, scored);
  }
  const { row } = parseArea(address);
  const { tables, method } = await scored;
  for (const table of tables) {
    const levels = levelsInRow(table, row);
    if (levels) return { levels, ...method };
  }
  return null;
}

function readScoredSheet(sheet: string): Promise<ScoredSheet> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const { tables } = worksheets.getItem(sheet);
    tables.load('items/name');
    const [weights, rule] = [METHOD_NAMES.weights, METHOD_NAMES.rule].map((name) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('values');
      return range;
    });
    await context.sync();
    const method = { weights: valuesOf(weights), rule: valuesOf(rule)?.[0]?.[0]?.toString() };
    const found = tables.items.flatMap((table) => {
      const unit = unitsByTable.get(table.name);
      if (!unit) return [];
      const range = table.getRange();
      range.load('address,values,formulas');
      return [{ unit, range }];
    });
    if (!found.length) return { tables: [], method };
    await context.sync();
    return {
      method,
      tables: found.map(({ unit, range }) => ({
        unit,
        sheet,
        address: range.address,
        values: range.values as CellValue[][],
        formulas: range.formulas as CellValue[][],
      })),
    };
  });
}

function valuesOf(range: Excel.Range | undefined): CellValue[][] | undefined {
  return !range || range.isNullObject ? undefined : (range.values as CellValue[][]);
}

/** `'Min flik'!L5` → `Min flik` */
function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
