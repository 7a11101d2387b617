import { UNITS } from '../core/catalogue/units';
import { findNamed } from '../workbook/findNamed';
import { baseSheetName, boundName, unitTableName } from '../workbook/layout';
import type { WorkbookSnapshot } from '../workbook/port';
import { BASE_ADDRESS } from '../workbook/sheets/baseSheet';
import { formulasIn, sheetNamed, valuesIn, type Book } from './book';
import { rangeCells } from './rangeCells';

/**
 * What a file holds of the units: their tables, by name wherever they stand, the ranges of users' own that are bound to
 * them, and what was last synced.
 */
export function readSnapshot(book: Book): Pick<WorkbookSnapshot, 'tables' | 'names' | 'boundRanges' | 'bases'> {
  const names = Object.fromEntries([...book.names].map(([name, { formula }]) => [name, formula]));
  return {
    tables: UNITS.flatMap(({ id: unit }) =>
      book.sheets.flatMap((sheet) =>
        sheet.tables
          .filter(({ name }) => name.toLowerCase() === unitTableName(unit).toLowerCase())
          .map(({ address }) => ({
            kind: 'table' as const,
            unit,
            sheet: sheet.name,
            sheetId: sheet.name,
            address,
            values: valuesIn(sheet, address),
            formulas: formulasIn(sheet, address),
          })),
      ),
    ),
    names,
    boundRanges: UNITS.flatMap(({ id: unit }) => {
      const place = findNamed(names, boundName(unit, 'levels'));
      const sheet = place && sheetNamed(book, place.sheet);
      return sheet ? [{ unit, ...rangeCells(sheet, place.address) }] : [];
    }),
    bases: UNITS.flatMap(({ id: unit }) => {
      const sheet = sheetNamed(book, baseSheetName(unit));
      return sheet ? [{ unit, values: valuesIn(sheet, BASE_ADDRESS) }] : [];
    }),
  };
}
