import { parseArea } from '../workbook/address';
import type { BookSheet } from './book';

const LINE = 15;
/** How wide a character of 11 points is on the average, generously: half a line too high reads better than one cut off. */
const CHARACTER = 4.9;
/** Points of a column that is given no width. */
const USUAL_WIDTH = 48;

/**
 * The heights that rows need for texts that wrap, in points by row. Excel finds them itself; LibreOffice takes a file at
 * its word and would cut the texts off.
 */
export function fittingHeights({ cells, columnWidths }: BookSheet): Map<number, number> {
  const lines = new Map<number, number>();
  for (const [address, { value, style }] of cells) {
    if (!style.wrap || typeof value !== 'string') continue;
    const { row, column } = parseArea(address);
    const perLine = Math.max(1, Math.floor((columnWidths[column] ?? USUAL_WIDTH) / CHARACTER));
    lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(value, perLine)));
  }
  return new Map([...lines].filter(([, count]) => count > 1).map(([row, count]) => [row, count * LINE]));
}

function linesOf(text: string, perLine: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, perLine), 0);
}

function paragraphLines(paragraph: string, perLine: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    // A word longer than its line is broken.
    while (used > perLine) [lines, used] = [lines + 1, used - perLine];
  }
  return lines;
}
