/** A rectangle of cells on a sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(65 + (index % 26));
}

/** `B5`, relative to the sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B5:E12`, or `B5` for one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The smallest rectangle that holds them all. */
export function boundingArea(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

/** The size of a sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The rectangle of an address with or without a sheet name: `Skåne!$A$4:$J$12`, whole columns `B:E`, whole rows `5:7`. */
export function parseArea(address: string): Area {
  const [first = '', last = first, ...more] = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .split(':');
  const [top, bottom] = [parseCell(first), parseCell(last)];
  if (!top || !bottom || more.length) throw new Error(`${address} is no address of cells.`);
  const [row, column] = [top.row ?? 0, top.column ?? 0];
  return {
    row,
    column,
    rows: (bottom.row ?? ROWS - 1) - row + 1,
    columns: (bottom.column ?? COLUMNS - 1) - column + 1,
  };
}

/** `B5`, or only one half of it: `null` where the other is meant whole. */
function parseCell(cell: string): { row: number | null; column: number | null } | null {
  const [, letters, digits] = /^([A-Z]+)?(\d+)?$/i.exec(cell) ?? [];
  if (!letters && !digits) return null;
  const column = [...(letters ?? '').toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? column : null };
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  const meet = (first: number, count: number, other: number, others: number) =>
    first < other + others && other < first + count;
  return meet(a.row, a.rows, b.row, b.rows) && meet(a.column, a.columns, b.column, b.columns);
}

/** Whether an address, of one area or several, covers a cell of the same sheet. */
export function covers(address: string, cell: string): boolean {
  return address.split(',').some((area) => overlap(parseArea(area), parseArea(cell)));
}
