import { UNITS } from '../core/catalogue/units';
import { parseArea } from '../workbook/address';
import { readBinding } from '../workbook/binding/readBindings';
import type { StandingForm } from '../workbook/form';
import { boundName, METHOD_NAMES, unitTableName } from '../workbook/layout';
import type { CellValue } from '../workbook/port';
import { levelsBeside } from '../workbook/readUnit';
import { parseReference } from '../workbook/reference';
import { readCells, requestBoundCells } from './rangeCells';

const unitsByTable = new Map(UNITS.map(({ id }) => [unitTableName(id), id]));
interface ScoredSheet {
  readonly forms: readonly StandingForm[];
  /** As the workbook's names give it, where they do. */
  readonly method: { readonly weights: CellValue[][] | undefined; readonly rule: string | undefined };
}
const reading = new Map<string, Promise<ScoredSheet>>();

/**
 * The levels in the row of a formula (in its column, where areas go across), and the method. Reading cells from a custom
 * function is allowed in the shared runtime; the formulas of one sheet that recalculate together share two round trips.
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
  const cell = parseArea(address);
  const { forms, method } = await scored;
  for (const form of forms) {
    const levels = levelsBeside(form, cell);
    if (levels) return { levels, ...method };
  }
  return null;
}

function readScoredSheet(sheet: string): Promise<ScoredSheet> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const worksheet = worksheets.getItem(sheet);
    const { tables } = worksheet;
    worksheet.load('id');
    tables.load('items/name');
    names.load('items/name,items/formula');
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
    const namesByName = Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
    const bound = UNITS.flatMap(({ id: unit }) => {
      const at = parseReference(namesByName[boundName(unit, 'levels')] ?? '');
      if (at?.sheet !== sheet) return [];
      const place = { unit, sheetId: worksheet.id, ...at };
      return [{ place, around: requestBoundCells(worksheet.getRange(at.address), place, namesByName) }];
    });
    if (found.length + bound.length > 0) await context.sync();
    const tableForms = found.map(({ unit, range }) => ({
      kind: 'table' as const,
      unit,
      sheet,
      address: range.address,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
    }));
    const boundForms = bound
      .map(({ place, around }) => readBinding({ ...place, around: readCells(around) }, namesByName))
      .filter((binding) => binding.kind === 'bound');
    return { method, forms: [...tableForms, ...boundForms] };
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
