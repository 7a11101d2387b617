import { areaAddress, cellAddress, parseArea } from './address';
import { findTable, type FoundTable } from './findTable';
import type { CellValue, Step } from './port';
import type { WantedTable } from './sheets/wantedSheet';
import { cellsIn, isFree, type UsedCells } from './usedCells';

/** A table of ours as it stands once it has all its columns and rows again; `null`: there is no room for one. */
export interface RestoredTable extends Omit<FoundTable, 'hasKeys'> {
  /** Headings included. */
  readonly address: string;
  readonly steps: readonly Step[];
}

/**
 * Gives the columns and rows of a table that are gone a place again: in rows that were emptied, then below, and to the
 * right, never on a cell that holds something. People's own rows and columns are left where they are.
 */
export function restoreTable(
  wanted: WantedTable,
  { sheet, address }: { readonly sheet: string; readonly address: string },
  used: UsedCells,
): RestoredTable {
  const area = parseArea(address);
  const found = findTable(wanted, area, used);
  if (!found.hasKeys)
    return { ...found, address: areaAddress(area), steps: [{ do: 'leave', sheet, part: wanted.name, why: 'keys' }] };
  const [headings = [], ...body] = cellsIn(used, area);
  const columns = withRoom(found.columns, area.columns, (column) =>
    isFree(used, { ...area, column: area.column + column, columns: 1 }),
  );
  const width = lastOf(columns, area.columns);
  // What people wrote beside a row was about that row.
  const isFreed = (cells: readonly CellValue[], row: number) =>
    cells.every((cell, column) => cell === '' || (found.retired.includes(row) && found.columns.includes(column)));
  const rows = withRoom(
    found.rows,
    area.rows,
    (row) => isFree(used, { row: area.row + row, column: area.column, rows: 1, columns: width }),
    body.flatMap((cells, index) => (isFreed(cells, 1 + index) ? [1 + index] : [])),
  );
  const height = lastOf(rows, area.rows);
  const restored = areaAddress({ ...area, rows: height, columns: width });
  return {
    address: restored,
    columns,
    rows,
    retired: found.retired.filter((row) => !rows.includes(row)),
    steps: [
      ...columns.flatMap((column, index): Step[] => {
        if (column === null || headings[column] === wanted.headings[index]) return [];
        const at = cellAddress(area.row, area.column + column);
        return [{ do: 'write', sheet, address: at, contents: [[wanted.headings[index]!]] }];
      }),
      ...(height === area.rows && width === area.columns
        ? []
        : [{ do: 'resizeTable' as const, sheet, name: wanted.name, address: restored }]),
      ...([...columns, ...rows].includes(null)
        ? [{ do: 'leave' as const, sheet, part: wanted.name, why: 'occupied' as const }]
        : []),
    ],
  };
}

/** How many columns or rows there are with those that have a place. */
function lastOf(places: readonly (number | null)[], standing: number): number {
  return Math.max(standing, ...places.map((place) => (place ?? 0) + 1));
}

/** Gives what has no place one: first what may be used again, then the next ones after the end for as long as they are free. */
function withRoom(
  places: readonly (number | null)[],
  end: number,
  isFreeAt: (place: number) => boolean,
  reusable: readonly number[] = [],
): (number | null)[] {
  const again = reusable.filter((place) => !places.includes(place));
  let next = end;
  return places.map((place) => place ?? again.shift() ?? (isFreeAt(next) ? next++ : null));
}
