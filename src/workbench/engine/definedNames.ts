import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { UniverBook } from './univerBook';

export type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

const MUTATIONS = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

/** A name came, went or points elsewhere; deleting or renaming a sheet says so, too. */
export function watchNames(book: UniverBook, onChange: () => void): void {
  book.commands.onCommandExecuted(({ id }) => {
    if (MUTATIONS.includes(id)) onChange();
  });
}

/** By mutation: Univer's command writes #REF! into the formulas that use the name, Excel leaves them as they are. */
export function removeName(book: UniverBook, name: FDefinedName): void {
  const found = stored(book, name);
  if (found) book.run(RemoveDefinedNameMutation.id, { unitId: book.id, ...found });
}

/** By mutation: Univer's command takes no name that another scope has as well. */
export function pointName(book: UniverBook, name: FDefinedName, reference: string): void {
  const found = stored(book, name);
  if (found) book.run(SetDefinedNameMutation.id, { unitId: book.id, ...found, formulaOrRefString: reference });
}

/** The same name in the scope of a sheet. 0.25.1 lists it, but its formulas take the first of that name. */
export function addTwin(book: UniverBook, name: FDefinedName, reference: string, sheetId: string): void {
  const found = stored(book, name);
  const twin = { id: generateRandomId(), localSheetId: sheetId, formulaOrRefString: reference };
  if (found) book.run(SetDefinedNameMutation.id, { unitId: book.id, ...found, ...twin });
}

function stored(book: UniverBook, name: FDefinedName): IDefinedNamesServiceParam | undefined {
  const known = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.id) ?? {};
  const scope = name.getLocalSheetId();
  return Object.values(known).find((item) => item.name === name.getName() && item.localSheetId === scope);
}
