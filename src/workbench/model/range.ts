import {
  areaName,
  boundingArea,
  fitsSheet,
  fullAddress,
  grid,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from '../a1';
import type { CellValue } from '../engine/cellData';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, type OrNull } from '../richapi/wireObject';
import { cellProperties, type CellProperties } from './cellProperties';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { DataValidation } from './dataValidation';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { RangeFormat } from './rangeFormat';
import { hasSpill, spillingTo, spillParent } from './rangeSpill';
import { TableScopedCollection } from './tableCollection';
import { valueType } from './valueType';
import type { Worksheet } from './worksheet';
import { inputCells, wrongShape } from './inputCells';

/** Office answers null for the cells of a range it finds too large to read: more than 5 million here. */
const READABLE_CELLS = 5_000_000;

export class Range extends ExcelObject {
  readonly wireType = 'Range';

  constructor(
    excel: ExcelObjects,
    readonly sheet: UniverSheet,
    readonly area: Area,
  ) {
    super(excel);
    if (!fitsSheet(area)) throw invalidArgument('Range');
  }

  get Address(): string {
    return fullAddress(this.sheet.name, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** "Returns -1 if the cell count exceeds 2^31-1." */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get Worksheet(): Worksheet {
    return this.excel.worksheet(this.sheet);
  }

  get Values(): CellValue[][] | null {
    return this.readable ? this.sheet.values(this.area) : null;
  }
  set Values(values: unknown) {
    this.sheet.write(this.area, inputCells(values, this.area, 'values'));
  }
  get Formulas(): CellValue[][] | null {
    return this.readable ? grid(this.area, (row, column) => this.sheet.formula(row, column)) : null;
  }
  set Formulas(formulas: unknown) {
    this.sheet.write(this.area, inputCells(formulas, this.area, 'formulas'));
  }
  get Text(): string[][] | null {
    return this.readable ? this.sheet.displayTexts(this.area) : null;
  }
  get ValueTypes(): string[][] | null {
    return this.readable ? this.sheet.values(this.area).map((row) => row.map(valueType)) : null;
  }
  get HasSpill(): boolean | null {
    return hasSpill(this.sheet, this.area);
  }
  get NumberFormat(): string[][] {
    return this.sheet.numberFormats(this.area);
  }
  set NumberFormat(formats: unknown) {
    const texts = inputCells(formats, this.area, 'numberFormat').map((row) =>
      row.map((format) => String(format ?? 'General')),
    );
    this.sheet.setNumberFormats(this.area, texts);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.excel, this.sheet, this.area);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.excel, this.sheet, [this.area]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.excel, this.sheet, this.area);
  }

