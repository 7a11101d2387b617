import { parseArea } from './address';
import { planDifference, type WantedCell } from './planDifference';
import type { CellValue, Step } from './port';
import type { PlacedTable } from './placedParts';
import type { WantedTable } from './sheets/wantedSheet';
import type { UsedCells } from './usedCells';

/** Brings the product's own cells of a table up to date where its columns and rows stand. */
export function planTable(
  wanted: WantedTable,
  sheet: string,
  placed: PlacedTable & { readonly retired: readonly number[] },
  used: UsedCells,
): Step[] {
  const at = parseArea(placed.address);
  const cellsIn = (row: number | null, contents: WantedTable['rows'][number]) =>
    contents.flatMap((content, wantedColumn): WantedCell[] => {
      const column = placed.columns[wantedColumn] ?? null;
      if (row === null || column === null || content === null) return [];
      return [{ row: at.row + row, column: at.column + column, content }];
    });
  const cells = [
    ...wanted.rows.flatMap((contents, index) => cellsIn(placed.rows[index] ?? null, contents)),
    ...placed.retired.flatMap((row) =>
      cellsIn(
        row,
        wanted.headings.map(() => ''),
      ),
    ),
  ];
  return planDifference(sheet, cells.sort(byPlace), used);
}

/** All cells of a table that isn't there yet. */
export function tableCells({ at, headings, rows }: WantedTable): WantedCell[] {
  const { row, column } = parseArea(at);
  return [headings, ...rows].flatMap((contents, i) =>
    contents.flatMap((content: CellValue | null, j) =>
      content === null ? [] : [{ row: row + i, column: column + j, content }],
    ),
  );
}

function byPlace(a: WantedCell, b: WantedCell): number {
  return a.row - b.row || a.column - b.column;
}
