import { UNIT_COLUMNS, type UnitColumnId } from './layout';
import type { CellValue } from './port';

/** Where a column of a unit's table stands now, by its heading in whatever case; -1 when it is gone. */
export function columnIndex(headings: readonly CellValue[], id: UnitColumnId): number {
  const wanted = plain(UNIT_COLUMNS.find((column) => column.id === id)!.title);
  return headings.findIndex((heading) => plain(heading) === wanted);
}

const plain = (heading: CellValue) => String(heading).trim().toLowerCase();
