import { itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, WireObject, type OrNull } from '../richapi/wireObject';
import type { Range } from './range';
import type { Table } from './table';

export class TableColumnCollection extends WireCollection<TableColumn> {
  readonly wireType = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  items(): readonly TableColumn[] {
    return Array.from({ length: this.table.area.columns }, (_, index) => new TableColumn(this.table, index));
  }
  /** By name, or by id. */
  override indexer(key: unknown): TableColumn {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound('TableColumnCollection.getItem');
    return found;
  }
  GetItem(key: unknown): TableColumn {
    return this.indexer(key);
  }
  GetItemOrNullObject(key: unknown): OrNull<TableColumn> {
    return this.items().find((column) => column.Name === key || column.Id === key) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): TableColumn {
    const column = this.items()[index];
    if (!column) throw itemNotFound('TableColumnCollection.getItemAt');
    return column;
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
}

class TableColumn extends WireObject {
  readonly wireType = 'TableColumn';

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    return String(this.GetHeaderRowRange().Values?.[0]?.[0] ?? '');
  }
  set Name(name: string) {
    this.GetHeaderRowRange().Values = [[name]];
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}
