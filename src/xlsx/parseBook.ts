import { readXlsx, type CellValue as FileValue, type Sheet } from 'hucre/xlsx';
import { cellAddress } from '../workbook/address';
import type { CellValue } from '../workbook/port';
import { emptySheet, putCell, type Book, type BookSheet } from './book';
import { formulaInCell } from './functionNames';
import { sheetsWithCells, unpack, type Unusable } from './unpack';

/** What is read of each sheet: far beyond any matrix, and short of what would fill the memory. */
export const READ_AREA = 'A1:CV5000';

/** The workbook in a file's bytes: cells, tables and names. Whatever the file is, it never throws. */
export async function parseBook(bytes: Uint8Array): Promise<Book | Unusable> {
  const packed = unpack(bytes);
  if (typeof packed === 'string') return packed;
  try {
    const withCells = sheetsWithCells(packed);
    const { sheets, namedRanges = [] } = await readXlsx(packed, {
      sheets: ({ index }) => withCells[index] ?? false,
      range: READ_AREA,
    });
    return {
      sheets: sheets.map(bookSheet),
      names: new Map(namedRanges.map(({ name, range }) => [name, { formula: `=${range}`, hidden: false }])),
    };
  } catch {
    // A reader's own words on XML and zip help nobody who got a file by mail.
    return 'damaged';
  }
}

function bookSheet({ name, veryHidden = false, rows, cells, tables = [] }: Sheet): BookSheet {
  const sheet = emptySheet(name, veryHidden);
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      const cell = cells?.get(`${i},${j}`);
      const formula = cell?.formula === undefined ? null : `=${formulaInCell(cell.formula)}`;
      const shown = cell?.formulaResult ?? value;
      // A formula that was saved without its result isn't empty: it must not read as an answer taken back.
      if (shown !== null || formula !== null)
        putCell(sheet, cellAddress(i, j), { value: shown === null ? formula! : cellValue(shown), formula });
    }),
  );
  sheet.tables.push(...tables.flatMap(({ name, range }) => (range ? [{ name, address: range }] : [])));
  return sheet;
}

function cellValue(value: Exclude<FileValue, null>): CellValue {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
