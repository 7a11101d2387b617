import { areaName } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument } from '../richapi/apiError';
import { ExcelObject, type ExcelObjects } from './excelObject';
import type { Range } from './range';

/** How a sheet prints. Nothing is printed here: it is kept as it was set. */
export interface PageSettings {
  orientation: string;
  paperSize: string;
  zoom: unknown;
  titleRows: string;
}

const AS_NEW: PageSettings = { orientation: 'Portrait', paperSize: '', zoom: { scale: 100 }, titleRows: '' };

/** ExcelApi 1.9. */
export class PageLayout extends ExcelObject {
  readonly wireType = 'PageLayout';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet,
  ) {
    super(excel);
  }

  get Orientation(): string {
    return this.settings.orientation;
  }
  set Orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument('PageLayout.orientation');
    this.settings.orientation = orientation;
  }
  get PaperSize(): string {
    return this.settings.paperSize;
  }
  set PaperSize(paperSize: string) {
    this.settings.paperSize = paperSize;
  }
  /** "Represents the options … Number of pages to fit horizontally. This value can be null if percentage scale is used." */
  get Zoom(): unknown {
    return this.settings.zoom;
  }
  set Zoom(zoom: unknown) {
    this.settings.zoom = zoom;
  }
  /** "Sets the rows that contain the cells to be repeated at the top of each page of the worksheet for printing." */
  SetPrintTitleRows(rows: Range | string): void {
    const range = typeof rows === 'string' ? this.excel.findRange(rows, this.sheet) : rows;
    if (!range) throw invalidArgument('PageLayout.setPrintTitleRows');
    this.settings.titleRows = areaName(range.area);
  }

  private get settings(): PageSettings {
    const { pages } = this.excel.book;
    const kept = pages.get(this.sheet.id) ?? { ...AS_NEW };
    pages.set(this.sheet.id, kept);
    return kept;
  }
}
