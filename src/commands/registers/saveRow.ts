import { registerById } from '../../core/registers/registers';
import { readDraft } from '../../core/registers/rowDraft';
import type { Session } from '../session';
import type { RowForm } from './openRegisters';
import { setOpen, settledForm } from './rowForm';
import { saveAtHub } from './saveAtHub';
import { saveInTable } from './saveInTable';

/**
 * Saves the row that stands in the form. Where the workbook has a table for its register the row is written there, since
 * cells are a workbook's truth (ADR 1), and sent by the same sync as rows that are typed there; without a table it is sent
 * to the hub, compare-and-set. What can't be saved stays in the form.
 */
export async function saveRow(session: Session): Promise<void> {
  const { form } = session.state.openRegisters;
  if (!form || readDraft(registerById(form.register), form.draft).faults.size) return;
  if (!(await saveInTable(session, form))) await saveAtHub(session, form);
}

/** Carries out what a person chose where somebody else had changed or removed the row that they were writing. */
export async function settleForm(session: Session, side: 'mine' | 'theirs'): Promise<void> {
  const { form } = session.state.openRegisters;
  const settled: RowForm | null = form && settledForm(form, side);
  if (!settled) return setOpen(session, { form: null });
  setOpen(session, { form: settled });
  await saveRow(session);
}
