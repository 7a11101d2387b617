import { REGISTERS } from '../core/registers/registers';
import { areaAddress, parseArea } from '../workbook/address';
import { REGISTER_TABLES, registerBaseName } from '../workbook/layout';
import type { CellValue } from '../workbook/port';
import type { RegistersSnapshot } from '../workbook/registers/registersSnapshot';

/** Reads the registers' tables with their sheets, and their bases, in one round trip; what isn't there is left out. */
export async function readRegisters({ workbook }: Excel.RequestContext): Promise<RegistersSnapshot> {
  const tables = REGISTERS.flatMap(({ id }) => {
    const name = REGISTER_TABLES[id];
    if (name === undefined) return [];
    const range = workbook.tables.getItemOrNullObject(name).getRange();
    range.load('address,worksheet/name,worksheet/id');
    const used = range.worksheet.getUsedRangeOrNullObject(true);
    used.load('address,values,formulas');
    return [{ register: id, range, used }];
  });
  const bases = REGISTERS.map(({ id }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(registerBaseName(id));
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values');
    return { register: id, sheet, used };
  });
  await workbook.context.sync();
  return {
    tables: tables
      .filter(({ range, used }) => !range.isNullObject && !used.isNullObject)
      .map(({ register, range, used }) => ({
        register,
        sheet: range.worksheet.name,
        sheetId: range.worksheet.id,
        address: areaAddress(parseArea(range.address)),
        used: { address: used.address, values: used.values as CellValue[][], formulas: used.formulas as CellValue[][] },
      })),
    bases: bases
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ register, used }) => ({ register, values: used.isNullObject ? [] : (used.values as CellValue[][]) })),
  };
}
