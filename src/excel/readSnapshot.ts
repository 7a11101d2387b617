import { readRangeCells, requestRangeCells } from './rangeCells';
import { readRule, requestOwnRanges, requestRules } from './colourRules';
import { UNITS } from '../core/catalogue/units';
import { baseSheetName, boundName, SETTINGS, unitTableName } from '../workbook/layout';
import { openScoresIn } from '../workbook/openScores';
import { OWN_SHEETS } from '../workbook/ownSheets';
import type { CellValue, WorkbookSnapshot } from '../workbook/port';
import { BASE_ADDRESS } from '../workbook/sheets/baseSheet';

/**
 * Reads all that the product needs to know of the workbook, in two round trips however many units there are: first
 * everything, where what is not there answers as a null object, then where our colour rules stand. Touches nothing.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, tables, settings, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  const unitTables = UNITS.map(({ id }) => {
    const range = tables.getItemOrNullObject(unitTableName(id)).getRange();
    range.load('address,values,formulas,worksheet/name,worksheet/id');
    const used = usedCells(range);
    used.load('address,formulas');
    return { unit: id, range, used, formats: requestRules(range) };
  });
  const boundRanges = UNITS.map(({ id }) => {
    const range = names.getItemOrNullObject(boundName(id, 'levels')).getRangeOrNullObject();
    return { unit: id, ...requestRangeCells(range), formats: requestRules(range) };
  });
  const bases = UNITS.map(({ id }) => {
    const range = worksheets.getItemOrNullObject(baseSheetName(id)).getRange(BASE_ADDRESS);
    range.load('values');
    return { unit: id, range };
  });
  const ownTables = OWN_SHEETS.map(({ table, compared = false, filledIn = false }) => {
    const range = tables.getItemOrNullObject(table).getRange();
    range.load('address,worksheet/name');
    if (compared) range.load('values');
    return { name: table, range, compared, formats: filledIn ? null : requestRules(range) };
  });
  const ownSettings = Object.values(SETTINGS).map((key) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load('value');
    return { key, setting };
  });
  await context.sync();

  const formatsBySheet = new Map([
    ...[...unitTables, ...boundRanges]
      .filter(({ range }) => !range.isNullObject)
      .map(({ range, formats }) => [range.worksheet.name, formats] as const),
    ...ownTables.flatMap(({ range, formats }) =>
      range.isNullObject || !formats ? [] : [[range.worksheet.name, formats] as const],
    ),
  ]);
  const rules = [...formatsBySheet].flatMap(([sheet, formats]) =>
    requestOwnRanges(formats).map((rule) => ({ sheet, rule })),
  );
  if (rules.length) await context.sync();

  return {
    rules: rules.map(({ sheet, rule }) => readRule(sheet, rule)),
    sheets: worksheets.items.map(({ name }) => name),
    tables: unitTables
      .filter(({ range }) => !range.isNullObject)
      .map(({ unit, range, used }) => ({
        kind: 'table',
        unit,
        sheet: range.worksheet.name,
        sheetId: range.worksheet.id,
        address: range.address,
        values: range.values as CellValue[][],
        formulas: range.formulas as CellValue[][],
        openScores: used.isNullObject ? [] : openScoresIn(used.address, used.formulas as unknown[][]),
      })),
    boundRanges: boundRanges
      .filter(({ range }) => !range.isNullObject)
      .map((requested) => ({ unit: requested.unit, ...readRangeCells(requested) })),
    bases: bases
      .filter(({ range }) => !range.isNullObject)
      .map(({ unit, range }) => ({ unit, values: range.values as CellValue[][] })),
    ownTables: Object.fromEntries(
      ownTables
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range, compared }) => [
          name,
          {
            sheet: range.worksheet.name,
            address: range.address,
            values: compared ? (range.values as CellValue[][]) : null,
          },
        ]),
    ),
    names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
    settings: Object.fromEntries(
      ownSettings
        .filter(({ setting }) => !setting.isNullObject)
        .map(({ key, setting }) => [key, String(setting.value)]),
    ),
  };
}

function usedCells({ worksheet }: Excel.Range): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true);
}
