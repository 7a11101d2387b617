import type { Area } from '../a1';
import type { Shift } from './shift';
import { tables } from './tables';
import type { UniverBook } from './univerBook';
import type { UniverSheet } from './univerSheet';

/** As Excel in Swedish heads a column that comes without a heading; its number is the first that the table lacks. */
const PREFIX = 'Kolumn';

/** Columns inserted into a table get headings; 0.25.1 names them in the table's own list, but not in the cells. */
export function headInsertedColumns(book: UniverBook, { sheetId, axis, at, count }: Shift): void {
  const sheet = book.sheet(sheetId);
  if (!sheet || axis !== 'column' || count < 0) return;
  for (const { area } of tables(book).filter((table) => table.sheetId === sheetId)) {
    if (at <= area.column || at + count >= area.column + area.columns) continue;
    headColumns(sheet, area, at, count);
  }
}

/** Gives the table's columns from `first` on a heading, where they have none. */
export function headColumns(sheet: UniverSheet, table: Area, first: number, count: number): void {
  const [headings = []] = sheet.values({ ...table, rows: 1 });
  const taken = new Set(headings.map((heading) => String(heading).toLowerCase()));
  const place = { row: table.row, column: first, rows: 1, columns: count };
  const [present = []] = sheet.values(place);
  sheet.write(place, [present.map((heading) => (heading === '' ? freeHeading(taken) : null))]);
}

function freeHeading(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${PREFIX}${number}`.toLowerCase())) number++;
  taken.add(`${PREFIX}${number}`.toLowerCase());
  return `${PREFIX}${number}`;
}
