import type { Field } from '../../core/registers/field';
import type { FieldFault } from '../../core/registers/readField';
import type { RowFields } from '../../core/registers/registerRow';
import { registerById, type Register } from '../../core/registers/registers';
import { cellAddress, parseArea, type Area } from '../address';
import type { Cells, CellValue } from '../port';
import type { FilledCell } from '../readUnit';
import { formulaOf } from '../standingContent';
import { cellsIn } from '../usedCells';
import { readRegisterCell } from './registerCell';
import type { RegisterTable } from './registersSnapshot';

/** The heading of the column that tells rows apart, last in each register's table. People have no use for it. */
export const KEY_HEADING = 'LS-nyckel';

/** A register's table as it stands. */
export interface StandingRegister {
  readonly register: Register;
  readonly sheet: string;
  /** Headings and all rows. */
  readonly area: Area;
  readonly used: Cells;
  /** Where the columns of fields stand on the sheet; those without a heading aren't there. */
  readonly columns: ReadonlyMap<string, number>;
  readonly keyColumn: number | null;
  readonly rows: readonly StandingRow[];
}

export interface StandingRow {
  /** On the sheet, counted from 0. */
  readonly row: number;
  /** Empty where it has none. */
  readonly key: string;
  readonly fields: RowFields;
  readonly cells: ReadonlyMap<string, FilledCell>;
  readonly faults: readonly CellFault[];
  /** None of the register's fields says anything. */
  readonly isBlank: boolean;
  /** Nor does any other cell of the row. */
  readonly isEmpty: boolean;
}

export interface CellFault {
  readonly field: Field;
  readonly fault: FieldFault;
  readonly cell: FilledCell;
}

/** Reads a register's table: columns by their headings, in whatever order. */
export function readRegister(table: RegisterTable): StandingRegister {
  const register = registerById(table.register);
  const { sheet, used } = table;
  const at = parseArea(table.address);
  const [headings = []] = valuesIn(used, { ...at, rows: 1 });
  const names = headings.map(plain);
  const columnOf = (heading: string) => {
    const index = names.indexOf(plain(heading));
    return index < 0 ? null : at.column + index;
  };
  const keyColumn = columnOf(KEY_HEADING);
  const columns = new Map(
    register.fields.flatMap(({ id, heading }): [string, number][] => {
      const column = columnOf(heading.sv);
      return column === null ? [] : [[id, column]];
    }),
  );
  const area = { ...at, rows: at.rows + rowsBelow(used, at, keyColumn) };
  const standing = { register, sheet, area, used, columns, keyColumn };
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => readRow(standing, area.row + 1 + index));
  return { ...standing, rows };
}

/** Rows of ours right below a table are its own: an Excel that can't resize tables (ExcelApi 1.13) may have left them there. */
function rowsBelow(used: Cells, { row, rows }: Area, keyColumn: number | null): number {
  if (keyColumn === null) return 0;
  let below = 0;
  while (keyIn(used, row + rows + below, keyColumn) !== '') below++;
  return below;
}

function readRow(table: Omit<StandingRegister, 'rows'>, row: number): StandingRow {
  const { register, sheet, area, used, columns, keyColumn } = table;
  const cells = new Map<string, FilledCell>();
  const fields: Record<string, string> = {};
  const faults: CellFault[] = [];
  for (const [id, column] of columns) {
    const field = register.fields.find((one) => one.id === id)!;
    const at = { row, column, rows: 1, columns: 1 };
    const value = valuesIn(used, at)[0]![0]!;
    const cell = {
      sheet,
      address: cellAddress(row, column),
      value,
      formula: formulaOf(value, cellsIn(used, at)[0]![0]),
    };
    cells.set(id, cell);
    const reading = readRegisterCell(field, value);
    if (reading.kind === 'fault') faults.push({ field, fault: reading.fault, cell });
    else if (reading.value !== '') fields[id] = reading.value;
  }
  const [all = []] = cellsIn(used, { ...area, row, rows: 1 });
  return {
    row,
    key: keyColumn === null ? '' : keyIn(used, row, keyColumn),
    fields,
    cells,
    faults,
    isBlank: faults.length === 0 && Object.keys(fields).length === 0,
    isEmpty: all.every((content, index) => content === '' || area.column + index === keyColumn),
  };
}

/** The key in a cell; anything else there is none. */
function keyIn(used: Cells, row: number, column: number): string {
  const text = String(valuesIn(used, { row, column, rows: 1, columns: 1 })[0]![0]);
  return /^[A-Za-z0-9-]{8,64}$/.test(text) ? text : '';
}

/** What cells of a sheet hold, as values. */
export function valuesIn({ address, values }: Cells, area: Area): CellValue[][] {
  return cellsIn({ address, formulas: values }, area);
}

const plain = (heading: CellValue) => String(heading).trim().toLowerCase();
