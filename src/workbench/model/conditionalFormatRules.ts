import type { CellFormat } from '../engine/conditionalFormats';
import { WireObject } from '../richapi/wireObject';
import { colour } from './colour';
import type { CellValueRule, ConditionalFormatRecord, TextRule } from './conditionalFormatRecord';

abstract class OfRecord extends WireObject {
  constructor(protected readonly record: ConditionalFormatRecord) {
    super();
  }

  protected change(change: Partial<ConditionalFormatRecord>): void {
    Object.assign(this.record, change, { dirty: true });
  }

  protected restyle(change: CellFormat): void {
    this.change({ format: { ...this.record.format, ...change } });
  }
}

abstract class WithFormat extends OfRecord {
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.record);
  }
}

export class CustomConditionalFormat extends WithFormat {
  readonly wireType = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.record);
  }
}

class ConditionalFormatRule extends OfRecord {
  readonly wireType = 'ConditionalFormatRule';

  get Formula(): string {
    return this.record.formula ?? '';
  }
  set Formula(formula: string) {
    this.change({ formula });
  }
}

export class CellValueConditionalFormat extends WithFormat {
  readonly wireType = 'CellValueConditionalFormat';

  get Rule(): CellValueRule | null {
    return this.record.cellValue;
  }
  set Rule(cellValue: CellValueRule | null) {
    this.change({ cellValue });
  }
}

export class TextConditionalFormat extends WithFormat {
  readonly wireType = 'TextConditionalFormat';

  get Rule(): TextRule | null {
    return this.record.text;
  }
  set Rule(text: TextRule | null) {
    this.change({ text });
  }
}

class ConditionalRangeFormat extends OfRecord {
  readonly wireType = 'ConditionalRangeFormat';

  /** "Represents Excel's number format code for the given range. Cleared if null is passed in." */
  get NumberFormat(): string | null {
    return this.record.format.numberFormat || null;
  }
  set NumberFormat(numberFormat: string | null) {
    this.restyle({ numberFormat: numberFormat ?? '' });
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.record);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.record);
  }
  get Borders(): ConditionalRangeBorders {
    return new ConditionalRangeBorders(this.record);
  }
}

class ConditionalRangeFill extends OfRecord {
  readonly wireType = 'ConditionalRangeFill';

  get Color(): string | null {
    return this.record.format.fill ?? null;
  }
  set Color(value: string) {
    this.restyle({ fill: colour(value) });
  }
}

class ConditionalRangeFont extends OfRecord {
  readonly wireType = 'ConditionalRangeFont';

  get Color(): string | null {
    return this.record.format.color ?? null;
  }
  set Color(value: string) {
    this.restyle({ color: colour(value) });
  }
  get Bold(): boolean | null {
    return this.record.format.bold ?? null;
  }
  set Bold(bold: boolean) {
    this.restyle({ bold });
  }
  get Italic(): boolean | null {
    return this.record.format.italic ?? null;
  }
  set Italic(italic: boolean) {
    this.restyle({ italic });
  }
  get Strikethrough(): boolean | null {
    return this.record.format.strikethrough ?? null;
  }
  set Strikethrough(strikethrough: boolean) {
    this.restyle({ strikethrough });
  }
  get Underline(): string | null {
    return this.record.format.underline ? 'Single' : null;
  }
  set Underline(kind: string) {
    this.restyle({ underline: kind !== 'None' });
  }
}

/** The grid draws one border around the cell: the colour written last is that of all sides. */
class ConditionalRangeBorders extends OfRecord {
  readonly wireType = 'ConditionalRangeBorderCollection';

  get Top(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.record);
  }
  get Bottom(): ConditionalRangeBorder {
    return this.Top;
  }
  get Left(): ConditionalRangeBorder {
    return this.Top;
  }
  get Right(): ConditionalRangeBorder {
    return this.Top;
  }
  GetItem(): ConditionalRangeBorder {
    return this.Top;
  }
}

class ConditionalRangeBorder extends OfRecord {
  readonly wireType = 'ConditionalRangeBorder';

  get Color(): string {
    return this.record.format.border ?? '';
  }
  set Color(value: string) {
    this.restyle({ border: colour(value) });
  }
  get Style(): string {
    return this.record.format.border ? 'Continuous' : 'None';
  }
  set Style(_style: string) {
    this.restyle({ border: this.record.format.border ?? '#000000' });
  }
}
