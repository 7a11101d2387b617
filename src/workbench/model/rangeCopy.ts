import { grid, type Area } from '../a1';
import { copyCells, EVERYTHING, type CopiedParts } from '../acts/copyCells';
import type { Book } from '../book';
import type { CellTarget } from '../bookView';
import { invalidArgument, notModelled } from '../richapi/apiError';

const PARTS: Readonly<Record<string, CopiedParts>> = {
  All: EVERYTHING,
  Formulas: { content: 'formulas', formats: false },
  Values: { content: 'values', formats: false },
  Formats: { content: null, formats: true },
};

/**
 * "The destination is expanded automatically if it's smaller than the source"; "if the destination range is an exact
 * multiple greater than the source range in either rows or columns, then the source content is replicated".
 */
export function copyInto(book: Book, to: CellTarget, from: CellTarget, type: string, skipBlanks: boolean): void {
  const parts = PARTS[type];
  if (!parts) throw type === 'Link' ? notModelled('copying of links') : invalidArgument('Range.copyFrom');
  const { rows, columns } = from.area;
  const times = { row: 0, column: 0, rows: multiple(to.area.rows, rows), columns: multiple(to.area.columns, columns) };
  grid(times, (i, j) => {
    const area: Area = { row: to.area.row + i * rows, column: to.area.column + j * columns, rows, columns };
    copyCells(book, from, { sheet: to.sheet, area }, { ...parts, skipBlanks });
  });
}

const multiple = (wanted: number, source: number): number => (wanted % source === 0 ? wanted / source : 1);
