import type { Area } from '../a1';
import type { UniverBook } from './univerBook';
import type { UniverSheet } from './univerSheet';

const SELECTED = 'sheet.operation.set-selections';
const ACTIVATED = 'sheet.operation.set-worksheet-active';

interface SelectionWatcher {
  selected(sheet: UniverSheet, area: Area): void;
  activated(sheet: UniverSheet): void;
}

/** Reports where the user, or the add-in, moved the selection. */
export function watchSelection(book: UniverBook, listener: SelectionWatcher): void {
  const describe = (): string => JSON.stringify([book.activeSheet().id, book.selection()]);
  let last = describe();
  book.commands.onCommandExecuted(({ id }) => {
    if (id !== SELECTED && id !== ACTIVATED) return;
    const sheet = book.activeSheet();
    if (id === ACTIVATED) listener.activated(sheet);
    const area = book.selection();
    const now = describe();
    if (now === last) return;
    last = now;
    listener.selected(sheet, area);
  });
}
