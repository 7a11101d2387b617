import { parseArea } from './address';
import { planDifference, type WantedCell } from './planDifference';
import type { CellValue, Step } from './port';
import type { RestoredTable } from './restoreTable';
import type { WantedTable } from './sheets/wantedSheet';
import type { UsedCells } from './usedCells';

/** Brings the product's own cells of a table up to date where its columns and rows stand. */
export function planTable(
  wanted: WantedTable,
  sheet: string,
  restored: Pick<RestoredTable, 'address' | 'columns' | 'rows'>,
  used: UsedCells,
): Step[] {
  const at = parseArea(restored.address);
  const cells = wanted.rows.flatMap((contents, index) => {
    const row = restored.rows[index] ?? null;
    return row === null
      ? []
      : contents.flatMap((content, wantedColumn): WantedCell[] => {
          const column = restored.columns[wantedColumn] ?? null;
          return column === null || content === null
            ? []
            : [{ row: at.row + row, column: at.column + column, content }];
        });
  });
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
