import { CopySheetCommand } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../a1';
import type { Book } from '../book';
import { copyNames } from '../engine/nameCopies';
import { keepTableReferences, renameTable, tables } from '../engine/tables';
import type { UniverSheet } from '../engine/univerSheet';
import { copyValidation } from '../engine/validation';

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/**
 * A copy of the sheet right after it, "Skåne (2)", as Excel makes it: its tables have names of their own, which its
 * formulas use, and so have the names that point into it, which belong to the copy alone.
 */
export function copySheet(book: Book, original: UniverSheet): UniverSheet {
  const putTablesBack = keepTableReferences(book.grid);
  const known = new Set(book.grid.sheets().map(({ id }) => id));
  book.grid.run(CopySheetCommand.id, { unitId: book.grid.id, subUnitId: original.id });
  const copy = book.grid.sheets().find(({ id }) => !known.has(id));
  if (!copy) throw new Error(`The grid did not copy ${original.name}.`);
  copy.facade.setName(freeName(book, original.name));
  book.conditionalFormats.adopt(original, copy);
  const ids = copyValidation({ sheet: original, area: WHOLE }, { sheet: copy, area: WHOLE });
  for (const [sourceId, copyId] of ids) book.validations.copy(sourceId, copyId);
  copyNames(original, copy);
  renameTables(book, copy);
  putTablesBack();
  book.notes.copySheet(original.id, copy.id);
  book.charts.copySheet(original.id, copy.id);
  book.calculation.rebuild();
  return copy;
}

function freeName(book: Book, name: string): string {
  let number = 2;
  const named = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (book.grid.sheetNamed(named())) number++;
  return named();
}

/** The grid gives the copied tables their originals' names, and all formulas follow when they are renamed. */
function renameTables(book: Book, copy: UniverSheet): void {
  const putFormulasBack = keepFormulas(book.grid.sheets().filter(({ id }) => id !== copy.id));
  const all = tables(book.grid);
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  for (const table of all.filter(({ sheetId }) => sheetId === copy.id)) {
    let number = 2;
    while (taken.has(`${table.name}${number}`.toLowerCase())) number++;
    taken.add(`${table.name}${number}`.toLowerCase());
    renameTable(book.grid, table.id, `${table.name}${number}`);
  }
  putFormulasBack();
}

function keepFormulas(sheets: readonly UniverSheet[]): () => void {
  const kept: (() => void)[] = [];
  for (const sheet of sheets)
    sheet.forEachFormula((row, column) => {
      const formula = sheet.formula(row, column);
      kept.push(() => {
        if (sheet.formula(row, column) === formula) return;
        sheet.write({ row, column, rows: 1, columns: 1 }, [[formula]]);
      });
    });
  return () => kept.forEach((putBack) => putBack());
}
