import { said, type RowFields } from '../../core/registers/registerRow';
import { fieldById } from '../../core/registers/registers';
import { areaAddress, cellAddress } from '../address';
import { REGISTER_TABLES } from '../layout';
import type { Step } from '../port';
import { safeText } from '../safeText';
import { KEY_STYLE } from './planColumns';
import type { StandingRegister, StandingRow } from './readRegister';
import { registerContent } from './registerCell';

/** Writes a row with its key where nothing of the register's stands. */
export function planNewRow(
  { register, sheet, columns, keyColumn }: StandingRegister,
  { id, row, fields }: { id: string; row: number; fields: RowFields },
): Step[] {
  const written = [...columns].filter(([field]) => said(fields, field) !== '');
  return [
    ...written.map(([field, column]): Step => {
      const content = registerContent(fieldById(register, field), said(fields, field));
      return { do: 'write', sheet, address: cellAddress(row, column), contents: [[content]] };
    }),
    { do: 'write', sheet, address: cellAddress(row, keyColumn!), contents: [[safeText(id)]] },
  ];
}

/** Empties what is the register's own of a row; what people have in columns of theirs stays. */
export function planEmptied({ sheet, keyColumn }: StandingRegister, { row, cells }: StandingRow): Step[] {
  const own = [...cells.values()].filter(({ value }) => value !== '').map(({ address }) => address);
  return [...own, cellAddress(row, keyColumn!)].map((address) => ({ do: 'write', sheet, address, contents: [['']] }));
}

/** Takes rows below the table into it, with the form of their cells. */
export function planGrowth(
  { register, sheet, area, columns, keyColumn }: StandingRegister,
  touched: readonly number[],
): Step[] {
  const end = area.row + area.rows;
  const last = Math.max(end - 1, ...touched);
  if (last < end) return [];
  const name = REGISTER_TABLES[register.id]!;
  const block = (column: number, count = 1) => areaAddress({ row: end, column, rows: last - end + 1, columns: count });
  const days = register.fields.flatMap(({ id, form }) => (form.kind === 'date' ? (columns.get(id) ?? []) : []));
  return [
    { do: 'resizeTable', sheet, name, address: areaAddress({ ...area, rows: last - area.row + 1 }) },
    { do: 'style', sheet, address: block(area.column, area.columns), style: { wrap: true } },
    ...days.map((column): Step => {
      return { do: 'style', sheet, address: block(column), style: { align: 'Center', numberFormat: 'yyyy-mm-dd' } };
    }),
    { do: 'style', sheet, address: block(keyColumn!), style: KEY_STYLE },
  ];
}
