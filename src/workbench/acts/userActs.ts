import type { Area } from '../a1';
import type { Book } from '../book';
import { sheetNamed, target, type CellTarget } from '../bookView';
import { clipToSheet } from '../engine/clipToSheet';
import type { CellValue } from '../engine/cellData';
import { tables } from '../engine/tables';
import type { UniverSheet } from '../engine/univerSheet';
import { copyCells, EVERYTHING } from './copyCells';
import { copySheet } from './copySheet';
import { sortRows } from './sortRows';
import { pasteInto, typeInto, type PasteOptions } from './typing';

/** What a person does to the workbook, with Excel's rules for a person. Each resolves when what follows is over. */
export abstract class UserActs {
  /** Rejects, and leaves the cell as it was, where validation of style Stop refuses the value. */
  type(a1: string, text: string): Promise<void> {
    return this.act((book) => typeInto(book, target(book, a1), text));
  }
  /** From outside Excel; with fills the source counts as formatted. */
  paste(a1: string, matrix: readonly (readonly CellValue[])[], options: PasteOptions = {}): Promise<void> {
    return this.act((book) => pasteInto(book, target(book, a1), matrix, options));
  }
  /** Copies cells onto others: values, formats, conditional formats and validation. */
  copyPaste(fromA1: string, toA1: string): Promise<void> {
    return this.act((book) => {
      const [from, to] = [target(book, fromA1), target(book, toA1)];
      const area = { ...from.area, row: to.area.row, column: to.area.column };
      copyCells(book, from, { sheet: to.sheet, area }, EVERYTHING);
    });
  }
  /** The first row of the cells, copied to those below (Ctrl+D). */
  fillDown(a1: string): Promise<void> {
    return this.act((book) => {
      const { sheet, area } = target(book, a1);
      const first = { ...area, rows: 1 };
      for (let row = area.row + 1; row < area.row + area.rows; row++)
        copyCells(book, { sheet, area: first }, { sheet, area: { ...first, row } }, EVERYTHING);
    });
  }
  /** Sorts a table by name, or an area without headings; `column` is a heading, or counts from 1. */
  sort(what: string, column: string | number, ascending = true): Promise<void> {
    return this.act((book) => {
      const { sheet, area, headings } = sortable(book, what);
      const index = typeof column === 'number' ? column - 1 : headings.indexOf(column);
      if (index < 0 || index >= area.columns) throw new Error(`${what} has no column ${column}.`);
      sortRows(sheet, area, [{ column: index, ascending }]);
    });
  }
  /** Entire rows, as many as the cells have, above them. */
  insertRows(a1: string): Promise<void> {
    return this.structural(a1, (sheet, { row, rows }) => sheet.facade.insertRowsBefore(row, rows));
  }
  deleteRows(a1: string): Promise<void> {
    return this.structural(a1, (sheet, { row, rows }) =>
      sheet.book.whileActive(sheet, () => sheet.facade.deleteRows(row, rows)),
    );
  }
  insertColumns(a1: string): Promise<void> {
    return this.structural(a1, (sheet, { column, columns }) => sheet.facade.insertColumnsBefore(column, columns));
  }
  deleteColumns(a1: string): Promise<void> {
    return this.structural(a1, (sheet, { column, columns }) =>
      sheet.book.whileActive(sheet, () => sheet.facade.deleteColumns(column, columns)),
    );
  }
  copySheet(name: string): Promise<void> {
    return this.act((book) => void copySheet(book, sheetNamed(book, name)));
  }
  renameSheet(name: string, newName: string): Promise<void> {
    return this.act((book) => {
      if (book.grid.sheetNamed(newName)) throw new Error(`There is a sheet ${newName} already.`);
      sheetNamed(book, name).facade.setName(newName);
    });
  }
  /** To a place among all sheets, hidden ones too, from 0. */
  moveSheet(name: string, position: number): Promise<void> {
    return this.act((book) => book.grid.facade.moveSheet(sheetNamed(book, name).facade, position));
  }
  deleteSheet(name: string): Promise<void> {
    return this.act((book) => {
      const sheet = sheetNamed(book, name);
      if (sheet.facade.isSheetHidden()) throw new Error(`${name} is hidden, nobody can delete it.`);
      if (book.visibleSheets().length === 1) throw new Error('A workbook must contain a visible sheet.');
      book.grid.deleteSheet(sheet);
    });
  }
  /** Takes back the last of these acts; rejects when there is none, or an add-in wrote after it. */
  undo(): Promise<void> {
    return this.inTurn((book) => book.undo.undo());
  }

  /** Runs it when the workbook is free, and resolves when everything has settled. */
  protected abstract inTurn(work: (book: Book) => void): Promise<void>;

  private act(work: (book: Book) => void): Promise<void> {
    return this.inTurn((book) => book.undo.record(() => work(book)));
  }

  private structural(a1: string, work: (sheet: UniverSheet, area: Area) => void): Promise<void> {
    return this.act((book) => {
      const { sheet, area } = target(book, a1);
      const whole = clipToSheet(sheet, area);
      sheet.fit(whole.row + whole.rows, whole.column + whole.columns);
      work(sheet, whole);
    });
  }
}

function sortable(book: Book, what: string): CellTarget & { readonly headings: readonly string[] } {
  const table = tables(book.grid).find(({ name }) => name.toLowerCase() === what.toLowerCase());
  const sheet = table && book.grid.sheet(table.sheetId);
  if (!sheet) return { ...target(book, what), headings: [] };
  const [headings = []] = sheet.values({ ...table.area, rows: 1 });
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  return { sheet, area: body, headings: headings.map(String) };
}
