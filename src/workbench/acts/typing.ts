import type { Book } from '../book';
import type { CellTarget } from '../bookView';
import type { CellValue } from '../engine/cellData';
import { clearValidation, validationId } from '../engine/validation';
import { refusal } from '../model/validationCheck';
import { colour } from '../model/colour';
import { parseSwedishInput } from '../swedishInput';

/**
 * Types a text into a cell as a user would. Where validation of style Stop refuses the value, it throws what Excel's
 * dialog says and the cell keeps what it had; Warning, Information and rules without alert let the value stand.
 */
export function typeInto(book: Book, { sheet, area }: CellTarget, text: string): void {
  const { value, format } = sheet.isText(area.row, area.column)
    ? { value: text, format: null }
    : parseSwedishInput(text);
  const cell = { ...area, rows: 1, columns: 1 };
  const id = validationId(sheet, cell);
  const record = id === null ? null : book.validations.get(id);
  const refused = record && refusal(book, sheet, record, value);
  if (refused) throw new Error(refused);
  sheet.write(cell, [[value]]);
  if (format !== null && sheet.numberFormats(cell)[0]?.[0] === 'General') sheet.setNumberFormats(cell, [[format]]);
}

export interface PasteOptions {
  /** Fills of the source cells, '#RRGGBB' or null; with them the source counts as formatted. */
  readonly fills?: readonly (readonly (string | null)[])[];
}

/**
 * Pastes cells from elsewhere. Pasting passes by validation, and a formatted source brings its own conditional
 * formats and validation (none): the target cells lose theirs, so that rules fragment as they do in Excel.
 */
export function pasteInto(
  book: Book,
  { sheet, area }: CellTarget,
  matrix: readonly (readonly CellValue[])[],
  { fills }: PasteOptions,
): void {
  const columns = Math.max(...matrix.map((row) => row.length));
  const covered = { row: area.row, column: area.column, rows: matrix.length, columns };
  const values = matrix.map((row) => Array.from({ length: columns }, (_, i) => pasted(row[i] ?? '')));
  sheet.write(covered, values);
  if (!fills) return;
  book.conditionalFormats.carve(sheet, covered);
  clearValidation(sheet, covered);
  fills.forEach((row, i) =>
    row.forEach((fill, j) => {
      const cell = { row: covered.row + i, column: covered.column + j, rows: 1, columns: 1 };
      sheet.setStyle(cell, 'bg', fill === null ? null : { rgb: colour(fill) });
    }),
  );
}

const pasted = (value: CellValue): CellValue => (typeof value === 'string' ? parseSwedishInput(value).value : value);
