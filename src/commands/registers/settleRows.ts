import type { Session } from '../session';
import { meet } from '../start';
import type { RowChoice } from './rowChoice';
import { syncRegisters } from './syncRegisters';

/** Carries out what a person decided of rows, in a sync of the registers alone. The side not chosen stays in the history. */
export async function settleRows(session: Session, choices: readonly RowChoice[]): Promise<void> {
  await meet(session);
  await syncRegisters(session, choices);
}
