import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, type OrNull } from '../richapi/wireObject';
import type { ExcelObjects } from './excelObject';
import { isSheetName, type Worksheet } from './worksheet';

export class WorksheetCollection extends WireCollection<Worksheet> {
  readonly wireType = 'WorksheetCollection';
  override readonly emits = ['DataChanged', 'SelectionChanged', 'Activated'];

  constructor(private readonly excel: ExcelObjects) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.excel.book.grid.sheets().map((sheet) => this.excel.worksheet(sheet));
  }
  /** By name or id. */
  override indexer(key: unknown): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound('WorksheetCollection.getItem');
    return found;
  }
  GetItem(key: string): Worksheet {
    return this.indexer(key);
  }
  GetItemOrNullObject(key: unknown): OrNull<Worksheet> {
    const wanted = String(key).toLowerCase();
    const { grid } = this.excel.book;
    const sheet = grid.sheets().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return sheet ? this.excel.worksheet(sheet) : NULL_OBJECT;
  }
  GetActiveWorksheet(): Worksheet {
    return this.excel.worksheet(this.excel.book.grid.activeSheet());
  }
  GetFirst(visibleOnly?: boolean): Worksheet {
    return this.end(0, visibleOnly);
  }
  GetLast(visibleOnly?: boolean): Worksheet {
    return this.end(-1, visibleOnly);
  }
  GetCount(visibleOnly?: boolean): number {
    return this.counted(visibleOnly).length;
  }
  /** "Adds a new worksheet to the workbook. The worksheet will be added at the end of existing worksheets." */
  Add(name?: string | null): Worksheet {
    const { grid } = this.excel.book;
    if (name && grid.sheetNamed(name)) throw itemAlreadyExists('WorksheetCollection.add');
    if (name && !isSheetName(name)) throw invalidArgument('WorksheetCollection.add');
    return this.excel.worksheet(grid.insertSheet(name ?? this.freeName()));
  }

  private freeName(): string {
    let number = 1;
    while (this.excel.book.grid.sheetNamed(`Blad${number}`)) number++;
    return `Blad${number}`;
  }

  private end(index: 0 | -1, visibleOnly?: boolean): Worksheet {
    const sheet = this.counted(visibleOnly).at(index);
    if (!sheet) throw itemNotFound('WorksheetCollection');
    return sheet;
  }

  private counted(visibleOnly?: boolean): readonly Worksheet[] {
    return visibleOnly ? this.items().filter(({ Visibility }) => Visibility === 'Visible') : this.items();
  }
}
