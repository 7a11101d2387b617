import type { CellValue } from './port';
import { safeText } from './safeText';

/** The formula of a cell; `null` where it has none. Text that only looks like a formula is its own value. */
export function formulaOf(value: CellValue, formula: CellValue | undefined): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** What one would write into a cell to get what it holds: its formula, its value, or its text as text. */
export function standingContent({
  value,
  formula,
}: {
  readonly value: CellValue;
  readonly formula: string | null;
}): CellValue {
  return formula ?? (typeof value === 'string' ? safeText(value) : value);
}
