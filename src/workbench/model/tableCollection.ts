import { intersection, sameArea, type Area } from '../a1';
import { addTable, tables, type TableInfo } from '../engine/tables';
import type { UniverSheet } from '../engine/univerSheet';
import { ApiError, invalidArgument, itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, type OrNull } from '../richapi/wireObject';
import type { ExcelObjects } from './excelObject';
import type { Range } from './range';
import type { Table } from './table';

let nextTable = 1;

abstract class Tables extends WireCollection<Table> {
  constructor(protected readonly excel: ExcelObjects) {
    super();
  }

  protected abstract has(info: TableInfo): boolean;

  items(): readonly Table[] {
    return tables(this.excel.book.grid)
      .filter((info) => this.has(info))
      .map(({ id }) => this.excel.table(id));
  }
  override indexer(key: unknown): Table {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`${this.wireType}.getItem`);
    return found;
  }
  GetItem(key: string): Table {
    return this.indexer(key);
  }
  GetItemOrNullObject(key: unknown): OrNull<Table> {
    const wanted = String(key).toLowerCase();
    return this.items().find((table) => table.Id === key || table.Name.toLowerCase() === wanted) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): Table {
    const table = this.items()[index];
    if (!table) throw itemNotFound(`${this.wireType}.getItemAt`);
    return table;
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
}

/** Of the workbook, or of one sheet. */
export class TableCollection extends Tables {
  readonly wireType = 'TableCollection';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet | null,
  ) {
    super(excel);
  }

  protected has({ sheetId }: TableInfo): boolean {
    return this.sheet === null || this.sheet.id === sheetId;
  }

  Add(address: Range | string, hasHeaders: boolean): Table {
    const range = typeof address === 'string' ? this.excel.findRange(address, this.sheet) : address;
    if (!range) throw invalidArgument('TableCollection.add');
    if (!hasHeaders) throw new ApiError('NotImplemented', 'The local Excel host adds tables with headers only.');
    // "A table can't overlap another table."
    const { grid } = this.excel.book;
    const taken = tables(grid).some(
      ({ sheetId, area }) => sheetId === range.sheet.id && intersection(area, range.area),
    );
    const id = `table${Date.now().toString(36)}${nextTable++}`;
    if (taken || !addTable(range.sheet, id, range.area)) throw invalidArgument('TableCollection.add');
    return this.excel.table(id);
  }
}

/** The tables that meet a range (Range.getTables). */
export class TableScopedCollection extends Tables {
  readonly wireType = 'TableScopedCollection';

  constructor(
    excel: ExcelObjects,
    private readonly scope: { readonly sheet: UniverSheet; readonly area: Area; readonly whole: boolean },
  ) {
    super(excel);
  }

  protected has({ sheetId, area }: TableInfo): boolean {
    const common = sheetId === this.scope.sheet.id ? intersection(area, this.scope.area) : null;
    return common !== null && (!this.scope.whole || sameArea(common, area));
  }

  GetFirst(): Table {
    return this.GetItemAt(0);
  }
}
