import { areaAddress } from './address';
import type { CellValue, Step } from './port';
import { heldValue } from './safeText';
import { cellsIn, type UsedCells } from './usedCells';

/** What a cell should hold; counted from 0. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}

/** Neighbouring cells of a row. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly contents: CellValue[];
}

/** Lines right below each other, written from one column to another. */
interface Block {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
}

/**
 * Writes the cells that hold something else, as few rectangles. Cells that are right are written again where they lie
 * between wrong ones: a rectangle costs a request more than many cells do.
 * @param cells by row, then by column
 */
export function planDifference(sheet: string, cells: readonly WantedCell[], used: UsedCells): Step[] {
  return stack(lineUp(cells).flatMap((line) => wrongPart(line, used))).map(({ lines, from, to }) => ({
    do: 'write',
    sheet,
    address: areaAddress({ row: lines[0]!.row, column: from, rows: lines.length, columns: to - from + 1 }),
    contents: lines.map(({ column, contents }) => contents.slice(from - column, to - column + 1)),
  }));
}

function lineUp(cells: readonly WantedCell[]): Line[] {
  const lines: Line[] = [];
  for (const { row, column, content } of cells) {
    const last = lines.at(-1);
    if (last?.row === row && last.column + last.contents.length === column) last.contents.push(content);
    else lines.push({ row, column, contents: [content] });
  }
  return lines;
}

/** From the first wrong cell of a line to its last. */
function wrongPart(line: Line, used: UsedCells): Block[] {
  const { row, column, contents } = line;
  const [held = []] = cellsIn(used, { row, column, rows: 1, columns: contents.length });
  const wrong = contents.flatMap((content, index) => (held[index] === heldValue(content) ? [] : [column + index]));
  return wrong.length ? [{ lines: [line], from: wrong[0]!, to: wrong.at(-1)! }] : [];
}

/** Parts of lines right below each other as one, where all that it then covers is the product's own. */
function stack(parts: readonly Block[]): Block[] {
  const done: Block[] = [];
  let open: Block[] = [];
  for (const part of parts) {
    const row = part.lines[0]!.row;
    const isOpen = ({ lines }: Block) => lines.at(-1)!.row >= row - 1;
    done.push(...open.filter((block) => !isOpen(block)));
    open = open.filter(isOpen);
    const index = open.findIndex((block) => fits(block, part));
    if (index < 0) open.push(part);
    else open[index] = join(open[index]!, part);
  }
  return [...done, ...open];
}

function fits(block: Block, part: Block): boolean {
  if (block.lines.at(-1)!.row !== part.lines[0]!.row - 1) return false;
  const { lines, from, to } = join(block, part);
  const doOverlap = part.from <= block.to && block.from <= part.to;
  return doOverlap && lines.every(({ column, contents }) => column <= from && to < column + contents.length);
}

function join(above: Block, below: Block): Block {
  return {
    lines: [...above.lines, ...below.lines],
    from: Math.min(above.from, below.from),
    to: Math.max(above.to, below.to),
  };
}
