import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { parseSwedishInput } from '../swedishInput';
import { toCell } from './cellData';
import type { UniverBook } from './univerBook';

/** Before Univer's own reading of numbers and dates, which is English. */
const FIRST = 10_000;

/** Has text typed into the grid read as Swedish Excel reads it; Univer knows no locale with a decimal comma. */
export function readTypedTextAsSwedish(book: UniverBook): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = typedText(cell);
      if (!cell || text === null) return next(cell);
      const { value, format } = parseSwedishInput(text);
      if (format !== null) formatLater(book, { sheetId: subUnitId, row, column: col, format });
      return next({ ...cell, ...toCell(value) });
    },
  });
}

function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell) return null;
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream.replace(/\r?\n$/, '');
  const text = rich ?? (cell.v === null || cell.v === undefined ? null : String(cell.v));
  return text === null || text.includes('\n') || text.includes('\r') ? null : text;
}

/** The value is about to be written; its format follows. */
function formatLater(
  book: UniverBook,
  { sheetId, row, column, format }: { sheetId: string; row: number; column: number; format: string },
): void {
  setTimeout(() => {
    const sheet = book.sheet(sheetId);
    const cell = { row, column, rows: 1, columns: 1 };
    if (sheet?.numberFormats(cell)[0]?.[0] === 'General') sheet.setNumberFormats(cell, [[format]]);
  }, 0);
}
