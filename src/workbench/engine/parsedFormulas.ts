import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { UniverBook } from './univerBook';

const EVERY_FORMULA = '';

/**
 * 0.25.1 keeps formulas parsed with what their names pointed to. The trees are found by a part of the formula's text,
 * but long formulas are kept by a checksum: so all of them go. The tokens go with any builder of them that is disposed.
 */
export function forgetParsedFormulas(book: UniverBook): void {
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey(EVERY_FORMULA);
  new LexerTreeBuilder().dispose();
}
