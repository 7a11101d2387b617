import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { grid, MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import { EMPTY, fromCell, hasContent, hasFormula, toCell, toTextCell, type CellValue } from './cellData';
import { generalNumber } from './generalNumber';
import type { UniverBook } from './univerBook';

/** Excel measures in points, Univer in pixels. */
const PIXELS_PER_POINT = 96 / 72;

/** One sheet of the grid: cells, sizes and structure, without Excel's object model. */
export class UniverSheet {
  readonly id: string;

  constructor(
    readonly book: UniverBook,
    readonly facade: FWorksheet,
  ) {
    this.id = facade.getSheetId();
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  value(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    const spilled = this.book.spills.cell(this.id, row, column);
    return fromCell(spilled && !hasContent(cell) ? spilled : cell);
  }

  hasContent(row: number, column: number): boolean {
    return hasContent(this.cell(row, column));
  }

  /** Whether the cell has content of its own, or one that was spilled into it. */
  isTaken(row: number, column: number): boolean {
    return this.hasContent(row, column) || this.book.spills.cell(this.id, row, column) !== null;
  }

  values(area: Area): CellValue[][] {
    return grid(area, (row, column) => this.value(row, column));
  }

  hasFormula(row: number, column: number): boolean {
    return hasFormula(this.cell(row, column));
  }

  /** The formula in English, or the value where there is none. */
  formula(row: number, column: number): CellValue {
    return (this.hasFormula(row, column) && this.book.formulaAt(this.id, row, column)) || this.value(row, column);
  }

  /** null leaves a cell as it is, '' clears it. */
  write(area: Area, values: readonly (readonly (CellValue | null)[])[]): void {
    const range = this.range(area);
    if (values.every((row) => row.every((value) => value !== null))) {
      range.setValues(
        values.map((row, i) => row.map((value, j) => this.content(area.row + i, area.column + j, value ?? ''))),
      );
      return;
    }
    const sparse: Record<number, Record<number, ICellData>> = {};
    values.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value !== null)
          (sparse[area.row + i] ??= {})[area.column + j] = this.content(area.row + i, area.column + j, value);
      }),
    );
    if (Object.keys(sparse).length > 0) range.setValues(sparse);
  }

  /** A cell with the number format Text takes whatever is written into it as text. */
  isText(row: number, column: number): boolean {
    return this.style(row, column)?.n?.pattern === '@';
  }

  private content(row: number, column: number, value: CellValue): ICellData {
    return this.isText(row, column) ? toTextCell(value) : toCell(value);
  }

  style(row: number, column: number): Nullable<IStyleData> {
    const cell = this.cell(row, column);
    return cell ? this.book.styles.getStyleByCell(cell) : null;
  }

  /** One property of Univer's cell style over an area, for example `bg` or `bl`. */
  setStyle(area: Area, type: keyof IStyleData, value: unknown): void {
    this.book.run(SetStyleCommand.id, {
      unitId: this.book.id,
      subUnitId: this.id,
      range: this.range(area).getRange(),
      style: { type, value },
    });
  }

  /** A cell as it is, to be put elsewhere. Its formula is written out, its style too. */
  copyOf(row: number, column: number): ICellData {
    const { v = null, t = null, p = null } = this.cell(row, column) ?? {};
    const s = this.style(row, column);
    if (!this.hasFormula(row, column)) return { ...EMPTY, v, t, p, s };
    return { ...EMPTY, f: String(this.formula(row, column)), s };
  }

  /** What a formula came to, as content of its own. */
  resultOf(row: number, column: number): ICellData {
    const { v = null, t = null } = this.cell(row, column) ?? {};
    return { v, t };
  }

  /** Puts copied cells, or parts of them: what a cell does not name stays. */
  put(area: Area, cells: readonly (readonly ICellData[])[]): void {
    const sparse: Record<number, Record<number, ICellData>> = {};
    cells.forEach((row, i) => row.forEach((cell, j) => ((sparse[area.row + i] ??= {})[area.column + j] = cell)));
    this.range(area).setValues(sparse);
  }

  /** The cells' own formats, without their content. */
  copyStyles(from: Area, to: { readonly row: number; readonly column: number }): void {
    this.put(
      { ...from, ...to },
      grid(from, (row, column) => ({ s: this.style(row, column) })),
    );
  }

  displayTexts(area: Area): string[][] {
    const shown = this.range(area).getDisplayValues();
    return this.values(area).map((row, i) => row.map((value, j) => displayText(value, shown[i]?.[j])));
  }

  numberFormats(area: Area): string[][] {
    return this.range(area)
      .getNumberFormats()
      .map((row) => row.map((format) => format || 'General'));
  }

  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    this.range(area).setNumberFormats(formats.map((row) => row.map((format) => (format === 'General' ? '' : format))));
  }

  /** Own scan: the facade's data range counts styled empty cells but not spilled values. */
  used(valuesOnly: boolean): Area | null {
    let box: { top: number; left: number; bottom: number; right: number } | null = null;
    const include = (row: number, column: number): void => {
      box ??= { top: row, left: column, bottom: row, right: column };
      box = {
        top: Math.min(box.top, row),
        left: Math.min(box.left, column),
        bottom: Math.max(box.bottom, row),
        right: Math.max(box.right, column),
      };
    };
    this.matrix.forValue((row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && Boolean(cell?.s))) include(row, column);
    });
    this.book.spills.forEachCell(this.id, include);
    return boxArea(box);
  }

  forEachFormula(visit: (row: number, column: number) => void): void {
    this.matrix.forValue((row, column, cell) => {
      if (hasFormula(cell)) visit(row, column);
    });
  }

  columnWidth(column: number): number {
    return this.facade.getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(column: number, columns: number, points: number): void {
    const last = Math.min(column + columns, Math.max(this.facade.getMaxColumns(), column + 1));
    this.fit(1, last);
    this.facade.setColumnWidths(column, last - column, points * PIXELS_PER_POINT);
  }

  rowHeight(row: number): number {
    return this.facade.getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(row: number, rows: number, points: number): void {
    const last = Math.min(row + rows, Math.max(this.facade.getMaxRows(), row + 1));
    this.fit(last, 1);
    this.facade.setRowHeightsForced(row, last - row, points * PIXELS_PER_POINT);
  }

  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) this.facade.cancelFreeze();
    else {
      this.facade.setFreeze({ startRow: rows || -1, ySplit: rows, startColumn: columns || -1, xSplit: columns });
    }
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.facade.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** The facade's range; entire rows and columns are clipped to the sheet's present size. */
  range(area: Area): FRange {
    const rows = area.rows === MAX_ROWS ? this.facade.getMaxRows() : area.rows;
    const columns = area.columns === MAX_COLUMNS ? this.facade.getMaxColumns() : area.columns;
    this.fit(area.row + rows, area.column + columns);
    return this.facade.getRange(area.row, area.column, rows, columns);
  }

  /** Univer's sheets have a size of their own, Excel's are always full size: grow on demand. */
  fit(rows: number, columns: number): void {
    if (rows > this.facade.getMaxRows()) this.facade.setRowCount(rows);
    if (columns > this.facade.getMaxColumns()) this.facade.setColumnCount(columns);
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    return this.matrix.getValue(row, column);
  }

  private get matrix() {
    return this.facade.getSheet().getCellMatrix();
  }
}

/** Values as Swedish Excel shows them; formats are applied by the number-format plugin, in Swedish too. */
function displayText(value: CellValue, shown: unknown): string {
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  const formatted = typeof shown === 'string' && shown !== '';
  if (typeof value === 'number' && (!formatted || shown === String(value))) return generalNumber(value);
  return formatted ? shown : String(value);
}

function boxArea(box: { top: number; left: number; bottom: number; right: number } | null): Area | null {
  if (!box) return null;
  const { top, left, bottom, right } = box;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
