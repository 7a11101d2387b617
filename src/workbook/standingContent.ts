import { parseArea } from './address';
import type { CellValue, WorkbookSnapshot } from './port';
import type { CellPlace } from './readUnit';
import { safeText } from './safeText';

/** What one would write into a cell to get what it holds: its formula, its value, or its text as text. */
export function standingContent(
  { tables }: WorkbookSnapshot,
  { sheet, address, value }: CellPlace & { readonly value: CellValue },
): CellValue {
  const cell = parseArea(address);
  const formula = tables
    .filter((table) => table.sheet === sheet)
    .map((table) => ({ table, at: parseArea(table.address) }))
    .map(({ table, at }) => table.formulas[cell.row - at.row]?.[cell.column - at.column])
    .find((one) => one !== undefined);
  // Text that only looks like a formula is its own value.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  return typeof value === 'string' ? safeText(value) : value;
}
