import type { ICellData } from '@univerjs/core';
import { grid } from '../a1';
import type { Book } from '../book';
import type { CellTarget } from '../bookView';
import { offsetFormula } from '../engine/shift';
import type { UniverSheet } from '../engine/univerSheet';
import { copyValidation } from '../engine/validation';

export interface CopiedParts {
  readonly content: 'formulas' | 'values' | null;
  readonly formats: boolean;
  /** Empty cells of the source leave the target as it is. */
  readonly skipBlanks?: boolean;
}

export const EVERYTHING: CopiedParts = { content: 'formulas', formats: true };

/**
 * Copies cells onto an area of the same shape, as copy and paste do: relative references move along, and formats take
 * conditional formats and validation with them.
 */
export function copyCells(book: Book, from: CellTarget, to: CellTarget, parts: CopiedParts): void {
  const by = { rows: to.area.row - from.area.row, columns: to.area.column - from.area.column };
  const cells = grid(from.area, (row, column) => partsOf(from.sheet, row, column, parts, by));
  // Before the content: a table that grows over it finds the validation that belongs to it.
  if (parts.formats) {
    book.conditionalFormats.copy(from, to);
    for (const [sourceId, copyId] of copyValidation(from, to)) book.validations.copy(sourceId, copyId);
  }
  to.sheet.put(to.area, cells);
}

function partsOf(
  sheet: UniverSheet,
  row: number,
  column: number,
  { content, formats, skipBlanks }: CopiedParts,
  by: { readonly rows: number; readonly columns: number },
): ICellData {
  if (skipBlanks && !sheet.hasContent(row, column)) return {};
  const { s, ...cell } = sheet.copyOf(row, column);
  const style = formats ? { s } : {};
  if (content === null) return style;
  if (typeof cell.f !== 'string') return { ...cell, ...style };
  if (content === 'formulas') return { ...cell, f: offsetFormula(cell.f, by), ...style };
  return { ...cell, ...sheet.resultOf(row, column), f: null, ...style };
}
