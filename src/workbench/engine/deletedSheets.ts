import { RemoveSheetMutation } from '@univerjs/sheets';
import type { UniverBook } from './univerBook';

export function watchDeletedSheets(book: UniverBook, onDeleted: (sheetId: string) => void): void {
  book.commands.onCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id && isRemoval(params) && params.unitId === book.id) onDeleted(params.subUnitId);
  });
}

const isRemoval = (params: object | undefined): params is { readonly unitId: string; readonly subUnitId: string } =>
  params !== undefined && 'subUnitId' in params;
