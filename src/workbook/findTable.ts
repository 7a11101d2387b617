import { findArea, type AreaNumber } from '../core/catalogue/strategies';
import type { Area } from './address';
import type { CellValue } from './port';
import type { WantedTable } from './sheets/wantedSheet';
import { cellsIn, type UsedCells } from './usedCells';

/** Where the columns and rows of a table stand now; `null` for those that are gone. */
export interface FoundTable {
  /** Counted from the table's first. */
  readonly columns: readonly (number | null)[];
  /** Counted from the heading. */
  readonly rows: readonly (number | null)[];
  /** Where rows stand that are to be emptied. */
  readonly retired: readonly number[];
  /** Whether what tells its rows apart stands. Without, no row is known: their order says nothing, for people sort. */
  readonly hasKeys: boolean;
}

/** Finds the columns of a table by their headings, and its rows by their keys, in whatever order people have put them. */
export function findTable(wanted: WantedTable, area: Area, used: UsedCells): FoundTable {
  const [headings = [], ...body] = cellsIn(used, area);
  const byHeading = pairUp(wanted.headings, headings);
  const columns = byHeading.map((column, index) =>
    column === null && wanted.keys.includes(index) ? findKeyColumn(wanted, index, { body, taken: byHeading }) : column,
  );
  const keys = wanted.keys.map((key) => columns[key] ?? null).filter((column) => column !== null);
  const hasKeys = keys.length === wanted.keys.length;
  const rowsOf = (rows: WantedTable['rows']) =>
    hasKeys
      ? pairUp(
          rows.map((row) => keyOf(wanted.keys.map((key) => row[key] ?? ''))),
          body.map((row) => keyOf(keys.map((key) => row[key] ?? ''))),
        ).map((row) => (row === null ? null : row + 1))
      : rows.map(() => null);
  const retired = rowsOf(wanted.retired ?? []).filter((row) => row !== null);
  return { columns, rows: rowsOf(wanted.rows), retired, hasKeys };
}

/** A key column whose heading somebody changed: the one that no heading claims and that holds all its keys. */
function findKeyColumn(
  { rows }: WantedTable,
  key: number,
  { body, taken }: { body: readonly (readonly CellValue[])[]; taken: readonly (number | null)[] },
): number | null {
  const keys = new Set(rows.map((row) => plainKey(row[key] ?? '')));
  const found = (body[0] ?? []).findIndex((_, column) => {
    const standing = new Set(body.map((row) => plainKey(row[column] ?? '')));
    return !taken.includes(column) && [...keys].every((one) => standing.has(one));
  });
  return found < 0 ? null : found;
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

function keyOf(cells: readonly CellValue[]): string {
  return cells.map(plainKey).join('\n');
}

/** What names a row or column, however it is written; an area is the same one whatever a strategy calls it. */
function plainKey(name: CellValue): string {
  const text = String(name).replace(/^'/, '').trim().toLowerCase();
  const area = areaOf(text);
  return area === null ? text : `område ${area}`;
}

/** The same few names stand in hundreds of rows. */
const areas = new Map<string, AreaNumber | null>();
const MOST_NAMES = 1000;

function areaOf(text: string): AreaNumber | null {
  const known = areas.get(text);
  if (known !== undefined) return known;
  if (areas.size >= MOST_NAMES) areas.clear();
  const area = findArea(text);
  areas.set(text, area);
  return area;
}
