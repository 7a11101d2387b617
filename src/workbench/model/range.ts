import { areaName, fitsSheet, fullAddress, grid, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import type { CellValue } from '../engine/cellData';
import type { UniverSheet } from '../engine/univerSheet';
import { clearValidation } from '../engine/validation';
import { invalidArgument, notModelled } from '../richapi/apiError';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { DataValidation } from './dataValidation';
import type { ExcelObjects } from './excelObject';
import { readTree, writeTree, type Tree } from './memberTree';
import { copyInto } from './rangeCopy';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { RangePlaces } from './rangePlaces';
import { hasSpill } from './rangeSpill';
import { TableScopedCollection } from './tableCollection';
import { valueType } from './valueType';
import type { Worksheet } from './worksheet';
import { inputCells, wrongShape } from './inputCells';

/** Office answers null for the cells of a range it finds too large to read: more than 5 million here. */
const READABLE_CELLS = 5_000_000;

export class Range extends RangePlaces {
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
  GetTables(fullyContained?: boolean): TableScopedCollection {
    return new TableScopedCollection(this.excel, {
      sheet: this.sheet,
      area: this.area,
      whole: fullyContained === true,
    });
  }

  /** "All: Clears everything in the range." Conditional formats are formatting, validation is not. */
  Clear(applyTo: string | null = 'All'): void {
    const { book } = this.excel;
    const range = this.sheet.range(this.area);
    if (!CLEARED.includes(applyTo ?? 'All')) throw invalidArgument('Range.clear');
    if (applyTo === 'Hyperlinks') return; // The grid has none.
    if (applyTo === 'Contents') return void range.clearContent();
    if (applyTo === 'Formats') range.clearFormat();
    else {
      range.clear();
      clearValidation(this.sheet, this.area);
      book.notes.clear(this.sheet.id, this.area);
    }
    book.conditionalFormats.carve(this.sheet, this.area);
  }
  /** ExcelApi 1.9. */
  CopyFrom(
    source: Range | string,
    type?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ): void {
    if (transpose) throw notModelled('transposing copies');
    copyInto(this.excel.book, this, this.other(source), type ?? 'All', skipBlanks === true);
  }
  get Sort(): RangeSort {
    return new RangeSort(this.excel, this.sheet, this.area);
  }
  /** ExcelApi 1.9: "Returns a 2D array, encapsulating the data for each cell's font, fill, borders, alignment …". */
  GetCellProperties(wanted: Tree): Tree[][] {
    return grid(this.area, (row, column) => readTree(this.at({ row, column, rows: 1, columns: 1 }), wanted));
  }
  /** ExcelApi 1.9. */
  SetCellProperties(values: readonly (readonly Tree[])[]): void {
    const fits = values.length === this.area.rows && values.every((row) => row.length === this.area.columns);
    if (!fits) throw wrongShape('setCellProperties');
    values.forEach((row, i) => row.forEach((cell, j) => writeTree(this.GetCell(i, j), cell)));
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
    const { grid } = this.excel.book;
    const { facade } = this.sheet;
    if (this.IsEntireRow) grid.whileActive(this.sheet, () => facade.deleteRows(row, rows));
    else if (this.IsEntireColumn) grid.whileActive(this.sheet, () => facade.deleteColumns(column, columns));
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
}

/** Excel.ClearApplyTo. */
const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks'];

const DIMENSION = { rows: 0, columns: 1 } as const;
