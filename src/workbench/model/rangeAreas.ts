import { fullAddress, type Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { WireCollection } from '../richapi/wireObject';
import { ExcelObject, type ExcelObjects } from './excelObject';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

class RangeCollection extends WireCollection<Range> {
  readonly wireType = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }
  override indexer(index: unknown): Range {
    return this.ranges[Number(index)] ?? super.indexer(index);
  }
  GetItemAt(index: number): Range {
    return this.indexer(index);
  }
  GetCount(): number {
    return this.ranges.length;
  }
}

/** ExcelApi 1.9. */
export class RangeAreas extends ExcelObject {
  readonly wireType = 'RangeAreas';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet,
    readonly list: readonly Area[],
  ) {
    super(excel);
  }

  get Address(): string {
    return this.list.map((area) => fullAddress(this.sheet.name, area)).join(',');
  }
  get AreaCount(): number {
    return this.list.length;
  }
  get CellCount(): number {
    return this.list.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => this.excel.range(this.sheet, area)));
  }
  get Worksheet(): Worksheet {
    return this.excel.worksheet(this.sheet);
  }
  SetDirty(): void {
    for (const range of this.Areas.items()) range.SetDirty();
  }
}
