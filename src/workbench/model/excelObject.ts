import type { Area } from '../a1';
import type { Book } from '../book';
import type { UniverSheet } from '../engine/univerSheet';
import { WireObject } from '../richapi/wireObject';
import type { Range } from './range';
import type { RangeAreas } from './rangeAreas';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** Makes the object model's objects, so that its classes need not import each other in circles. */
export interface ExcelObjects {
  readonly book: Book;
  worksheet(sheet: UniverSheet): Worksheet;
  range(sheet: UniverSheet, area: Area): Range;
  rangeAreas(sheet: UniverSheet, areas: readonly Area[]): RangeAreas;
  table(id: string): Table;
  /** An address, a name or a table, as getRange accepts them; relative to the sheet where none is named. */
  findRange(reference: string, sheet: UniverSheet | null): Range | null;
}

/** An object of Excel's JavaScript API: a thin view of the book, made anew whenever it is asked for. */
export abstract class ExcelObject extends WireObject {
  constructor(protected readonly excel: ExcelObjects) {
    super();
  }
}
