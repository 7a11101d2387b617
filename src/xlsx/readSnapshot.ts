import { UNITS } from '../core/catalogue/units';
import { baseSheetName, unitTableName } from '../workbook/layout';
import type { WorkbookSnapshot } from '../workbook/port';
import { BASE_ADDRESS } from '../workbook/sheets/baseSheet';
import { formulasIn, sheetNamed, valuesIn, type Book } from './book';

/** What a file holds of the units: their tables, by name wherever they stand, and what was last synced for them. */
export function readSnapshot(book: Book): Pick<WorkbookSnapshot, 'tables' | 'bases'> {
  return {
    tables: UNITS.flatMap(({ id: unit }) =>
      book.sheets.flatMap((sheet) =>
        sheet.tables
          .filter(({ name }) => name.toLowerCase() === unitTableName(unit).toLowerCase())
          .map(({ address }) => ({
            unit,
            sheet: sheet.name,
            sheetId: sheet.name,
            address,
            values: valuesIn(sheet, address),
            formulas: formulasIn(sheet, address),
          })),
      ),
    ),
    bases: UNITS.flatMap(({ id: unit }) => {
      const sheet = sheetNamed(book, baseSheetName(unit));
      return sheet ? [{ unit, values: valuesIn(sheet, BASE_ADDRESS) }] : [];
    }),
  };
}
