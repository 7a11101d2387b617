import { UNITS } from '../core/catalogue/units';
import { findNamed } from '../workbook/findNamed';
import { baseSheetName, LISTS_SHEET, SETTINGS, TABLES, unitTableName } from '../workbook/layout';
import type { CellValue, FullSnapshot, WorkbookSnapshot } from '../workbook/port';
import { BASE_ADDRESS } from '../workbook/sheets/baseSheet';
import { LISTS_ADDRESS } from '../workbook/sheets/listsSheet';
import { readRule, requestOwnRanges, requestRules } from './colourRules';

/**
 * Reads all that the product needs to know to keep the units' sheets, in two round trips however many units there are:
 * first everything, where what is not there answers as a null object, then where our colour rules stand. Touches nothing.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { found, snapshot } = requestWorkbook(context);
  await context.sync();
  const sheets = found();
  const rules = requestRuleRanges(sheets);
  if (rules.length) await context.sync();
  return snapshot(sheets, rules);
}

/** Reads every sheet of ours besides: as many round trips, and one more where sheets stand without their tables. */
export async function readFullSnapshot(context: Excel.RequestContext): Promise<FullSnapshot> {
  const { found, snapshot, names } = requestWorkbook(context);
  const tables = Object.values(TABLES).map((name) => ({ name, ...requestTable(context, name) }));
  await context.sync();
  const own = tables.filter(({ range }) => !range.isNullObject);
  const known = [...found(), ...own.map(sheetOf)];
  const unfinished = requestUnfinished(context, names(), new Set(known.map(({ name }) => name)));
  if (unfinished.length) await context.sync();
  const sheets = [...known, ...unfinished];
  const rules = requestRuleRanges(sheets);
  if (rules.length) await context.sync();
  const ownTables = Object.fromEntries(
    own.map(({ name, range }) => [name, { sheet: range.worksheet.name, address: range.address }] as const),
  );
  return { ...snapshot(sheets, rules), ownTables };
}

/** A sheet of which the used cells and the conditional formats are asked for. */
interface RequestedSheet {
  readonly name: string;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for what both kinds of snapshot hold. */
function requestWorkbook(context: Excel.RequestContext) {
  const { worksheets, settings, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  const unitTables = UNITS.map(({ id }) => {
    const requested = requestTable(context, unitTableName(id));
    requested.range.load('values,formulas,worksheet/id');
    return { unit: id, ...requested };
  });
  const bases = UNITS.map(({ id }) => ({ unit: id, range: requestCells(context, baseSheetName(id), BASE_ADDRESS) }));
  const lists = requestCells(context, LISTS_SHEET, LISTS_ADDRESS);
  const ownSettings = Object.values(SETTINGS).map((key) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load('value');
    return { key, setting };
  });
  const standing = () => unitTables.filter(({ range }) => !range.isNullObject);
  const namesNow = () => Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
  return {
    found: () => standing().map(sheetOf),
    names: namesNow,
    snapshot: (sheets: readonly RequestedSheet[], rules: ReturnType<typeof requestRuleRanges>): WorkbookSnapshot => ({
      rules: rules.map(({ sheet, rule }) => readRule(sheet, rule)),
      sheets: worksheets.items.map(({ name }) => name),
      tables: standing().map(({ unit, range }) => ({
        unit,
        sheet: range.worksheet.name,
        sheetId: range.worksheet.id,
        address: range.address,
        values: range.values as CellValue[][],
        formulas: range.formulas as CellValue[][],
      })),
      bases: bases
        .filter(({ range }) => !range.isNullObject)
        .map(({ unit, range }) => ({ unit, values: range.values as CellValue[][] })),
      lists: lists.isNullObject ? null : (lists.values as CellValue[][]),
      names: namesNow(),
      settings: Object.fromEntries(
        ownSettings
          .filter(({ setting }) => !setting.isNullObject)
          .map(({ key, setting }) => [key, String(setting.value)]),
      ),
      usedCells: Object.fromEntries(
        sheets
          .filter(({ used }) => !used.isNullObject)
          .map(({ name, used }) => [name, { address: used.address, formulas: used.formulas as CellValue[][] }]),
      ),
    }),
  };
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

function sheetOf({ range, used, formats }: ReturnType<typeof requestTable>): RequestedSheet {
  return { name: range.worksheet.name, used, formats };
}

/** Sheets that bear a name of ours and no table: a run was cut short there. */
function requestUnfinished(
  { workbook }: Excel.RequestContext,
  names: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): RequestedSheet[] {
  const named = Object.keys(names).flatMap((name) =>
    name.startsWith('LS_') ? (findNamed(names, name)?.sheet ?? []) : [],
  );
  return [...new Set(named)]
    .filter((sheet) => !known.has(sheet) && sheet !== LISTS_SHEET)
    .map((name) => ({ name, ...requestSheet(workbook.worksheets.getItem(name).getRange('A1')) }));
}

function requestRuleRanges(sheets: readonly RequestedSheet[]) {
  const formatsBySheet = new Map(sheets.map(({ name, formats }) => [name, formats]));
  return [...formatsBySheet].flatMap(([sheet, formats]) => requestOwnRanges(formats).map((rule) => ({ sheet, rule })));
}
