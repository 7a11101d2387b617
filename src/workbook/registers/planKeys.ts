import { cellAddress } from '../address';
import type { Frame, Step } from '../port';
import { safeText } from '../safeText';
import { assignKeys } from './assignKeys';
import { planColumns } from './planColumns';
import { KEY_HEADING, type StandingRegister } from './readRegister';
import type { RegisterBase } from './registerBase';
import { framesOfRows, framesOfTable } from './registerFrames';

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
