import { ISuperTableService, SetSuperTableMutation } from '@univerjs/engine-formula';
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand } from '@univerjs/sheets-table';
import type { Area } from '../a1';
import { fromUniver, toUniver } from './univerArea';
import type { UniverBook } from './univerBook';
import type { UniverSheet } from './univerSheet';

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

export function tables(book: UniverBook): TableInfo[] {
  return book.facade.getTableList().map(({ id, name, range, subUnitId }) => ({
    id,
    name,
    sheetId: subUnitId,
    area: fromUniver(range),
  }));
}

/** By command: the facade's addTable does the same, but as a promise, and a batch cannot wait. */
export function addTable(sheet: UniverSheet, id: string, area: Area): boolean {
  const { book } = sheet;
  return book.run(AddSheetTableCommand.id, {
    unitId: book.id,
    subUnitId: sheet.id,
    range: toUniver(area),
    id,
    name: undefined,
    options: { showHeader: true },
  });
}

export function renameTable(book: UniverBook, tableId: string, name: string): void {
  book.run(SetSheetTableCommand.id, { unitId: book.id, tableId, name });
}

export function resizeTable(book: UniverBook, tableId: string, area: Area): void {
  book.run(SetSheetTableCommand.id, { unitId: book.id, tableId, updateRange: { newRange: toUniver(area) } });
}

/** What formulas find under tables' names, to be put back after a sheet was copied with tables of the same names. */
export function keepTableReferences(book: UniverBook): () => void {
  const known = book.injector.get(ISuperTableService);
  const kept = tables(book).map(({ name }) => ({ tableName: name, reference: known.getTable(book.id, name) }));
  return () => {
    for (const { tableName, reference } of kept)
      if (reference) book.run(SetSuperTableMutation.id, { unitId: book.id, tableName, reference });
  };
}

export function removeTable(book: UniverBook, tableId: string, sheetId: string): void {
  book.run(DeleteSheetTableCommand.id, { unitId: book.id, subUnitId: sheetId, tableId });
}
