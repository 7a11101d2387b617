import { findArea } from '../core/catalogue/strategies';
import { areaAddress, cellAddress, parseArea } from './address';
import type { CellValue, Step } from './port';
import type { WantedTable } from './sheets/wantedSheet';
import { cellsIn, isFree, type UsedCells } from './usedCells';

/** A table of ours as it stands once it has all its columns and rows again. */
export interface RestoredTable {
  /** Headings included. */
  readonly address: string;
  /** Where each wanted column stands, counted from the table's first; `null`: there is no room for it. */
  readonly columns: readonly (number | null)[];
  /** Where each wanted row stands, counted from the heading; `null`: there is no room for it. */
  readonly rows: readonly (number | null)[];
  /** Where rows stand that are to be emptied. */
  readonly retired: readonly number[];
  readonly steps: readonly Step[];
}

/**
 * Finds the columns and rows of a table by headings and keys, in whatever order people have put them, and gives those
 * that are gone a place again: in rows that were emptied, then below, and to the right, never on a cell that holds
 * something. People's own rows and columns are left where they are.
 */
export function restoreTable(
  wanted: WantedTable,
  { sheet, address }: { readonly sheet: string; readonly address: string },
  used: UsedCells,
): RestoredTable {
  const area = parseArea(address);
  const [headings = [], ...body] = cellsIn(used, area);
  const columns = withRoom(pairUp(wanted.headings, headings), area.columns, (column) =>
    isFree(used, { ...area, column: area.column + column, columns: 1 }),
  );
  const found = columns.map((column) => (column !== null && column < area.columns ? column : null));
  const width = 1 + Math.max(area.columns - 1, ...columns.map((column) => column ?? 0));
  const hasKeys = wanted.keys.every((key) => found[key] !== null);
  const retired = hasKeys ? findRows({ ...wanted, rows: wanted.retired ?? [] }, body, found) : [];
  // What people wrote beside a row was about that row.
  const isFreed = (cells: readonly CellValue[], place: number) =>
    cells.every((cell, column) => cell === '' || (retired.includes(place) && found.includes(column)));
  const empty = body.flatMap((cells, index) => (isFreed(cells, 1 + index) ? [1 + index] : []));
  const rows = withRoom(
    findRows(wanted, body, found),
    area.rows,
    (row) => isFree(used, { row: area.row + row, column: area.column, rows: 1, columns: width }),
    empty,
  );
  const height = 1 + Math.max(area.rows - 1, ...rows.map((row) => row ?? 0));
  const restored = areaAddress({ ...area, rows: height, columns: width });
  const missing = columns.filter((column) => column === null).length + rows.filter((row) => row === null).length;
  const isSame = height === area.rows && width === area.columns;
  return {
    address: restored,
    columns,
    rows,
    retired: retired.filter((row) => row !== null && !rows.includes(row)) as number[],
    steps: [
      ...columns.flatMap((column, index): Step[] => {
        if (column === null || headings[column] === wanted.headings[index]) return [];
        const at = cellAddress(area.row, area.column + column);
        return [{ do: 'write', sheet, address: at, contents: [[wanted.headings[index]!]] }];
      }),
      ...(isSame ? [] : [{ do: 'resizeTable' as const, sheet, name: wanted.name, address: restored }]),
      ...(missing ? [{ do: 'leave' as const, sheet, part: wanted.name, missing }] : []),
    ],
  };
}

/** Where the wanted rows stand among those below the heading; by order where a column that tells them apart is gone. */
function findRows(
  { rows, keys }: WantedTable,
  body: readonly (readonly CellValue[])[],
  columns: readonly (number | null)[],
): (number | null)[] {
  const standing = keys.map((key) => columns[key] ?? null);
  const below = (row: number | null) => (row === null ? null : row + 1);
  if (standing.includes(null)) return rows.map((_, index) => below(index < body.length ? index : null));
  return pairUp(
    rows.map((row) =>
      keys
        .map((key) => row[key] ?? '')
        .map(plainKey)
        .join('\n'),
    ),
    body.map((row) =>
      standing
        .map((column) => row[column!] ?? '')
        .map(plainKey)
        .join('\n'),
    ),
  ).map(below);
}

/** For each wanted name where it stands: the first with the first, the second with the second. */
function pairUp(wanted: readonly CellValue[], standing: readonly CellValue[]): (number | null)[] {
  const places = new Map<string, number[]>();
  standing.forEach((name, index) => {
    const key = plainKey(name);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  return wanted.map((name) => places.get(plainKey(name))?.shift() ?? null);
}

/** What names a row or column, however it is written; an area is the same one whatever a strategy calls it. */
function plainKey(name: CellValue): string {
  const text = String(name).replace(/^'/, '').trim().toLowerCase();
  const area = findArea(text);
  return area === null ? text : `område ${area}`;
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
