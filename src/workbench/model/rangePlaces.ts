import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, type OrNull } from '../richapi/wireObject';
import { ExcelObject } from './excelObject';
import { isRange } from './isRange';
import type { Range } from './range';
import { spillingTo, spillParent } from './rangeSpill';

/** The ranges that a range leads to. */
export abstract class RangePlaces extends ExcelObject {
  abstract readonly sheet: UniverSheet;
  abstract readonly area: Area;

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

  protected at(area: Area): Range {
    return this.excel.range(this.sheet, area);
  }

  private orNull(area: Area | null): OrNull<Range> {
    return area ? this.at(area) : NULL_OBJECT;
  }

  protected other(other: Range | string): Range {
    const range = isRange(other) ? other : this.excel.findRange(other, this.sheet);
    if (!range) throw invalidArgument('Range');
    return range;
  }
}

function required(range: OrNull<Range>, member: string): Range {
  if (range === NULL_OBJECT) throw itemNotFound(member);
  return range;
}