  /** ExcelApi 1.9. */
  GetCellProperties(asked: Readonly<Record<string, unknown>>): CellProperties[][] {
    return cellProperties(this.sheet, this.area, asked);
  }
  GetCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  /** ExcelApi 1.7. */
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }
  GetRowsBelow(count = 1): Range {
    return count > 0
      ? this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count })
      : this.at({ ...this.area, row: this.area.row + this.area.rows + count, rows: -count });
  }
  GetRowsAbove(count = 1): Range {
    return this.at({ ...this.area, row: this.area.row - count, rows: count });
  }
  GetColumnsAfter(count = 1): Range {
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  GetBoundingRect(other: Range | string): Range {
    return this.at(boundingArea(this.area, this.other(other).area));
  }
  GetIntersection(other: Range | string): Range {
    return required(this.GetIntersectionOrNullObject(other), 'Range.getIntersection');
  }
  GetIntersectionOrNullObject(other: Range | string): OrNull<Range> {
    const range = this.other(other);
    return this.orNull(range.sheet.id === this.sheet.id ? intersection(this.area, range.area) : null);
  }
  GetUsedRange(valuesOnly?: boolean): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.GetCell(0, 0) : used;
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): OrNull<Range> {
    const used = this.sheet.used(valuesOnly === true);
    return this.orNull(used && intersection(this.area, used));
  }
  /** ExcelApi 1.12. */
  GetSpillingToRange(): Range {
    return required(this.GetSpillingToRangeOrNullObject(), 'Range.getSpillingToRange');
  }
  GetSpillingToRangeOrNullObject(): OrNull<Range> {
    return this.orNull(spillingTo(this.sheet, this.area));
  }
  GetSpillParent(): Range {
    return required(this.GetSpillParentOrNullObject(), 'Range.getSpillParent');
  }
  GetSpillParentOrNullObject(): OrNull<Range> {
    return this.orNull(spillParent(this.sheet, this.area));
  }
  /** ExcelApi 1.9. */
  GetTables(fullyContained?: boolean): TableScopedCollection {
    return new TableScopedCollection(this.excel, {
      sheet: this.sheet,
      area: this.area,
      whole: fullyContained === true,
    });
  }

  Clear(applyTo: string | null = 'All'): void {
    const range = this.sheet.range(this.area);
    if (applyTo === 'Contents') range.clearContent();
    else if (applyTo === 'Formats') range.clearFormat();
    else range.clear();
    if (applyTo === 'Contents' || applyTo === null) return;
    // "All: contents, formatting": conditional formats and validation are formatting and go with it.
    if (applyTo !== 'All') return;
    this.ConditionalFormats.ClearAll();
    this.DataValidation.Clear();
  }

  /** "Inserts a cell or a range of cells … and shifts the other cells"; entire rows and columns go as such. */
  Insert(shift: string): Range {
    const { row, column, rows, columns } = this.area;
    if (this.IsEntireRow) this.sheet.facade.insertRowsBefore(row, rows);
    else if (this.IsEntireColumn) this.sheet.facade.insertColumnsBefore(column, columns);
    else this.sheet.range(this.area).insertCells(shift === 'Right' ? DIMENSION.columns : DIMENSION.rows);
    return this.at(this.area);
  }
  Delete(shift: string): void {
    const { row, column, rows, columns } = this.area;
    if (this.IsEntireRow) this.sheet.facade.deleteRows(row, rows);
    else if (this.IsEntireColumn) this.sheet.facade.deleteColumns(column, columns);
    else this.sheet.range(this.area).deleteCells(shift === 'Left' ? DIMENSION.columns : DIMENSION.rows);
  }
  Merge(across?: boolean): void {
    const range = this.sheet.range(this.area);
    if (across) range.mergeAcross();
    else range.merge();
  }
  Unmerge(): void {
    this.sheet.range(this.area).breakApart();
  }
  Select(): void {
    this.excel.book.grid.activate(this.sheet);
    this.sheet.range(this.area).activate();
  }
  /** ExcelApi 1.9: "Set a range to be recalculated when the next recalculation occurs." */
  SetDirty(): void {
    const used = this.sheet.used(true);
    const part = used && intersection(this.area, used);
    if (!part) return;
    const cells: { row: number; column: number }[] = [];
    grid(part, (row, column) => {
      if (this.sheet.hasFormula(row, column)) cells.push({ row, column });
    });
    this.excel.book.recalculate(this.sheet, cells);
  }
  Calculate(): void {
    this.SetDirty();
  }

  /** office.js asks for this before it writes large arrays in chunks. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape('values');
  }

  /** The address within its sheet, as events carry it. */
  get localAddress(): string {
    return areaName(this.area);
  }

  private get readable(): boolean {
    return this.CellCount >= 0 && this.CellCount <= READABLE_CELLS;
  }

  private at(area: Area): Range {
    return this.excel.range(this.sheet, area);
  }

  private orNull(area: Area | null): OrNull<Range> {
    return area ? this.at(area) : NULL_OBJECT;
  }

  private other(other: Range | string): Range {
    const range = other instanceof Range ? other : this.excel.findRange(other, this.sheet);
    if (!range) throw invalidArgument('Range');
    return range;
  }
}

function required(range: OrNull<Range>, member: string): Range {
  if (range === NULL_OBJECT) throw itemNotFound(member);
  return range;
}

const DIMENSION = { rows: 0, columns: 1 } as const;
