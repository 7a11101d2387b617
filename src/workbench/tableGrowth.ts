import { grid, intersection, type Area } from './a1';
import type { Book } from './book';
import type { Change } from './engine/changes';
import { offsetFormula } from './engine/shift';
import { headColumns } from './engine/tableHeadings';
import { tables, type TableInfo } from './engine/tables';
import type { UniverSheet } from './engine/univerSheet';
import { allowsGrowth, extendValidation } from './engine/validation';

/**
 * "When you type in a cell of an empty row or column next to a list, the list will expand to include that row or
 * column" (AutoCorrect.AutoExpandListRange); what an add-in writes "directly below the table expands the table
 * automatically" too, if "there's data in the cells" and "no data validation rules applied to cells below the table,
 * unless data validation is applied to the entire column" (Coauthoring in Excel add-ins).
 */
export function growTables(book: Book, { sheetId, area: written, filledEmpty }: Change): void {
  const sheet = book.grid.sheet(sheetId);
  if (!sheet || !filledEmpty) return;
  const here = tables(book.grid).filter((table) => table.sheetId === sheetId);
  for (const table of here) {
    const added = addedBy(written, table.area);
    if (!added || !isFree(sheet, added, written)) continue;
    if (here.some((other) => other.id !== table.id && intersection(other.area, added))) continue;
    if (added.row > table.area.row) growDown(book, sheet, table, added);
    else growRight(book, sheet, table, added);
    return;
  }
}

/** The rows or columns that a table would take in. */
function addedBy(written: Area, { row, column, rows, columns }: Area): Area | null {
  const below = { row: row + rows, column, rows: written.rows, columns };
  if (written.row === below.row && intersection(written, below)) return below;
  const right = { row, column: column + columns, rows, columns: written.columns };
  return written.column === right.column && intersection(written, right) ? right : null;
}

function isFree(sheet: UniverSheet, added: Area, written: Area): boolean {
  const filled = grid(added, (row, column) => sheet.hasContent(row, column)).flat();
  const own = intersection(added, written);
  const filledByWrite = own ? grid(own, (row, column) => sheet.hasContent(row, column)).flat() : [];
  const count = filled.filter(Boolean).length;
  return count > 0 && count === filledByWrite.filter(Boolean).length && allowsGrowth(sheet, added);
}

function growRight(book: Book, sheet: UniverSheet, table: TableInfo, { columns }: Area): void {
  const area = { ...table.area, columns: table.area.columns + columns };
  headColumns(sheet, area, table.area.column + table.area.columns, columns);
  book.resizeTable(table, area);
}

/** The new rows get what the table's rows have: formats, conditional formats, validation and calculated columns. */
function growDown(book: Book, sheet: UniverSheet, table: TableInfo, added: Area): void {
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  book.resizeTable(table, { ...table.area, rows: table.area.rows + added.rows });
  if (body.rows === 0) return;
  for (let row = added.row; row < added.row + added.rows; row++)
    sheet.copyStyles({ ...body, row: added.row - 1, rows: 1 }, { row, column: body.column });
  extendValidation(sheet, body, added.rows);
  book.conditionalFormats.extend(sheet, body, added.rows);
  fillCalculatedColumns(sheet, body, added);
}

/** "Fill formulas in tables to create calculated columns" is on unless somebody turns it off. */
function fillCalculatedColumns(sheet: UniverSheet, body: Area, added: Area): void {
  for (let column = body.column; column < body.column + body.columns; column++) {
    const formula = columnFormula(sheet, { ...body, column, columns: 1 });
    if (formula === null) continue;
    for (let row = added.row; row < added.row + added.rows; row++) {
      const cell = { row, column, rows: 1, columns: 1 };
      const filled = offsetFormula(formula, { rows: row - body.row, columns: 0 });
      if (!sheet.hasContent(row, column)) sheet.write(cell, [[filled]]);
    }
  }
}

/** The formula that all cells of a column share, as its first cell has it. */
function columnFormula(sheet: UniverSheet, { row, column, rows }: Area): string | null {
  if (!sheet.hasFormula(row, column)) return null;
  const first = String(sheet.formula(row, column));
  const same = (i: number): boolean => sheet.formula(row + i, column) === offsetFormula(first, { rows: i, columns: 0 });
  return Array.from({ length: rows }, (_, i) => i).every(same) ? first : null;
}
