import { parseAddress, type Area } from '../a1';
import type { Book } from '../book';
import type { UniverSheet } from '../engine/univerSheet';
import { NULL_OBJECT } from '../richapi/wireObject';
import type { ExcelObjects } from './excelObject';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { Table } from './table';
import { TableCollection } from './tableCollection';
import { Worksheet } from './worksheet';

/** Makes the objects one add-in sees of a book; sheets and tables stay the same objects, since add-ins keep them. */
export class ExcelModel implements ExcelObjects {
  private readonly worksheets = new Map<string, Worksheet>();
  private readonly tables = new Map<string, Table>();

  constructor(readonly book: Book) {}

  worksheet(sheet: UniverSheet): Worksheet {
    const known = this.worksheets.get(sheet.id);
    if (known) return known;
    const worksheet = new Worksheet(this, sheet);
    this.worksheets.set(sheet.id, worksheet);
    return worksheet;
  }

  range(sheet: UniverSheet, area: Area): Range {
    return new Range(this, sheet, area);
  }

  rangeAreas(sheet: UniverSheet, areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this, sheet, areas);
  }

  table(id: string): Table {
    const known = this.tables.get(id);
    if (known) return known;
    const table = new Table(this, id);
    this.tables.set(id, table);
    return table;
  }

  findRange(reference: string, sheet: UniverSheet | null): Range | null {
    const address = parseAddress(reference);
    if (address) {
      const target =
        address.sheet === null ? (sheet ?? this.book.grid.activeSheet()) : this.book.grid.sheetNamed(address.sheet);
      return target ? this.range(target, address.area) : null;
    }
    const text = reference.replace(/^=/, '');
    const local = sheet ? new NamedItemCollection(this, sheet).GetItemOrNullObject(text) : NULL_OBJECT;
    const name = local === NULL_OBJECT ? new NamedItemCollection(this, null).GetItemOrNullObject(text) : local;
    if (name !== NULL_OBJECT) return name.GetRange();
    const table = new TableCollection(this, null).GetItemOrNullObject(text);
    return table === NULL_OBJECT ? null : table.GetDataBodyRange();
  }
}
