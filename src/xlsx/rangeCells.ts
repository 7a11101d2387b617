import { areaAddress, parseArea } from '../workbook/address';
import type { RangeCells } from '../workbook/port';
import { formulasIn, valuesIn, type BookSheet } from './book';
import { READ_AREA } from './parseBook';

/** A range with all that was read of its rows and columns, where people's own headings stand. */
export function rangeCells(sheet: BookSheet, address: string): RangeCells {
  const [range, all] = [parseArea(address), parseArea(READ_AREA)];
  const rows = areaAddress({ ...all, row: range.row, rows: range.rows });
  const columns = areaAddress({ ...all, column: range.column, columns: range.columns });
  return {
    sheet: sheet.name,
    sheetId: sheet.name,
    address,
    around: [rows, columns].map((block) => ({
      address: block,
      values: valuesIn(sheet, block),
      formulas: formulasIn(sheet, block),
    })),
  };
}
