import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import { grid, intersection, type Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { colour } from './colour';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { RangeBorderCollection } from './rangeBorders';

/** A property of a cell's style over a range: the value all cells share, or null where they differ, as in Excel. */
abstract class RangeStyle extends ExcelObject {
  constructor(
    excel: ExcelObjects,
    protected readonly sheet: UniverSheet,
    protected readonly area: Area,
  ) {
    super(excel);
  }

  protected shared<T>(of: (style: Nullable<IStyleData>) => T): T | null {
    // Cells outside the sheet's present size have no style of their own; one of them stands for all.
    const { facade } = this.sheet;
    const present = { row: 0, column: 0, rows: facade.getMaxRows(), columns: facade.getMaxColumns() };
    const part = intersection(this.area, present) ?? { ...this.area, rows: 1, columns: 1 };
    const found = new Set(grid(part, (row, column) => of(this.sheet.style(row, column))).flat());
    const [first] = found;
    return found.size === 1 && first !== undefined ? first : null;
  }

  protected put(type: keyof IStyleData, value: unknown): void {
    this.sheet.setStyle(this.area, type, value);
  }
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify'];
const VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'];
const WRAP = WrapStrategy.WRAP;
const CLIP = WrapStrategy.OVERFLOW;
const INDENT_PIXELS = 9;

export class RangeFormat extends RangeStyle {
  readonly wireType = 'RangeFormat';

  get Fill(): RangeFill {
    return new RangeFill(this.excel, this.sheet, this.area);
  }
  get Font(): RangeFont {
    return new RangeFont(this.excel, this.sheet, this.area);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.excel, this.sheet, this.area);
  }
  /** "Specifies the width of all columns within the range. If the column widths are not uniform, null will be returned." */
  get ColumnWidth(): number | null {
    const { column, columns } = this.area;
    const counted = Math.min(columns, this.sheet.facade.getMaxColumns());
    const widths = new Set(Array.from({ length: counted }, (_, i) => this.sheet.columnWidth(column + i)));
    const [width] = widths;
    return widths.size === 1 ? (width ?? null) : null;
  }
  set ColumnWidth(points: number) {
    this.sheet.setColumnWidth(this.area.column, this.area.columns, points);
  }
  get RowHeight(): number | null {
    const { row, rows } = this.area;
    const counted = Math.min(rows, this.sheet.facade.getMaxRows());
    const heights = new Set(Array.from({ length: counted }, (_, i) => this.sheet.rowHeight(row + i)));
    const [height] = heights;
    return heights.size === 1 ? (height ?? null) : null;
  }
  set RowHeight(points: number) {
    this.sheet.setRowHeight(this.area.row, this.area.rows, points);
  }
  get WrapText(): boolean | null {
    return this.shared((style) => style?.tb === WRAP);
  }
  set WrapText(wrap: boolean) {
    this.put('tb', wrap ? WRAP : CLIP);
  }
  get HorizontalAlignment(): string | null {
    return this.shared((style) => HORIZONTAL[style?.ht ?? 0] ?? 'General');
  }
  set HorizontalAlignment(alignment: string) {
    this.put('ht', Math.max(0, HORIZONTAL.indexOf(alignment)));
  }
  get VerticalAlignment(): string | null {
    return this.shared((style) => VERTICAL[style?.vt ?? 0] ?? 'Bottom');
  }
  set VerticalAlignment(alignment: string) {
    this.put('vt', { Top: 1, Center: 2, Bottom: 3 }[alignment] ?? 3);
  }
  get IndentLevel(): number | null {
    return this.shared((style) => Math.max(0, Math.round(((style?.pd?.l ?? 2) - 2) / INDENT_PIXELS)));
  }
  set IndentLevel(level: number) {
    this.put('pd', { t: 0, r: 2, b: 2, l: 2 + level * INDENT_PIXELS });
  }
  /** Fits the text as far as its length tells: nothing measures fonts without a screen. */
  AutofitColumns(): void {
    const used = this.sheet.used(true);
    const part = used && intersection(this.area, used);
    if (!part) return;
    const texts = this.sheet.displayTexts(part);
    for (let i = 0; i < part.columns; i++) {
      const longest = Math.max(...texts.map((row) => row[i]?.length ?? 0));
      this.sheet.setColumnWidth(part.column + i, 1, Math.max(24, 5.5 * longest + 8));
    }
  }
  AutofitRows(): void {
    // Rows of the grid fit wrapped text by themselves.
  }
}

export class RangeFill extends RangeStyle {
  readonly wireType = 'RangeFill';

  /** "#FFFFFF" for no fill; '' where cells differ: Excel answers an empty string, not null. */
  get Color(): string {
    return this.shared((style) => colour(style?.bg?.rgb ?? '#FFFFFF')) ?? '';
  }
  set Color(value: string) {
    this.put('bg', { rgb: colour(value) });
  }
  Clear(): void {
    this.put('bg', null);
  }
}

export class RangeFont extends RangeStyle {
  readonly wireType = 'RangeFont';

  get Bold(): boolean | null {
    return this.shared((style) => style?.bl === BooleanNumber.TRUE);
  }
  set Bold(bold: boolean) {
    this.put('bl', bold ? 1 : 0);
  }
  get Italic(): boolean | null {
    return this.shared((style) => style?.it === BooleanNumber.TRUE);
  }
  set Italic(italic: boolean) {
    this.put('it', italic ? 1 : 0);
  }
  get Underline(): string | null {
    return this.shared((style) => (style?.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set Underline(kind: string) {
    this.put('ul', { s: kind === 'None' ? 0 : 1 });
  }
  get Color(): string {
    return this.shared((style) => colour(style?.cl?.rgb ?? '#000000')) ?? '';
  }
  set Color(value: string) {
    this.put('cl', { rgb: colour(value) });
  }
  get Size(): number | null {
    return this.shared((style) => style?.fs ?? 11);
  }
  set Size(size: number) {
    this.put('fs', size);
  }
  get Name(): string | null {
    return this.shared((style) => style?.ff ?? 'Calibri');
  }
  set Name(name: string) {
    this.put('ff', name);
  }
}
