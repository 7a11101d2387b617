import { said, type RowFields } from '../../core/registers/registerRow';
import { fieldById } from '../../core/registers/registers';
import type { Frame, Step } from '../port';
import { placeRows } from './placeRows';
import { planEmptied, planGrowth, planNewRow } from './planRows';
import type { StandingRegister, StandingRow } from './readRegister';
import { registerContent } from './registerCell';
import { framesOfRows, framesOfTable } from './registerFrames';

/** What a person's edit of a row in a form does to the table; the base is left to the sync that sends it. */
export interface RowEditPlan {
  readonly steps: readonly Step[];
  readonly frames: readonly Frame[];
}

/** Writes the fields of a standing row that were changed; its cells must hold what they did. */
export function planChangedRow(
  table: StandingRegister,
  row: StandingRow,
  { fields, changed }: { fields: RowFields; changed: readonly string[] },
): RowEditPlan {
  const steps = changed.flatMap((id): Step[] => {
    const cell = row.cells.get(id);
    if (!cell) return [];
    const content = registerContent(fieldById(table.register, id), said(fields, id));
    return [{ do: 'write', sheet: table.sheet, address: cell.address, contents: [[content]] }];
  });
  return { steps, frames: framesAt(table, row.row) };
}

/**
 * Writes a new row where the table has room, or below it; `null` where other things stand there.
 * @param rather the row to put it in if nothing stands there: where it stood before
 */
export function planAddedRow(
  table: StandingRegister,
  { id, fields }: { id: string; fields: RowFields },
  rather: number | null = null,
): RowEditPlan | null {
  const isFree = table.rows.some(({ row, isBlank, key }) => row === rather && isBlank && key === '');
  const row = isFree ? rather : (placeRows(table, 1)[0] ?? null);
  if (row === null) return null;
  return {
    steps: [...planGrowth(table, [row]), ...planNewRow(table, { id, row, fields })],
    frames: framesAt(table, row),
  };
}

/** Empties a row. */
export function planRemovedRow(table: StandingRegister, row: StandingRow): RowEditPlan {
  return { steps: planEmptied(table, row), frames: framesAt(table, row.row) };
}

function framesAt(table: StandingRegister, row: number): Frame[] {
  return [...framesOfTable(table), ...framesOfRows(table, [row])];
}
