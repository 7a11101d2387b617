import { parseAddress } from '../a1';
import { pointName } from './definedNames';
import { shiftReferences, type Shift } from './shift';
import type { UniverBook } from './univerBook';

/** What names point to, by scope and name. */
export type NameReferences = ReadonlyMap<string, string>;

export function nameReferences(book: UniverBook): NameReferences {
  return new Map(book.facade.getDefinedNames().map((name) => [keyOf(name), name.getFormulaOrRefString()]));
}

/**
 * Names follow their cells. 0.25.1 moves names on the active sheet only, and entire rows and columns never; a name whose
 * cells are all gone is #REF!.
 */
export function shiftNames(book: UniverBook, before: NameReferences, shift: Shift): void {
  const sheet = book.sheet(shift.sheetId);
  if (!sheet) return;
  for (const name of book.facade.getDefinedNames()) {
    const old = before.get(keyOf(name)) ?? '';
    const moved = shiftReferences(shift, sheet.name, old);
    const wanted = moved.includes(REF_ERROR) && parseAddress(old) ? REF_ERROR : moved;
    if (wanted !== name.getFormulaOrRefString()) pointName(book, name, wanted);
  }
}

/** Has names point where they did. */
export function restoreNames(book: UniverBook, before: NameReferences): void {
  for (const name of book.facade.getDefinedNames()) {
    const old = before.get(keyOf(name));
    if (old !== undefined && old !== name.getFormulaOrRefString()) pointName(book, name, old);
  }
}

const REF_ERROR = '#REF!';

const keyOf = (name: { getName(): string; getLocalSheetId(): string | undefined }): string =>
  `${name.getLocalSheetId() ?? ''}!${name.getName()}`;
