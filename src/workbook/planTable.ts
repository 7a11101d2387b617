import { parseArea } from './address';
import { planDifference, type WantedCell } from './planDifference';
import type { CellValue, Step, UsedCells } from './port';
import type { PlacedTable } from './placedParts';
import type { WantedTable } from './sheets/wantedSheet';

/** Brings the product's own cells of a table up to date where its columns and rows stand. */
export function planTable(
  wanted: WantedTable,
  sheet: string,
  placed: PlacedTable & { readonly retired: readonly number[] },
  used: UsedCells,
): Step[] {
  const emptied = wanted.headings.map(() => '');
  const cells = [
    ...placedCells(wanted, placed),
    ...placedCells({ rows: placed.retired.map(() => emptied) }, { ...placed, rows: placed.retired }),
  ];
  return planDifference(sheet, cells.sort(byPlace), used);
}

/** The product's own cells of a table's rows where its columns and rows stand. */
export function placedCells({ rows }: Pick<WantedTable, 'rows'>, placed: PlacedTable): WantedCell[] {
  const at = parseArea(placed.address);
  return rows.flatMap((contents, index) => {
    const row = placed.rows[index] ?? null;
    return contents.flatMap((content, wantedColumn): WantedCell[] => {
      const column = placed.columns[wantedColumn] ?? null;
      if (row === null || column === null || content === null) return [];
      return [{ row: at.row + row, column: at.column + column, content }];
    });
  });
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
