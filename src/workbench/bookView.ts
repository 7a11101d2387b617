import { validationId } from './engine/validation';
import { areaName, fullAddress, parseAddress, type Area } from './a1';
import type { Book } from './book';
import type { CellValue } from './engine/cellData';
import { appliedFormat } from './engine/conditionalFormats';
import { formattedText } from './engine/formattedText';
import type { UniverSheet } from './engine/univerSheet';
import { colour } from './model/colour';
import { ruleFormula } from './model/conditionalFormatRecord';
import { isErrorValue } from './model/valueType';

export interface Shown {
  readonly text: string;
  /** '#RRGGBB' with conditional formats applied; null where there is no fill, or no colour of its own. */
  readonly fill: string | null;
  readonly font: string | null;
  /** The cell's note, else the message behind a custom function's error, else its validation prompt. */
  readonly note: string | null;
}

export interface Used {
  readonly address: string;
  readonly values: CellValue[][];
  readonly texts: string[][];
}

export interface StoredConditionalFormat {
  readonly type: string;
  readonly ranges: readonly string[];
  readonly formula: string | null;
  /** The rule as the add-in wrote it, for cell-value and text rules. */
  readonly rule: unknown;
  readonly fill: string | null;
  readonly font: string | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface CellTarget {
  readonly sheet: UniverSheet;
  readonly area: Area;
}

/** Finds `Sheet!A1`; without a sheet the active one is meant. */
export function target(book: Book, address: string): CellTarget {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is not an address.`);
  const sheet = parsed.sheet === null ? book.grid.activeSheet() : book.grid.sheetNamed(parsed.sheet);
  if (!sheet) throw new Error(`There is no sheet ${parsed.sheet ?? ''} in ${book.name}.`);
  return { sheet, area: parsed.area };
}

export function sheetNamed(book: Book, name: string): UniverSheet {
  const sheet = book.grid.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name} in ${book.name}.`);
  return sheet;
}

export function shownAt(book: Book, { sheet, area: { row, column } }: CellTarget): Shown {
  const applied = appliedFormat(sheet, row, column);
  const own = sheet.style(row, column);
  const fill = applied?.fill ?? own?.bg?.rgb ?? null;
  const font = applied?.color ?? own?.cl?.rgb ?? null;
  const note = book.notes.at(sheet.id, row, column)?.content ?? null;
  const message = isErrorValue(sheet.value(row, column)) ? book.functions.message(sheet.id, row, column) : null;
  return {
    text:
      applied?.numberFormat === undefined
        ? (sheet.displayTexts({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '')
        : formattedText(applied.numberFormat, sheet.value(row, column)),
    fill: fill === null ? null : colour(fill),
    font: font === null ? null : colour(font),
    note: note ?? message ?? promptAt(book, sheet, { row, column }),
  };
}

/** What Excel shows beside a cell when it is selected: the message of its validation prompt. */
function promptAt(book: Book, sheet: UniverSheet, { row, column }: { row: number; column: number }): string | null {
  const id = validationId(sheet, { row, column, rows: 1, columns: 1 });
  const prompt = id === null ? undefined : book.validations.get(id)?.prompt;
  return prompt?.showPrompt && prompt.message !== '' ? prompt.message : null;
}

export function usedIn(book: Book, sheetName: string): Used {
  const sheet = sheetNamed(book, sheetName);
  const area = sheet.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { address: fullAddress(sheet.name, area), values: sheet.values(area), texts: sheet.displayTexts(area) };
}

export function conditionalFormatsOf(book: Book, sheetName: string): StoredConditionalFormat[] {
  const sheet = sheetNamed(book, sheetName);
  return book.conditionalFormats.list(sheet).map((record, priority) => ({
    type: record.type,
    ranges: record.areas.map(areaName),
    formula: ruleFormula(record),
    rule: record.cellValue ?? record.text,
    fill: record.format.fill ?? null,
    font: record.format.color ?? null,
    priority,
    stopIfTrue: record.stopIfTrue,
  }));
}
