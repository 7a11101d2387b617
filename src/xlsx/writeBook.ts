import { writeXlsx, type Cell, type CellStyle as FileStyle, type WriteSheet } from 'hucre/xlsx';
import { parseArea } from '../workbook/address';
import type { CellStyle, CellValue } from '../workbook/port';
import { quotedSheet } from '../workbook/reference';
import { addressesIn, cellAt, type Book, type BookCell, type BookSheet } from './book';
import { fileChart } from './fileChart';
import { finishFile } from './finishFile';
import { formulaInFile } from './functionNames';
import { fittingHeights } from './rowHeights';

const PRODUCT = 'Täckning – life science';
/** LibreOffice takes an empty result for none and asks the function, which it doesn't have; a hard space shows as nothing. */
const NOTHING = '\u00a0';
const FONT = { name: 'Calibri', size: 11 };

/** The bytes of an .xlsx file. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => fileSheet(book, sheet)),
    namedRanges: [
      ...[...book.names].map(([name, { formula }]) => ({ name, range: formula.slice(1) })),
      ...book.sheets.flatMap(titleRows),
    ],
    properties: { title: PRODUCT, creator: PRODUCT },
    defaultFont: FONT,
    activeSheet: book.sheets.findIndex(({ hidden }) => !hidden),
  });
  return finishFile(bytes, book);
}

function fileSheet(book: Book, sheet: BookSheet): WriteSheet {
  return {
    name: sheet.name,
    veryHidden: sheet.hidden,
    cells: new Map([...sheet.cells].map(([address, cell]) => [cellKey(address), fileCell(cell)])),
    columns: sheet.columnWidths.map((points) => ({ width: characters(points) })),
    rowDefs: new Map([...fittingHeights(sheet), ...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    ...(sheet.frozenRows ? { freezePane: { rows: sheet.frozenRows } } : {}),
    ...(sheet.page
      ? { pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } }
      : {}),
    tables: sheet.tables.map(({ name, address }) => ({
      name,
      range: address,
      columns: addressesIn(address)[0]!.map((heading) => ({ name: String(cellAt(sheet, heading).value) })),
      style: 'TableStyleLight1',
      showAutoFilter: false,
    })),
    dataValidations: sheet.choices.map(({ address, name }) => ({
      type: 'list',
      range: address,
      formula1: name,
      allowBlank: true,
      // It helps and never hinders: synonyms may be typed.
      showErrorMessage: false,
    })),
    charts: sheet.charts.map((chart) => fileChart(book, sheet, chart)),
    conditionalRules: sheet.rules.map(({ address, rule }, index) => ({
      type: 'expression',
      range: address,
      priority: index + 1,
      formula: formulaInFile(rule.formula.slice(1)),
      style: {
        fill: { type: 'pattern', pattern: 'solid', bgColor: colour(rule.ink.fill) },
        font: { color: colour(rule.ink.font) },
        ...(rule.numberFormat ? { numFmt: rule.numberFormat } : {}),
      },
    })),
  };
}

/** What files have for rows that every page repeats; hucre's own option forgets the apostrophes of a sheet's name. */
function titleRows({ name, page }: BookSheet) {
  if (!page?.titleRows) return [];
  return [{ name: '_xlnm.Print_Titles', range: `${quotedSheet(name)}!$1:$${page.titleRows}`, scope: name }];
}

function cellKey(address: string): string {
  const { row, column } = parseArea(address);
  return `${row},${column}`;
}

function fileCell({ value, formula, style }: BookCell): Partial<Cell> {
  const look = fileStyle(style);
  if (formula !== null)
    return {
      type: 'formula',
      formula: formulaInFile(formula.slice(1)),
      formulaResult: value === '' ? NOTHING : value,
      style: look,
    };
  if (value === '') return { type: 'empty', value: null, style: look };
  return { value, style: look, ...(isCalledAnError(value) ? { richText: [{ text: value }] } : {}) };
}

/** hucre makes an error of the text `#REF!`, which somebody may have written as a remark, unless it is rich text. */
function isCalledAnError(value: CellValue): value is string {
  return typeof value === 'string' && /^#[A-Z0-9_/]+[!?]?$/.test(value);
}

function fileStyle({ ink, fontColour, bold, size, wrap, align, numberFormat }: CellStyle): FileStyle {
  const font = fontColour ?? ink?.font;
  return {
    font: { ...FONT, ...(size ? { size } : {}), ...(bold ? { bold } : {}), ...(font ? { color: colour(font) } : {}) },
    ...(ink ? { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(ink.fill) } } : {}),
    alignment: {
      vertical: 'center',
      ...(wrap ? { wrapText: true } : {}),
      ...(align ? { horizontal: HORIZONTAL[align] } : {}),
    },
    ...(numberFormat ? { numFmt: numberFormat } : {}),
  };
}

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;

/** `#9AD0B0` as files have it. */
function colour(hex: string): { rgb: string } {
  return { rgb: hex.slice(1) };
}

/** A file counts widths in digits of its font, 7 pixels each at 96 a inch. */
function characters(points: number): number {
  return Math.round((points * 96 * 100) / 72 / 7) / 100;
}
