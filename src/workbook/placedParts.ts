import { areaAddress, cellAddress, parseArea } from './address';
import type { ColouredRegion } from './planColours';
import { tableAddress, type WantedSheet, type WantedTable } from './sheets/wantedSheet';

/** Where the parts of a sheet stand, by their names; what has no room is not there. */
export interface PlacedParts {
  /** The cell of each line. */
  readonly lines: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, PlacedTable>;
}

export interface PlacedTable {
  /** Headings included. */
  readonly address: string;
  /** Where each wanted column stands, counted from the table's first. */
  readonly columns: readonly (number | null)[];
  /** Where each wanted row stands, counted from the heading. */
  readonly rows: readonly (number | null)[];
}

/** The parts of a sheet that is made anew. */
export function newParts({ lines, tables }: WantedSheet): PlacedParts {
  return {
    lines: new Map(lines.map(({ name, at }) => [name, at])),
    tables: new Map(tables.map((table) => [table.name, placeAsLaidOut(table)])),
  };
}

export function placeAsLaidOut(table: WantedTable): PlacedTable {
  return {
    address: tableAddress(table),
    columns: table.headings.map((_, column) => column),
    rows: table.rows.map((_, row) => row + 1),
  };
}

/** The coloured cells: columns together while they stand side by side, otherwise each by itself. */
export function coloursOn(
  { colours = [] }: Pick<WantedSheet, 'colours'>,
  { lines, tables }: PlacedParts,
): ColouredRegion[] {
  return colours.flatMap(({ part, columns = [], rules }): ColouredRegion[] => {
    const line = lines.get(part);
    if (line) return [{ address: line, rules }];
    const table = tables.get(part);
    if (!table) return [];
    const { row, column, rows } = parseArea(table.address);
    const standing = columns.flatMap((wanted) => table.columns[wanted] ?? []).sort((a, b) => a - b);
    return runsOf(standing).map(({ first, count }) => ({
      address: areaAddress({ row: row + 1, column: column + first, rows: rows - 1, columns: count }),
      rules,
    }));
  });
}

/** The cells that bear names. */
export function namesOn({ names = [] }: WantedSheet, { tables }: PlacedParts): { name: string; address: string }[] {
  return names.flatMap(({ name, table, column, row }) => {
    const placed = tables.get(table);
    const at = placed?.columns[column] ?? null;
    if (!placed || at === null) return [];
    const area = parseArea(placed.address);
    if (row === undefined)
      return [
        {
          name,
          address: areaAddress({
            ...area,
            row: area.row + 1,
            rows: area.rows - 1,
            column: area.column + at,
            columns: 1,
          }),
        },
      ];
    const below = placed.rows[row] ?? null;
    return below === null ? [] : [{ name, address: cellAddress(area.row + below, area.column + at) }];
  });
}

function runsOf(indexes: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}
