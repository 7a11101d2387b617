import { UNITS } from '../core/catalogue/units';
import { findNamed } from '../workbook/findNamed';
import { baseSheetName, boundName, LISTS_SHEET, SETTINGS, TABLES, unitTableName } from '../workbook/layout';
import type { CellValue, FullSnapshot, UnitTable, WorkbookSnapshot } from '../workbook/port';
import { unitForms } from '../workbook/unitForms';
import { BASE_ADDRESS } from '../workbook/sheets/baseSheet';
import { LISTS_ADDRESS } from '../workbook/sheets/listsSheet';
import { readRule, requestOwnRanges, requestRules } from './colourRules';
import { readEmptyFills, requestEmptyFills } from './emptyFills';
import { readRangeCells, requestRangeCells } from './rangeCells';

/**
 * Reads all that the product needs to know to keep the units' sheets, in two round trips however many units there are:
 * first everything, where what is not there answers as a null object, then where our colour rules stand and how empty
 * level cells are filled. Touches nothing.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const units = requestUnits(context);
  const rest = requestRest(context);
  await context.sync();
  return readWithDetails(context, readTables(units), [...standing(units), ...boundSheets(rest)], rest);
}

/** Reads every sheet of ours besides: as many round trips, and one more where sheets stand without their tables. */
export async function readFullSnapshot(context: Excel.RequestContext): Promise<FullSnapshot> {
  const units = requestUnits(context);
  const rest = requestRest(context);
  const tables = Object.values(TABLES).map((name) => ({ name, ...requestTable(context, name) }));
  const { worksheets } = rest;
  // A later load makes the items anew, so it asks for all.
  worksheets.load('items/name,items/charts/items/name');
  await context.sync();
  const own = tables.filter(({ range }) => !range.isNullObject);
  const known = [...standing(units), ...boundSheets(rest), ...own.map(sheetOf)];
  const unfinished = requestUnfinished(context, readNames(rest), new Set(known.map(({ name }) => name)));
  if (unfinished.length) await context.sync();
  const ownTables = Object.fromEntries(
    own.map(({ name, range }) => [name, { sheet: range.worksheet.name, address: range.address }] as const),
  );
  const charts = Object.fromEntries(
    worksheets.items.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)] as const),
  );
  return { ...(await readWithDetails(context, readTables(units), [...known, ...unfinished], rest)), ownTables, charts };
}

/** A sheet of which the used cells and the conditional formats are asked for. */
interface RequestedSheet {
  readonly name: string;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** The second round trip: what can be asked for only when it is known where things stand. */
async function readWithDetails(
  context: Excel.RequestContext,
  tables: readonly UnitTable[],
  sheets: readonly RequestedSheet[],
  rest: ReturnType<typeof requestRest>,
): Promise<WorkbookSnapshot> {
  const formatsBySheet = new Map(sheets.map(({ name, formats }) => [name, formats]));
  const rules = [...formatsBySheet].flatMap(([sheet, formats]) =>
    requestOwnRanges(formats).map((rule) => ({ sheet, rule })),
  );
  const { worksheets, bound, bases, lists, settings } = rest;
  const names = readNames(rest);
  const boundRanges = bound
    .filter(({ range }) => !range.isNullObject)
    .map((requested) => ({ unit: requested.unit, ...readRangeCells(requested) }));
  const fills = unitForms({ names, boundRanges, tables }).flatMap((form) => requestEmptyFills(context, form));
  if (rules.length || fills.length) await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    settings: Object.fromEntries(
      settings.filter(({ setting }) => !setting.isNullObject).map(({ key, setting }) => [key, String(setting.value)]),
    ),
    tables,
    boundRanges,
    bases: bases
      .filter(({ range }) => !range.isNullObject)
      .map(({ unit, range }) => ({ unit, values: range.values as CellValue[][] })),
    lists: lists.isNullObject ? null : (lists.values as CellValue[][]),
    rules: rules.map(({ sheet, rule }) => readRule(sheet, rule)),
    emptyFills: fills.flatMap(readEmptyFills),
    names,
    usedCells: Object.fromEntries(
      sheets
        .filter(({ used }) => !used.isNullObject)
        .map(({ name, used }) => [name, { address: used.address, formulas: used.formulas as CellValue[][] }]),
    ),
  };
}

function requestUnits(context: Excel.RequestContext) {
  return UNITS.map(({ id }) => {
    const requested = requestTable(context, unitTableName(id));
    requested.range.load('values,formulas,worksheet/id');
    return { unit: id, ...requested };
  });
}

function requestRest(context: Excel.RequestContext) {
  const { worksheets, settings, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  return {
    worksheets,
    names,
    bound: UNITS.map(({ id }) => {
      const range = names.getItemOrNullObject(boundName(id, 'levels')).getRangeOrNullObject();
      return { unit: id, ...requestRangeCells(range), ...requestSheet(range) };
    }),
    bases: UNITS.map(({ id }) => ({ unit: id, range: requestCells(context, baseSheetName(id), BASE_ADDRESS) })),
    lists: requestCells(context, LISTS_SHEET, LISTS_ADDRESS),
    settings: Object.values(SETTINGS).map((key) => {
      const setting = settings.getItemOrNullObject(key);
      setting.load('value');
      return { key, setting };
    }),
  };
}

function readTables(units: ReturnType<typeof requestUnits>): UnitTable[] {
  return units
    .filter(({ range }) => !range.isNullObject)
    .map(({ unit, range }) => ({
      kind: 'table',
      unit,
      sheet: range.worksheet.name,
      sheetId: range.worksheet.id,
      address: range.address,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
    }));
}

function readNames({ names }: ReturnType<typeof requestRest>): Record<string, string> {
  return Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
}

function standing(tables: readonly ReturnType<typeof requestTable>[]): RequestedSheet[] {
  return tables.filter(({ range }) => !range.isNullObject).map(sheetOf);
}

function boundSheets({ bound }: ReturnType<typeof requestRest>): RequestedSheet[] {
  return bound.filter(({ range }) => !range.isNullObject).map(sheetOf);
}

function sheetOf({ range, used, formats }: { range: Excel.Range } & Omit<RequestedSheet, 'name'>): RequestedSheet {
  return { name: range.worksheet.name, used, formats };
}

/** Sheets that bear a name of ours and no table: a run was cut short there. */
function requestUnfinished(
  { workbook }: Excel.RequestContext,
  names: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): RequestedSheet[] {
  const named = Object.keys(names)
    .filter((name) => name.startsWith('LS_'))
    .flatMap((name) => findNamed(names, name)?.sheet ?? []);
  return [...new Set(named)]
    .filter((sheet) => !known.has(sheet) && sheet !== LISTS_SHEET)
    .map((name) => ({ name, ...requestSheet(workbook.worksheets.getItem(name).getRange('A1')) }));
}

function requestTable({ workbook }: Excel.RequestContext, name: string) {
  const range = workbook.tables.getItemOrNullObject(name).getRange();
  range.load('address,worksheet/name');
  return { range, ...requestSheet(range) };
}

/** Asks for the sheet that a range stands on. */
function requestSheet({ worksheet }: Excel.Range): Omit<RequestedSheet, 'name'> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('address,formulas');
  return { used, formats: requestRules(worksheet) };
}

function requestCells({ workbook }: Excel.RequestContext, sheet: string, address: string): Excel.Range {
  const range = workbook.worksheets.getItemOrNullObject(sheet).getRange(address);
  range.load('values');
  return range;
}
