import type { RegisterId } from '../../core/registers/registers';
import type { RowEditPlan } from '../../workbook/registers/planRowEdit';
import type { StandingRegister } from '../../workbook/registers/readRegister';
import type { Session } from '../session';
import { readKeyedTables } from './readKeyedTables';

const ATTEMPTS = 3;

/** What a person's edit makes of a table as it stands. */
export type TableEdit<Why> =
  | { readonly kind: 'write'; readonly id: string; readonly plan: RowEditPlan }
  /** The table needs something first, and is looked at again. */
  | { readonly kind: 'prepare'; readonly plan: RowEditPlan }
  | { readonly kind: 'stop'; readonly why: Why };

export type TableWritten<Why> =
  | { readonly kind: 'written'; readonly id: string }
  | { readonly kind: 'stopped'; readonly why: Why }
  /** Its table has no room for what a sync rests on, or was changed all the time. */
  | { readonly kind: 'noRoom' | 'restless' }
  /** The workbook has no table for the register. */
  | { readonly kind: 'noTable' };

/** Writes one edit in a register's table: read (1 round trip), write (2), and anew where rows were moved in that moment. */
export async function writeInTable<Why>(
  session: Session,
  register: RegisterId,
  edit: (table: StandingRegister) => TableEdit<Why>,
): Promise<TableWritten<Why>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { tables, withoutRoom } = await readKeyedTables(session);
    const isIt = ({ table }: { table: StandingRegister }) => table.register.id === register;
    const found = tables.find(isIt);
    if (!found) return { kind: withoutRoom.some(isIt) ? 'noRoom' : 'noTable' };
    const edited = edit(found.table);
    if (edited.kind === 'stop') return { kind: 'stopped', why: edited.why };
    const { moved } = await session.world.workbook.apply(edited.plan.steps, edited.plan.frames);
    if (!moved && edited.kind === 'write') return { kind: 'written', id: edited.id };
  }
  return { kind: 'restless' };
}
