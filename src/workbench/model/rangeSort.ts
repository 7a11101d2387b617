import { sortRows } from '../acts/sortRows';
import type { Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, notModelled } from '../richapi/apiError';
import { ExcelObject, type ExcelObjects } from './excelObject';

/** Excel.SortField. */
interface SortField {
  /** "The column (or row, depending on the sort orientation) that the condition is on … as an offset from the first". */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

export class RangeSort extends ExcelObject {
  readonly wireType = 'RangeSort';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet,
    private readonly area: Area,
  ) {
    super(excel);
  }

  Apply(
    fields: readonly SortField[],
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null,
  ): void {
    if (orientation === 'Columns') throw notModelled('sorting of columns');
    if (fields.some(({ sortOn }) => (sortOn ?? 'Value') !== 'Value')) throw notModelled('sorting by looks');
    if (fields.some(({ key }) => key < 0 || key >= this.area.columns)) throw invalidArgument('RangeSort.apply');
    const { row, rows } = this.area;
    const body = hasHeaders ? { ...this.area, row: row + 1, rows: rows - 1 } : this.area;
    const keys = fields.map(({ key, ascending }) => ({
      column: key,
      ascending: ascending !== false,
      matchCase: matchCase === true,
    }));
    sortRows(this.sheet, body, keys);
  }
}
