import type { AssessmentPlace } from '../core/assessment';
import { findDimension, type DimensionId } from '../core/catalogue/dimensions';
import { findArea, type AreaNumber } from '../core/catalogue/strategies';
import { findUnit, NATION, type Unit } from '../core/catalogue/units';
import { parseArea } from './address';
import { cellAt } from './binding/cellAt';
import { SHEETS } from './layout';
import type { CellValue, RangeCells } from './port';

/** Sheets whose numbers are Riket's wherever they name nobody. */
const OF_THE_NATION: readonly string[] = [SHEETS.nation, SHEETS.gaps, SHEETS.trend];

/**
 * The place that a cell outside the units' forms tells of: the sheet Riket, a gap, a table of people's own, one of our
 * functions. What its formula names in so many words comes first, then what its row says, from the left, then the nearest
 * heading above it. `null` where no unit or no area is named: nothing is guessed.
 */
export function pointedPlace({ sheet, address, around }: RangeCells): AssessmentPlace | null {
  const { row, column } = parseArea(address);
  const at = (cell: { row: number; column: number }) => cellAt(around, cell);
  const inRow = Array.from({ length: column + 1 }, (_, index) => at({ row, column: index }).value);
  const above = Array.from({ length: row }, (_, index) => at({ row: row - 1 - index, column }).value);
  const named = [...wordsOf(at({ row, column }).formula), ...inRow.filter(isWords), ...above.filter(isWords)].map(
    String,
  );
  const unit = firstOf(named, findUnit) ?? (OF_THE_NATION.includes(sheet) ? NATION : null);
  const area = firstOf(named, findArea);
  return unit && area ? { unit: unit.id, area, dimension: firstOf(named, dimensionOf) } : null;
}

/** What a call of one of our functions says in so many words: `=LS.LEVEL("Skåne",3,"Styrdokument")`. */
function wordsOf(formula: CellValue): string[] {
  const [, call] = /^=\s*LS\.[A-Z]+\((.*)\)\s*$/is.exec(String(formula)) ?? [];
  const words = call?.matchAll(/"((?:[^"]|"")*)"|(?<=[,(]|^)\s*([1-8])\s*(?=[,)]|$)/g) ?? [];
  return [...words].map(([, text, number]) => (text ?? number ?? '').replaceAll('""', '"'));
}

/** A number alone may be anybody's count. */
function isWords(value: CellValue): boolean {
  return /\p{L}/u.test(String(value));
}

/** The counts below a matrix are named after the dimension that they count. */
function dimensionOf(name: string): DimensionId | null {
  return findDimension(name.replace(/:.*$/s, ''))?.id ?? null;
}

function firstOf<T extends Unit | AreaNumber | DimensionId>(
  names: readonly string[],
  find: (name: string) => T | null,
): T | null {
  for (const name of names) {
    const found = find(name);
    if (found !== null) return found;
  }
  return null;
}
