import { MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, invalidOperation } from '../richapi/apiError';
import { NULL_OBJECT, type OrNull } from '../richapi/wireObject';
import { ChartCollection } from './chartCollection';
import { copySheet } from '../acts/copySheet';
import { colour } from './colour';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { NamedItemCollection } from './names';
import { NoteCollection } from './notes';
import { PageLayout } from './pageLayout';
import type { Range } from './range';
import { TableCollection } from './tableCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';

const CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export class Worksheet extends ExcelObject {
  readonly wireType = 'Worksheet';
  override readonly emits = ['DataChanged', 'SelectionChanged', 'Activated'];

  constructor(
    excel: ExcelObjects,
    readonly sheet: UniverSheet,
  ) {
    super(excel);
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    const taken = this.excel.book.grid.sheetNamed(name);
    if (!isSheetName(name) || (taken && taken.id !== this.sheet.id)) throw invalidArgument('Worksheet.name');
    this.sheet.facade.setName(name);
  }
  /** "The zero-based position of the worksheet within the workbook." */
  get Position(): number {
    return this.sheet.facade.getIndex();
  }
  set Position(position: number) {
    this.excel.book.grid.facade.moveSheet(this.sheet.facade, position);
  }
  get Visibility(): string {
    if (!this.sheet.facade.isSheetHidden()) return 'Visible';
    return this.excel.book.veryHidden.has(this.sheet.id) ? 'VeryHidden' : 'Hidden';
  }
  set Visibility(visibility: string) {
    const { book } = this.excel;
    if (visibility === 'Visible') {
      book.veryHidden.delete(this.sheet.id);
      this.sheet.facade.showSheet();
      return;
    }
    // "A workbook must contain at least one visible worksheet."
    const others = book.visibleSheets().filter(({ id }) => id !== this.sheet.id);
    if (others.length === 0)
      throw invalidOperation('Worksheet.visibility', 'A workbook must contain a visible worksheet.');
    if (visibility === 'VeryHidden') book.veryHidden.add(this.sheet.id);
    else book.veryHidden.delete(this.sheet.id);
    if (!this.sheet.facade.isSheetHidden()) this.sheet.facade.hideSheet();
  }
  get TabColor(): string {
    return this.sheet.facade.getTabColor() || '';
  }
  set TabColor(value: string) {
    this.sheet.facade.setTabColor(value === '' ? '' : colour(value));
  }
  get ShowGridlines(): boolean {
    return !this.sheet.facade.hasHiddenGridLines();
  }
  set ShowGridlines(show: boolean) {
    this.sheet.facade.setHiddenGridlines(!show);
  }
  /** What office.js calls showGridlines when it writes the property. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(show: boolean) {
    this.ShowGridlines = show;
  }
  get StandardWidth(): number {
    return this.sheet.columnWidth(this.sheet.facade.getMaxColumns() - 1);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.excel, this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.excel, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.excel, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.excel, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.excel, this.sheet);
  }
  /** ExcelApi 1.18. */
  get Notes(): NoteCollection {
    return new NoteCollection(this.excel, this.sheet);
  }

  /** "The string representing the address or name of the range"; without one, the whole sheet. */
  GetRange(address?: string | null): Range {
    if (address === undefined || address === null) return this.excel.range(this.sheet, WHOLE);
    const range = this.excel.findRange(address, this.sheet);
    if (!range) throw invalidArgument('Worksheet.getRange');
    return range;
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.excel.range(this.sheet, { row, column, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return this.excel.range(this.sheet, { ...CELL, row, column });
  }
  /** "If the entire worksheet is blank, this will return the top left cell." */
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.excel.range(this.sheet, this.sheet.used(valuesOnly === true) ?? CELL);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): OrNull<Range> {
    const used = this.sheet.used(valuesOnly === true);
    return used ? this.excel.range(this.sheet, used) : NULL_OBJECT;
  }
  /** ExcelApi 1.7: "Copies a worksheet and places it at the specified position"; at the beginning when none is. */
  Copy(positionType: string | null = 'None', relativeTo?: Worksheet | null): Worksheet {
    const { book } = this.excel;
    const active = book.grid.activeSheet();
    const copy = this.excel.worksheet(copySheet(book, this.sheet));
    book.grid.activate(active);
    copy.Position = this.placeOf(positionType ?? 'None', copy, relativeTo ?? null);
    return copy;
  }
  /** How office.js finds a copy again in a later batch. */
  _GetAnotherWorksheetById(id: string): OrNull<Worksheet> {
    const sheet = this.excel.book.grid.sheet(id);
    return sheet ? this.excel.worksheet(sheet) : NULL_OBJECT;
  }
  Activate(): void {
    this.excel.book.grid.activate(this.sheet);
  }
  /** "Calculates all cells on a worksheet. @param markAllDirty True, to mark all as dirty." */
  Calculate(markAllDirty?: boolean): void {
    if (!markAllDirty) return;
    const cells: { row: number; column: number }[] = [];
    this.sheet.forEachFormula((row, column) => cells.push({ row, column }));
    this.excel.book.recalculate(this.sheet, cells);
  }
  /** "If the worksheet's visibility is set to VeryHidden, the delete operation will fail with an InvalidOperation exception." */
  Delete(): void {
    const { book } = this.excel;
    const veryHidden = this.Visibility === 'VeryHidden';
    const onlyVisible = this.Visibility === 'Visible' && book.visibleSheets().length === 1;
    if (veryHidden || onlyVisible) throw invalidOperation('Worksheet.delete', 'This worksheet cannot be deleted.');
    book.grid.deleteSheet(this.sheet);
  }

  private placeOf(positionType: string, copy: Worksheet, relativeTo: Worksheet | null): number {
    if (positionType === 'None' || positionType === 'Beginning') return 0;
    if (positionType === 'End') return this.excel.book.grid.sheets().length - 1;
    if ((positionType !== 'Before' && positionType !== 'After') || !relativeTo) throw invalidArgument('Worksheet.copy');
    const others = this.excel.book.grid.sheets().filter(({ id }) => id !== copy.Id);
    return others.findIndex(({ id }) => id === relativeTo.Id) + (positionType === 'After' ? 1 : 0);
  }
}

export const isSheetName = (name: string): boolean => name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name);
