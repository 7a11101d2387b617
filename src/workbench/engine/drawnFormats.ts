import { CellValueType, numfmt } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { appliedFormat } from './conditionalFormats';
import type { UniverBook } from './univerBook';

/** Has the grid draw the number formats of conditional formats, which Univer does not; the cells keep their values. */
export function drawConditionalNumberFormats(book: UniverBook): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 0,
    handler: (cell, { subUnitId, row, col }, next) => {
      const drawn = next(cell);
      const sheet = typeof drawn?.v === 'string' && drawn.v !== '' ? book.sheet(subUnitId) : null;
      const format = sheet && appliedFormat(sheet, row, col)?.numberFormat;
      if (!format) return drawn;
      return { ...drawn, v: numfmt.format(format, drawn?.v, { locale: 'sv' }), t: CellValueType.STRING };
    },
  });
}
