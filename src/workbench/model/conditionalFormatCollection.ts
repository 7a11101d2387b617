import { intersection, type Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { itemNotFound, notModelled } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, type OrNull } from '../richapi/wireObject';
import { ConditionalFormat } from './conditionalFormat';
import type { ConditionalFormatType } from './conditionalFormatRecord';
import type { ExcelObjects } from './excelObject';

const TYPES: readonly ConditionalFormatType[] = ['Custom', 'CellValue', 'ContainsText'];

/** The conditional formats that touch a range, first priority first. */
export class ConditionalFormatCollection extends WireCollection<ConditionalFormat> {
  readonly wireType = 'ConditionalFormatCollection';

  constructor(
    private readonly excel: ExcelObjects,
    private readonly sheet: UniverSheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.excel.book.conditionalFormats
      .list(this.sheet)
      .filter((record) => record.areas.some((area) => this.areas.some((own) => intersection(area, own) !== null)))
      .map((record) => new ConditionalFormat(this.excel, this.sheet, record));
  }
  override indexer(id: unknown): ConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (found === NULL_OBJECT) throw itemNotFound('ConditionalFormatCollection.getItem');
    return found;
  }
  GetItem(id: string): ConditionalFormat {
    return this.indexer(id);
  }
  GetItemOrNullObject(id: unknown): OrNull<ConditionalFormat> {
    return this.items().find((item) => item.Id === id) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): ConditionalFormat {
    const item = this.items()[index];
    if (!item) throw itemNotFound('ConditionalFormatCollection.getItemAt');
    return item;
  }
  GetCount(): number {
    return this.items().length;
  }
  Add(type: string): ConditionalFormat {
    const known = TYPES.find((name) => name === type);
    if (!known) throw notModelled(`conditional formats of type ${type}`);
    const record = this.excel.book.conditionalFormats.add(this.sheet, known, this.areas);
    return new ConditionalFormat(this.excel, this.sheet, record);
  }
  /** "Clears all conditional formats active on the current specified range." */
  ClearAll(): void {
    for (const item of this.items()) item.Delete();
  }
}
