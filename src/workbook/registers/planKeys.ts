import { areaAddress, cellAddress } from '../address';
import { REGISTER_TABLES } from '../layout';
import { MUTED_FONT } from '../palette';
import type { Frame, Step } from '../port';
import { restoreTable } from '../restoreTable';
import { safeText } from '../safeText';
import { assignKeys } from './assignKeys';
import { KEY_HEADING, type StandingRegister } from './readRegister';
import type { RegisterBase } from './registerBase';
import { framesOfRows, framesOfTable } from './registerFrames';

/** How the cells of keys look: not at all. */
export const KEY_STYLE = { numberFormat: ';;;', fontColour: MUTED_FONT } as const;

/** What a table needs before it can be synced; `leave` steps where there is no room. */
export interface KeyPlan {
  readonly steps: readonly Step[];
  readonly frames: readonly Frame[];
}

/**
 * Gives a table the columns that a sync rests on, where an earlier version made it without or somebody took them away,
 * and its rows their keys. It is done before anything is sent: a row that was sent and whose key was lost would be sent
 * again as another one.
 */
export function planKeys(table: StandingRegister, base: RegisterBase, newId: () => string): KeyPlan {
  const { sheet, keyColumn } = table;
  const missing = missingHeadings(table);
  if (missing.length) return { steps: planColumns(table, missing), frames: framesOfTable(table) };
  const keys = assignKeys(table, base, newId);
  return {
    steps: [...keys].map(([row, key]) => {
      return { do: 'write', sheet, address: cellAddress(row, keyColumn!), contents: [[safeText(key)]] };
    }),
    frames: keys.size ? [...framesOfTable(table), ...framesOfRows(table, [...keys.keys()])] : [],
  };
}

/** Those of the unit, which says who may write a row, and of the keys. */
function missingHeadings({ register, columns, keyColumn }: StandingRegister): string[] {
  const unit = register.fields.find(({ form }) => form.kind === 'unit')!;
  return [...(columns.has(unit.id) ? [] : [unit.heading.sv]), ...(keyColumn === null ? [KEY_HEADING] : [])];
}

function planColumns({ register, sheet, area, used }: StandingRegister, missing: readonly string[]): Step[] {
  const wanted = { name: REGISTER_TABLES[register.id]!, at: 'A1', headings: missing, rows: [], keys: [] };
  const { columns, address, steps } = restoreTable(wanted, { sheet, address: areaAddress(area) }, used);
  const key = columns[missing.indexOf(KEY_HEADING)];
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
