import type { RegisterId } from '../../core/registers/registers';
import type { Session } from '../session';
import type { RowOutcome } from './openRegisters';
import { setOpen } from './rowForm';
import type { RowChoice } from './rowChoice';
import { syncRegisters } from './syncRegisters';
import { readTables } from './readTables';

/**
 * Sends a row that was written in its table, or emptied there, in a sync of the registers. It is told of before as what
 * it then is, unsent: where the hub does not answer, nothing else comes.
 */
export async function sendRow(
  session: Session,
  outcome: RowOutcome,
  id: string,
  choices: readonly RowChoice[] = [],
): Promise<void> {
  setOpen(session, { outcome: { ...outcome, kind: 'unsent' } });
  try {
    await syncRegisters(session, choices);
  } catch (error) {
    await readTables(session);
    throw error;
  }
  setOpen(session, { outcome: { ...outcome, kind: standingOf(session, outcome.register, id) } });
}

function standingOf({ state }: Session, register: RegisterId, id: string): RowOutcome['kind'] {
  const isIt = (one: { register: RegisterId; id: string }) => one.register === register && one.id === id;
  const { conflicts, refused } = state.registers;
  if (conflicts.some(isIt)) return 'conflict';
  if (refused.some(isIt)) return 'refused';
  return state.openRegisters.lists.get(register)?.rows.some((row) => row.id === id && row.isUnsent) ? 'unsent' : 'sent';
}
