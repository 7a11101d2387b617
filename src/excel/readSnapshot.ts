import { UNITS } from '../core/catalogue/units';
import { areaAddress, parseArea } from '../workbook/address';
import { findNamed } from '../workbook/findNamed';
import {
  baseSheetName,
  boundName,
  COMPANION_TABLES,
  LISTS_SHEET,
  SETTINGS,
  TABLES,
  unitTableName,
} from '../workbook/layout';
import type { CellValue, FullSnapshot, UnitTable, WorkbookSnapshot } from '../workbook/port';
import { unitForms } from '../workbook/unitForms';
import { BASE_ADDRESS } from '../workbook/sheets/baseSheet';
import { LISTS_ADDRESS } from '../workbook/sheets/listsSheet';
import { tableOfLine } from '../workbook/sheets/wantedSheet';
import { readRule, requestOwnRanges, requestRules } from './colourRules';
import { emptyArea, readEmptyFills, requestFills } from './emptyFills';
import { readCells, requestBoundCells } from './rangeCells';

/**
 * Reads all that the product needs to know to keep the units' sheets, in two round trips however many units there are:
 * first everything, where what is not there answers as a null object, then where our colour rules stand and how empty
 * level cells are filled. Touches nothing.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const units = requestUnits(context);
  const rest = requestRest(context);
  await context.sync();
  return readWithDetails(context, readTables(units), standing(units), rest);
}

/** Reads every sheet of ours besides: as many round trips, and one more where parts stand without their sheet's table. */
export async function readFullSnapshot(context: Excel.RequestContext): Promise<FullSnapshot> {
  const units = requestUnits(context);
  const rest = requestRest(context);
  const tables = Object.values(TABLES).map((name) => ({ name, ...requestPlace(context, name) }));
  const sheets = tables
    .filter(({ name }) => !COMPANIONS.has(name))
    .map(({ range }) => ({ range, ...requestSheet(range) }));
  const { worksheets } = rest;
  // A later load makes the items anew, so it asks for all.
  worksheets.load('items/name,items/charts/items/name');
  await context.sync();
  const own = tables.filter(({ range }) => !range.isNullObject);
  const ownTables = Object.fromEntries(
    own.map(({ name, range }) => [name, { sheet: range.worksheet.name, address: range.address }] as const),
  );
  const known = [...standing(units), ...standing(sheets)];
  const others = requestOthers(context, rest, { ownTables, known: new Set(known.map(({ name }) => name)) });
  if (others.length) await context.sync();
  const charts = Object.fromEntries(
    worksheets.items.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)] as const),
  );
  return { ...(await readWithDetails(context, readTables(units), [...known, ...others], rest)), ownTables, charts };
}

const OWN_TABLES = new Set<string>([...Object.values(TABLES), ...UNITS.map(({ id }) => unitTableName(id))]);
const COMPANIONS = new Set<string>(COMPANION_TABLES);

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
  const { worksheets, bases, lists, settings } = rest;
  const names = readNames(rest);
  const bound = rest.bound
    .filter(({ range }) => !range.isNullObject)
    .map(({ unit, range, formats }) => {
      const { name: sheet, id: sheetId } = range.worksheet;
      const at = { unit, sheet, sheetId, address: areaAddress(parseArea(range.address)) };
      return {
        at,
        formats,
        around: requestBoundCells(range, at, names),
        fills: requestFills(range.worksheet, at.address),
      };
    });
  const formatsBySheet = new Map([
    ...bound.map(({ at, formats }) => [at.sheet, formats] as const),
    ...sheets.map(({ name, formats }) => [name, formats] as const),
  ]);
  const rules = [...formatsBySheet].flatMap(([sheet, formats]) =>
    requestOwnRanges(formats).map((rule) => ({ sheet, rule })),
  );
  const fills = new Map(bound.map(({ at, fills }) => [at.unit, fills]));
  for (const table of tables) {
    const area = emptyArea(table);
    if (area) fills.set(table.unit, requestFills(worksheets.getItem(table.sheet), area));
  }
  if (rules.length || fills.size) await context.sync();
  const boundRanges = bound.map(({ at, around }) => ({ ...at, around: readCells(around) }));
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
    emptyFills: unitForms({ names, boundRanges, tables }).flatMap((form) => {
      const filled = fills.get(form.unit);
      return filled ? readEmptyFills(form, filled) : [];
    }),
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
      range.load('address,worksheet/name,worksheet/id');
      return { unit: id, range, formats: requestFormats(range) };
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

function standing(
  tables: readonly ({ readonly range: Excel.Range } & Omit<RequestedSheet, 'name'>)[],
): RequestedSheet[] {
  return tables
    .filter(({ range }) => !range.isNullObject)
    .map(({ range, used, formats }) => ({ name: range.worksheet.name, used, formats }));
}

/** Sheets that bear a part of ours without the table that leads it: a run was cut short there, or people moved things. */
function requestOthers(
  { workbook }: Excel.RequestContext,
  rest: ReturnType<typeof requestRest>,
  { ownTables, known }: { ownTables: FullSnapshot['ownTables']; known: ReadonlySet<string> },
): RequestedSheet[] {
  const names = readNames(rest);
  const lines = Object.keys(names)
    .filter((name) => OWN_TABLES.has(tableOfLine(name)))
    .flatMap((name) => findNamed(names, name) ?? []);
  const bearing = new Set([...Object.values(ownTables), ...lines].map(({ sheet }) => sheet));
  return rest.worksheets.items
    .map(({ name }) => name)
    .filter((name) => bearing.has(name) && !known.has(name))
    .map((name) => ({ name, ...requestSheet(workbook.worksheets.getItem(name).getRange('A1')) }));
}

function requestTable(context: Excel.RequestContext, name: string) {
  const { range } = requestPlace(context, name);
  return { range, ...requestSheet(range) };
}

function requestPlace({ workbook }: Excel.RequestContext, name: string) {
  const range = workbook.tables.getItemOrNullObject(name).getRange();
  range.load('address,worksheet/name');
  return { range };
}

function requestFormats({ worksheet }: Excel.Range): Excel.ConditionalFormatCollection {
  return requestRules(worksheet);
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
