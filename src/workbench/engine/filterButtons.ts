import { TableManager } from '@univerjs/sheets-table';
import type { UniverBook } from './univerBook';

/** Which tables show filter buttons in their headings; 0.25.1 draws them for all. */
export class FilterButtons {
  private readonly without = new Set<string>();
  private readonly tables: TableManager;

  constructor(private readonly book: UniverBook) {
    this.tables = book.injector.get(TableManager);
    const drawn = this.tables.getSheetFilterRangeWithState.bind(this.tables);
    this.tables.getSheetFilterRangeWithState = (unitId, sheetId) =>
      drawn(unitId, sheetId).filter(({ tableId }) => this.shownBy(tableId));
  }

  shownBy(tableId: string): boolean {
    return !this.without.has(tableId);
  }

  show(tableId: string, shown: boolean): void {
    if (shown) this.without.delete(tableId);
    else this.without.add(tableId);
    // The grid draws the buttons anew when a table gets a theme: the one it has.
    const theme = this.tables.getTableById(this.book.id, tableId)?.getTableStyleId();
    if (theme) this.tables.setTableByConfig(this.book.id, tableId, { theme });
  }
}
