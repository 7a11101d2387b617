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

interface Block {
  readonly row: number;
  readonly column: number;
  readonly contents: CellValue[][];
}

/** Writes the cells that hold something else, as few rectangles. @param cells by row, then by column */
export function planDifference(sheet: string, cells: readonly WantedCell[], used: UsedCells): Step[] {
  const wrong = cells.filter(
    ({ row, column, content }) => cellsIn(used, { row, column, rows: 1, columns: 1 })[0]![0] !== heldValue(content),
  );
  return stack(lineUp(wrong)).map(({ row, column, contents }) => ({
    do: 'write',
    sheet,
    address: areaAddress({ row, column, rows: contents.length, columns: contents[0]!.length }),
    contents,
  }));
}

/** Neighbours in a row as one line. */
function lineUp(cells: readonly WantedCell[]): Block[] {
  const lines: Block[] = [];
  for (const { row, column, content } of cells) {
    const last = lines.at(-1);
    if (last?.row === row && last.column + last.contents[0]!.length === column) last.contents[0]!.push(content);
    else lines.push({ row, column, contents: [[content]] });
  }
  return lines;
}

/** Lines of one width right below each other as one block. */
function stack(lines: readonly Block[]): Block[] {
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  for (const line of lines) {
    const key = `${line.column} ${line.contents[0]!.length}`;
    const above = open.get(key);
    if (above && above.row + above.contents.length === line.row) above.contents.push(...line.contents);
    else {
      open.set(key, line);
      blocks.push(line);
    }
  }
  return blocks;
}
