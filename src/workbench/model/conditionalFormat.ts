import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, invalidOperation } from '../richapi/apiError';
import { NULL_OBJECT, type OrNull } from '../richapi/wireObject';
import { CellValueConditionalFormat, CustomConditionalFormat, TextConditionalFormat } from './conditionalFormatRules';
import type { ConditionalFormatRecord, ConditionalFormatType } from './conditionalFormatRecord';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { isRange } from './isRange';
import type { Range } from './range';
import { RangeAreas } from './rangeAreas';

export class ConditionalFormat extends ExcelObject {
  readonly wireType = 'ConditionalFormat';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet,
    private readonly record: ConditionalFormatRecord,
  ) {
    super(excel);
  }

  get Id(): string {
    return this.record.id;
  }
  get Type(): string {
    return this.record.type;
  }
  /** "The priority (or index) within the conditional format collection that this conditional format currently exists in." */
  get Priority(): number {
    return this.excel.book.conditionalFormats.list(this.sheet).findIndex(({ id }) => id === this.record.id);
  }
  set Priority(position: number) {
    this.excel.book.conditionalFormats.move(this.record, position);
  }
  get StopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    Object.assign(this.record, { stopIfTrue: stop, dirty: true });
  }

  get Custom(): CustomConditionalFormat {
    this.demand('Custom', 'custom');
    return new CustomConditionalFormat(this.record);
  }
  get CustomOrNullObject(): OrNull<CustomConditionalFormat> {
    return this.record.type === 'Custom' ? this.Custom : NULL_OBJECT;
  }
  get CellValue(): CellValueConditionalFormat {
    this.demand('CellValue', 'cellValue');
    return new CellValueConditionalFormat(this.record);
  }
  get CellValueOrNullObject(): OrNull<CellValueConditionalFormat> {
    return this.record.type === 'CellValue' ? this.CellValue : NULL_OBJECT;
  }
  get TextComparison(): TextConditionalFormat {
    this.demand('ContainsText', 'textComparison');
    return new TextConditionalFormat(this.record);
  }
  get TextComparisonOrNullObject(): OrNull<TextConditionalFormat> {
    return this.record.type === 'ContainsText' ? this.TextComparison : NULL_OBJECT;
  }

  /** "Returns the range to which the conditional format is applied. Throws an error if … applied to multiple ranges." */
  GetRange(): Range {
    const [area, ...more] = this.record.areas;
    if (!area || more.length > 0) throw invalidArgument('ConditionalFormat.getRange');
    return this.excel.range(this.sheet, area);
  }
  /** "If the conditional format is applied to multiple ranges, then this method will return a null object." */
  GetRangeOrNullObject(): OrNull<Range> {
    return this.record.areas.length === 1 ? this.GetRange() : NULL_OBJECT;
  }
  /** ExcelApi 1.9. */
  GetRanges(): RangeAreas {
    return this.excel.rangeAreas(this.sheet, this.record.areas);
  }
  /** ExcelApi 1.17: "Set the ranges that the conditional format rule is applied to." */
  SetRanges(ranges: Range | RangeAreas | string): void {
    const areas = this.areasOf(ranges);
    if (areas.length === 0) throw invalidArgument('ConditionalFormat.setRanges');
    this.excel.book.conditionalFormats.setAreas(this.record, areas);
  }
  Delete(): void {
    this.excel.book.conditionalFormats.remove(this.record);
  }

  private areasOf(ranges: Range | RangeAreas | string) {
    if (ranges instanceof RangeAreas) return ranges.list;
    if (isRange(ranges)) return [ranges.area];
    return ranges.split(',').map((address) => {
      const range = this.excel.findRange(address.trim(), this.sheet);
      if (!range) throw invalidArgument('ConditionalFormat.setRanges');
      return range.area;
    });
  }

  private demand(type: ConditionalFormatType, member: string): void {
    if (this.record.type === type) return;
    throw invalidOperation(`ConditionalFormat.${member}`, `This conditional format is of type ${this.record.type}.`);
  }
}
