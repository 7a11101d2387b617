import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { containsCell, grid, type Area } from '../a1';
import { fromUniver, toUniver } from './univerArea';

export type SpilledCells = readonly (readonly (ICellData | null)[])[];

type Matrix<T> = Record<number, Record<number, T> | undefined>;

/** What formulas spill: it is not in the cell matrix, the engine keeps it apart. An area begins with its formula. */
export class SpillData {
  constructor(
    private readonly model: FormulaDataModel,
    private readonly bookId: string,
  ) {}

  cell(sheetId: string, row: number, column: number): ICellData | null {
    return this.cells(sheetId)[row]?.[column] ?? null;
  }

  forEachCell(sheetId: string, visit: (row: number, column: number) => void): void {
    for (const [row, columns] of Object.entries(this.cells(sheetId))) {
      for (const column of Object.keys(columns ?? {})) visit(Number(row), Number(column));
    }
  }

  areas(sheetId: string): Area[] {
    return Object.values(this.ranges(sheetId)).flatMap((columns) => Object.values(columns ?? {}).map(fromUniver));
  }

  /** The area that the formula in the cell spills over. */
  areaFrom(sheetId: string, row: number, column: number): Area | null {
    const range = this.ranges(sheetId)[row]?.[column];
    return range ? fromUniver(range) : null;
  }

  /** The area of the array that the cell belongs to. */
  areaAround(sheetId: string, row: number, column: number): Area | null {
    return this.areas(sheetId).find((area) => containsCell(area, row, column)) ?? null;
  }

  cellsIn(sheetId: string, area: Area): SpilledCells {
    return grid(area, (row, column) => this.cell(sheetId, row, column));
  }

  put(sheetId: string, area: Area, values: SpilledCells): void {
    const { row, column } = area;
    const [cells, ranges] = [this.cells(sheetId), this.ranges(sheetId)];
    (ranges[row] ??= {})[column] = toUniver(area);
    values.forEach((line, i) => line.forEach((value, j) => ((cells[row + i] ??= {})[column + j] = value)));
  }

  removeCells(sheetId: string, { row, column, rows, columns }: Area): void {
    const cells = this.cells(sheetId);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) delete cells[r]?.[c];
    }
  }

  removeArea(sheetId: string, { row, column }: Area): void {
    delete this.ranges(sheetId)[row]?.[column];
  }

  private cells(sheetId: string): Matrix<Nullable<ICellData>> {
    return this.model.getArrayFormulaCellData()[this.bookId]?.[sheetId] ?? {};
  }

  private ranges(sheetId: string): Matrix<IRange> {
    return (this.model.getArrayFormulaRange()[this.bookId]?.[sheetId] as Matrix<IRange> | undefined) ?? {};
  }
}
