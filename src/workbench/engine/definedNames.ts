import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
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
  const known = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.id) ?? {};
  const scope = name.getLocalSheetId();
  const found = Object.values(known).find((item) => item.name === name.getName() && item.localSheetId === scope);
  if (found) book.run(RemoveDefinedNameMutation.id, { unitId: book.id, ...found });
}
