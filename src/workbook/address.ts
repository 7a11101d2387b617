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

/** The rectangle of an address with or without a sheet name: `Skåne!$A$4:$J$12`. */
export function parseArea(address: string): Area {
  const [first = '', last = first] = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .split(':');
  const [top, bottom] = [parseCell(first), parseCell(last)];
  return { ...top, rows: bottom.row - top.row + 1, columns: bottom.column - top.column + 1 };
}

function parseCell(cell: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/i.exec(cell) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  const meet = (first: number, count: number, other: number, others: number) =>
    first < other + others && other < first + count;
  return meet(a.row, a.rows, b.row, b.rows) && meet(a.column, a.columns, b.column, b.columns);
}

/** Whether an address covers a cell of the same sheet. Whole rows and columns (`5:7`, `B:C`) are taken to. */
export function covers(address: string, cell: string): boolean {
  if (!/^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(address)) return true;
  const [area, at] = [parseArea(address), parseArea(cell)];
  const within = (index: number, first: number, count: number) => index >= first && index < first + count;
  return within(at.row, area.row, area.rows) && within(at.column, area.column, area.columns);
}
