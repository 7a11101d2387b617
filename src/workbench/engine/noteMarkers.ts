import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverBook } from './univerBook';

const MARKER = { tr: { color: '#C50F1F', size: 6 } };

/** A red corner on cells that have something to say, as Excel draws notes. */
export function drawNoteMarkers(
  book: UniverBook,
  hasNote: (sheetId: string, row: number, column: number) => boolean,
): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) =>
      next(hasNote(subUnitId, row, col) ? { ...cell, markers: { ...cell?.markers, ...MARKER } } : cell),
  });
}
