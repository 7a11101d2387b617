import { intersection, type Area } from '../a1';
import { removeTable, renameTable, tables, type TableInfo } from '../engine/tables';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, itemNotFound, notModelled } from '../richapi/apiError';
import { ExcelObject, type ExcelObjects } from './excelObject';
import type { Range } from './range';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import type { Worksheet } from './worksheet';

const DEFAULT_STYLE = 'TableStyleMedium2';

/** How a table looks is kept here: the grid draws tables its own way. */
interface TableLook {
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
}

const looks = new WeakMap<object, Map<string, TableLook>>();

export class Table extends ExcelObject {
  readonly wireType = 'Table';

  constructor(
    excel: ExcelObjects,
    readonly Id: string,
  ) {
    super(excel);
  }

  get Name(): string {
    return this.info.name;
  }
  set Name(name: string) {
    const taken = tables(this.excel.book.grid).some(
      (other) => other.id !== this.Id && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument('Table.name');
    renameTable(this.excel.book.grid, this.Id, name);
    if (this.Name !== name) throw invalidArgument('Table.name');
  }
  get Style(): string {
    return this.look.style;
  }
  set Style(style: string) {
    this.look.style = style;
  }
  get ShowBandedRows(): boolean {
    return this.look.bandedRows;
  }
  set ShowBandedRows(show: boolean) {
    this.look.bandedRows = show;
  }
  get ShowBandedColumns(): boolean {
    return this.look.bandedColumns;
  }
  set ShowBandedColumns(show: boolean) {
    this.look.bandedColumns = show;
  }
  get ShowFilterButton(): boolean {
    return this.excel.book.filterButtons.shownBy(this.Id);
  }
  set ShowFilterButton(show: boolean) {
    this.excel.book.filterButtons.show(this.Id, show);
  }
  get HighlightFirstColumn(): boolean {
    return this.look.firstColumn;
  }
  set HighlightFirstColumn(highlight: boolean) {
    this.look.firstColumn = highlight;
  }
  get HighlightLastColumn(): boolean {
    return this.look.lastColumn;
  }
  set HighlightLastColumn(highlight: boolean) {
    this.look.lastColumn = highlight;
  }
  get ShowHeaders(): boolean {
    return true;
  }
  set ShowHeaders(show: boolean) {
    if (!show) throw notModelled('tables without headers');
  }
  get ShowTotals(): boolean {
    return false;
  }
  set ShowTotals(show: boolean) {
    if (show) throw notModelled('totals rows of tables');
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get Worksheet(): Worksheet {
    return this.excel.worksheet(this.sheet);
  }

  GetRange(): Range {
    return this.part(this.area);
  }
  GetHeaderRowRange(): Range {
    return this.part({ ...this.area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    return this.part({ ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 });
  }
  /** ExcelApi 1.13: "Resize the table to the new range. The new range must overlap with the original table range …" */
  Resize(range: Range | string): void {
    const target = typeof range === 'string' ? this.excel.findRange(range, this.sheet) : range;
    const fits = target?.sheet.id === this.sheet.id && target.area.row === this.area.row;
    if (!fits || !intersection(target.area, this.area)) throw invalidArgument('Table.resize');
    this.excel.book.resizeTable(this.info, target.area);
  }
  /** As ListObject.Delete: the table and its cells' content. */
  Delete(): void {
    const range = this.GetRange();
    this.remove();
    range.Clear('Contents');
  }
  /** ExcelApi 1.2: "Converts the table into a normal range of cells. All data is preserved." */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.remove();
    return range;
  }

  get area(): Area {
    return this.info.area;
  }

  private remove(): void {
    removeTable(this.excel.book.grid, this.Id, this.info.sheetId);
  }

  private get info(): TableInfo {
    const info = tables(this.excel.book.grid).find(({ id }) => id === this.Id);
    if (!info) throw itemNotFound('Table');
    return info;
  }

  private get sheet(): UniverSheet {
    const sheet = this.excel.book.grid.sheet(this.info.sheetId);
    if (!sheet) throw itemNotFound('Table.worksheet');
    return sheet;
  }

  private get look(): TableLook {
    const ofBook = looks.get(this.excel.book) ?? new Map<string, TableLook>();
    looks.set(this.excel.book, ofBook);
    let look = ofBook.get(this.Id);
    if (!look) {
      look = {
        style: DEFAULT_STYLE,
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      };
      ofBook.set(this.Id, look);
    }
    return look;
  }

  private part(area: Area): Range {
    return this.excel.range(this.sheet, area);
  }
}
