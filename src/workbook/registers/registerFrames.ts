import { areaAddress, type Area } from '../address';
import type { Frame } from '../port';
import { valuesIn, type StandingRegister } from './readRegister';

/** What tells that a register's rows and columns stand where they were read: its headings and its keys. */
export function framesOfTable(table: StandingRegister): Frame[] {
  const { area, keyColumn } = table;
  return [
    frameOf(table, { ...area, rows: 1 }),
    ...(keyColumn === null ? [] : [frameOf(table, { ...area, column: keyColumn, columns: 1 })]),
  ];
}

/** What tells that rows hold what they did, of those that have no key to tell it by, or are to be filled or emptied. */
export function framesOfRows(table: StandingRegister, rows: readonly number[]): Frame[] {
  return rows.map((row) => frameOf(table, { ...table.area, row, rows: 1 }));
}

function frameOf({ sheet, used }: StandingRegister, area: Area): Frame {
  return { kind: 'cells', sheet, address: areaAddress(area), values: valuesIn(used, area) };
}
