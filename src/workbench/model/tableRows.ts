import { invalidArgument, itemNotFound, notModelled } from '../richapi/apiError';
import { WireCollection, WireObject } from '../richapi/wireObject';
import type { Range } from './range';
import type { Table } from './table';

export class TableRowCollection extends WireCollection<TableRow> {
  readonly wireType = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }
  get Count(): number {
    return this.table.area.rows - 1;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): TableRow {
    const row = this.items()[index];
    if (!row) throw itemNotFound('TableRowCollection.getItemAt');
    return row;
  }
  /** "Adds one or more rows to the table." null or -1 as index appends, the only place the host adds rows. */
  Add(index: number | null, values: unknown): TableRow {
    if (index !== null && index !== -1 && index !== this.Count)
      throw notModelled('table rows added elsewhere than last');
    if (!Array.isArray(values)) throw invalidArgument('TableRowCollection.add');
    const before = this.table.GetRange();
    const count = before.RowCount;
    this.table.Resize(before.GetResizedRange(values.length, 0));
    before.GetOffsetRange(count, 0).GetAbsoluteResizedRange(values.length, before.ColumnCount).Values = values;
    return new TableRow(this.table, this.Count - 1);
  }
}

class TableRow extends WireObject {
  readonly wireType = 'TableRow';

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
  Delete(): void {
    const area = this.table.area;
    this.GetRange().Delete('Up');
    if (this.table.area.rows === area.rows) this.table.Resize(this.table.GetRange().GetResizedRange(-1, 0));
  }
}
