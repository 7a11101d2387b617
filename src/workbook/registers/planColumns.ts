import { areaAddress } from '../address';
import { REGISTER_TABLES } from '../layout';
import { MUTED_FONT } from '../palette';
import type { Step } from '../port';
import { restoreTable } from '../restoreTable';
import { KEY_HEADING, type StandingRegister } from './readRegister';

/** How the cells of keys look: not at all. */
export const KEY_STYLE = { numberFormat: ';;;', fontColour: MUTED_FONT } as const;

/** Gives a table columns that it lacks, to its right; a `leave` step where something else stands there. */
export function planColumns({ register, sheet, area, used }: StandingRegister, headings: readonly string[]): Step[] {
  const wanted = { name: REGISTER_TABLES[register.id]!, at: 'A1', headings, rows: [], keys: [] };
  const { columns, address, steps } = restoreTable(wanted, { sheet, address: areaAddress(area) }, used);
  const key = columns[headings.indexOf(KEY_HEADING)];
  const styled = areaAddress({
    ...area,
    row: area.row + 1,
    rows: area.rows - 1,
    column: area.column + (key ?? 0),
    columns: 1,
  });
  return [
    ...steps,
    ...(key !== undefined && key !== null && address
      ? [{ do: 'style' as const, sheet, address: styled, style: KEY_STYLE }]
      : []),
  ];
}
