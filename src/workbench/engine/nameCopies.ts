import { quotedSheet } from '../a1';
import { addTwin, type FDefinedName } from './definedNames';
import { onSheet } from './shift';
import type { UniverSheet } from './univerSheet';

/** Names that point into a sheet, its own and the workbook's: a copy of it has them as its own, pointing into itself. */
export function copyNames(original: UniverSheet, copy: UniverSheet): void {
  const { book } = original;
  const isOwn = (name: FDefinedName): boolean => name.getLocalSheetId() === original.id;
  const all = book.facade.getDefinedNames();
  const own = new Set(all.filter(isOwn).map((name) => name.getName().toLowerCase()));
  for (const name of all) {
    const text = name.getFormulaOrRefString();
    const moved = onSheet(text, original.name, quotedSheet(copy.name));
    // The sheet's own hide the workbook's of the same name.
    const isWorkbooks = name.isWorkbookScope() && moved !== text && !own.has(name.getName().toLowerCase());
    if (isOwn(name) || isWorkbooks) addTwin(book, name, moved, copy.id);
  }
}
