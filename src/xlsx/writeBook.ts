import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type Cell, type CellStyle as FileStyle, type WriteSheet } from 'hucre/xlsx';
import { parseArea } from '../workbook/address';
import type { CellStyle } from '../workbook/port';
import { addressesIn, cellAt, type Book, type BookCell, type BookSheet } from './book';
import { formulaInFile } from './functionNames';
import { fittingHeights } from './rowHeights';

const PRODUCT = 'Täckning – life science';
/** LibreOffice takes an empty result for none and asks the function, which it doesn't have; a hard space shows as nothing. */
const NOTHING = '\u00a0';
const FONT = { name: 'Calibri', size: 11 };

/** The bytes of an .xlsx file. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: book.sheets.map(fileSheet),
    namedRanges: [...book.names].map(([name, { formula }]) => ({ name, range: formula.slice(1) })),
    properties: { title: PRODUCT, creator: PRODUCT },
    defaultFont: FONT,
    activeSheet: book.sheets.findIndex(({ hidden }) => !hidden),
  });
  return finish(bytes, book);
}

function fileSheet(sheet: BookSheet): WriteSheet {
  return {
    name: sheet.name,
    veryHidden: sheet.hidden,
    cells: new Map([...sheet.cells].map(([address, cell]) => [cellKey(address), fileCell(cell)])),
    columns: sheet.columnWidths.map((points) => ({ width: characters(points) })),
    rowDefs: new Map([...fittingHeights(sheet), ...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    ...(sheet.frozenRows ? { freezePane: { rows: sheet.frozenRows } } : {}),
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
    conditionalRules: sheet.rules.map(({ address, rule }, index) => ({
      type: 'expression',
      range: address,
      priority: index + 1,
      formula: rule.formula.slice(1),
      style: {
        fill: { type: 'pattern', pattern: 'solid', bgColor: colour(rule.ink.fill) },
        font: { color: colour(rule.ink.font) },
      },
    })),
  };
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
  return value === '' ? { type: 'empty', value: null, style: look } : { value, style: look };
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

/** What hucre has no option for. */
function finish(bytes: Uint8Array, { sheets, names }: Book): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (part: string, edit: (xml: string) => string) => {
    parts[part] = strToU8(edit(strFromU8(parts[part]!)));
  };
  change('xl/workbook.xml', (xml) =>
    xml
      // Results stand as written: it asks Excel to calculate all anew, and Excel without the add-in would show #NAME?.
      // The number is that of today's Excel, which does so by itself with what an older one left.
      .replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>')
      .replace(/<definedName name="([^"]*)"/g, (whole, name: string) =>
        names.get(name)?.hidden ? `${whole} hidden="1"` : whole,
      ),
  );
  // LibreOffice keeps the results of text formulas only where a file says that Excel, or itself, has written it.
  change('docProps/app.xml', (xml) => xml.replace(/<Application>[^<]*</, '<Application>Microsoft Excel<'));
  sheets.forEach(({ rowHeights }, index) =>
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      // A height that only fits what stands there is free to grow with it.
      xml.replace(/<row r="(\d+)"[^>]*/g, (row, number: string) =>
        rowHeights.has(Number(number) - 1) ? row : row.replace(' customHeight="1"', ''),
      ),
    ),
  );
  return zipSync(parts);
}
