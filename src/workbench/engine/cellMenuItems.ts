import type { UniverBook } from './univerBook';

export interface CellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
}

/** Adds items to the menu that a right click on a cell opens, after the grid's own. */
export function addCellMenuItems(
  book: UniverBook,
  items: readonly CellMenuItem[],
  onChoice: (id: string) => void,
): void {
  for (const { id, label: title, tooltip } of items)
    book.api.createMenu({ id, title, tooltip, action: () => onChoice(id) }).appendTo(OTHERS_OF_CELLS);
}

const OTHERS_OF_CELLS = ['contextMenu.mainArea', 'contextMenu.others'];
