/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of every Excel worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `A1`, `A1:B2`, `A:C` or `3:5`, the way Excel writes an address within its sheet. */
export function areaName({ row, column, rows, columns }: Area): string {
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Excel quotes a sheet name that is not a plain identifier, or that could be read as a cell address. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheetName: string, area: Area): string => `${quotedSheet(sheetName)}!${areaName(area)}`;

export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

const WITH_SHEET = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/;

/** Reads an address with or without sheet name and `$`; null when it is something else, a defined name perhaps. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = WITH_SHEET.exec(text.replace(/^=/, ''));
  const local = match?.[3]?.replaceAll('$', '');
  const area = local === undefined ? null : parseArea(local);
  if (!match || !area) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}

function parseArea(text: string): Area | null {
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return fitsSheet(area) ? area : null;
}

export const fitsSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** An area that covers columns of a body from its first row to its last, with the rows added below; else as it is. */
export function growOver(area: Area, body: Area, rows: number): Area {
  const inColumns = area.column >= body.column && area.column + area.columns <= body.column + body.columns;
  const endsWithIt = area.row + area.rows === body.row + body.rows;
  return inColumns && endsWithIt && area.row <= body.row ? { ...area, rows: area.rows + rows } : area;
}

/** The area as far from one place as it is from another. */
export const moveArea = (area: Area, from: Area, to: Area): Area => ({
  ...area,
  row: area.row + to.row - from.row,
  column: area.column + to.column - from.column,
});

/** What is left of an area when a part is taken out: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts = [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** One thing for every cell of an area, row by row. */
export const grid = <T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => at(row + i, column + j)));
