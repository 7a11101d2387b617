import { CellValueType } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { generalNumber } from './generalNumber';
import type { UniverBook } from './univerBook';

/** Has the grid draw numbers without format with a decimal comma; the cells themselves keep their numbers. */
export function drawNumbersInSwedish(book: UniverBook): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1,
    handler: (cell, _location, next) => {
      const drawn = next(cell);
      if (typeof drawn?.v !== 'number' || drawn.t === CellValueType.BOOLEAN || Number.isInteger(drawn.v)) return drawn;
      return { ...drawn, v: generalNumber(drawn.v), t: CellValueType.NUMBER };
    },
  });
}
