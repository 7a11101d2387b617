import { said, type RowFields } from '../../core/registers/registerRow';
import { registerById, type RegisterId } from '../../core/registers/registers';
import { readDraft, writeDraft, yieldDraft, type RowDraft } from '../../core/registers/rowDraft';
import type { Session } from '../session';
import type { FormStop, ListedRow, OpenRegisters, RowForm } from './openRegisters';

/** Shows a register's rows; `null`: all registers, to choose among. */
export function showRegister(session: Session, shown: RegisterId | null): void {
  setOpen(session, { shown, outcome: null, givenUp: null });
}

/** Opens a row in a form. */
export function openForm(session: Session, register: RegisterId, row: ListedRow): void {
  const draft: RowDraft = { opened: row.fields, written: {} };
  const form = { register, row, draft, version: row.version, stopped: null };
  setOpen(session, { form, outcome: null, givenUp: null });
}

/** Opens a form for a new row. Its key is made here: who sends it twice has sent one row. */
export function openNewForm(session: Session, register: RegisterId, suggested: RowFields): void {
  const id = session.world.newId();
  const row: ListedRow = { id, place: null, fields: {}, faults: [], source: null, version: 0, isUnsent: true };
  const draft: RowDraft = { opened: null, written: suggested };
  const form = { register, row, draft, version: 0, stopped: null };
  setOpen(session, { form, outcome: null, givenUp: null });
}

/** Takes in what somebody writes in a field of the form. */
export function writeInForm(session: Session, field: string, text: string): void {
  const { form } = session.state.openRegisters;
  if (form) setOpen(session, { form: { ...form, draft: writeDraft(form.draft, field, text) } });
}

/** Closes the form; what was typed there can be taken up again. */
export function closeForm(session: Session): void {
  const { form } = session.state.openRegisters;
  setOpen(session, { form: null, givenUp: form && isTyped(form) ? form : null });
}

/** Takes up again what was given up. */
export function reopenForm(session: Session): void {
  setOpen(session, { form: session.state.openRegisters.givenUp, givenUp: null });
}

/** The unit is suggested in a new row. */
function isTyped({ draft: { opened, written } }: RowForm): boolean {
  return Object.keys(written).some((id) => opened !== null || id !== 'unit');
}

/** Says why the form could not be saved. What was typed stays. */
export function stopForm(session: Session, form: RowForm, stopped: FormStop): void {
  setOpen(session, { form: { ...form, stopped } });
}

/**
 * The form with what a person chose where somebody else had changed the same: `mine` is written over theirs, and a row
 * that is gone comes back; `theirs` keeps all else that was typed. `null`: nothing is left to save.
 */
export function settledForm(form: RowForm, side: 'mine' | 'theirs'): RowForm | null {
  const { draft, stopped, register } = form;
  const open = { ...form, stopped: null };
  if (stopped?.kind === 'gone') {
    if (side === 'theirs') return null;
    const { fields } = readDraft(registerById(register), draft);
    return { ...open, draft: { opened: null, written: { ...fields, ...draft.written } } };
  }
  if (stopped?.kind !== 'clash' || side === 'mine') return open;
  return { ...open, draft: yieldDraft(draft, stopped.fields) };
}

/** All that a new row is to say; fields that say nothing take away what a removed row once said. */
export function wholeRow(register: RegisterId, fields: RowFields): RowFields {
  return Object.fromEntries(registerById(register).fields.map(({ id }) => [id, said(fields, id)]));
}

export function setOpen(session: Session, change: Partial<OpenRegisters>): void {
  session.update({ openRegisters: { ...session.state.openRegisters, ...change } });
}
