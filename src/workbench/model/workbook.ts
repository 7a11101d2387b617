import { NULL_OBJECT, type OrNull } from '../richapi/wireObject';
import { Application } from './application';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { NamedItemCollection } from './names';
import { NoteCollection } from './notes';
import type { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tableCollection';
import { WorksheetCollection } from './worksheetCollection';

export class Workbook extends ExcelObject {
  readonly wireType = 'Workbook';
  readonly Application: Application;
  readonly Worksheets: WorksheetCollection;

  constructor(
    excel: ExcelObjects,
    private readonly changedRanges: ReadonlyMap<string, Range>,
  ) {
    super(excel);
    this.Application = new Application(excel);
    this.Worksheets = new WorksheetCollection(excel);
  }

  get Name(): string {
    return `${this.excel.book.name}.xlsx`;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Tables(): TableCollection {
    return new TableCollection(this.excel, null);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.excel, null);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.excel.book.settings);
  }
  get Notes(): NoteCollection {
    return new NoteCollection(this.excel, null);
  }
  GetSelectedRange(): Range {
    const { grid } = this.excel.book;
    return this.excel.range(grid.activeSheet(), grid.selection());
  }
  /** ExcelApi 1.7. */
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** Behind event arguments' getRange(). */
  _GetRangeForEventByReferenceId(id: string): Range | null {
    return this.changedRanges.get(id) ?? null;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): OrNull<Range> {
    return this.changedRanges.get(id) ?? NULL_OBJECT;
  }
}
