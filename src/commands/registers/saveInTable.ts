import { registerById } from '../../core/registers/registers';
import { changedFields, readDraft, rebaseDraft } from '../../core/registers/rowDraft';
import { rowTitle } from '../../core/registers/rowTitle';
import { planColumns } from '../../workbook/registers/planColumns';
import { planAddedRow, planChangedRow } from '../../workbook/registers/planRowEdit';
import type { StandingRegister } from '../../workbook/registers/readRegister';
import { framesOfTable } from '../../workbook/registers/registerFrames';
import type { Session } from '../session';
import { findRow } from './findRow';
import type { FormStop, RowForm } from './openRegisters';
import { setOpen, stopForm } from './rowForm';
import { sendRow } from './sendRow';
import { writeInTable, type TableEdit } from './writeInTable';

/**
 * Writes a form's row into its table and sends it with a sync of the registers; false where the workbook has no such table.
 * Cells that were changed since the form was opened are merged with it field by field; where both changed the same one,
 * a person decides. A row that can't be sent stands in its sheet and goes with the next sync.
 */
export async function saveInTable(session: Session, form: RowForm): Promise<boolean> {
  const register = registerById(form.register);
  const written = await writeInTable(session, form.register, (table) => editTable(table, form, session.world.newId));
  if (written.kind === 'noTable') return false;
  if (written.kind === 'stopped') stopForm(session, written.why.form, written.why.stopped);
  else if (written.kind !== 'written') stopForm(session, form, { kind: written.kind });
  else {
    const title = rowTitle(register, readDraft(register, form.draft).fields);
    setOpen(session, { form: null });
    await sendRow(session, { register: form.register, act: 'saved', kind: 'sent', title, removed: null }, written.id);
  }
  return true;
}

interface Stopped {
  /** On the row as it stands now. */
  readonly form: RowForm;
  readonly stopped: FormStop;
}

function editTable(table: StandingRegister, form: RowForm, newId: () => string): TableEdit<Stopped> {
  const { register } = table;
  const row = findRow(table, form.row);
  if (!row && form.draft.opened !== null) return stop(form, { kind: 'gone', by: null });
  const { draft, clashes } = row ? rebaseDraft(register, form.draft, row.fields) : { draft: form.draft, clashes: [] };
  if (row && clashes.length)
    return stop({ ...form, draft }, { kind: 'clash', theirs: row.fields, fields: clashes, by: null });

  const { fields } = readDraft(register, draft);
  const changed = changedFields(register, draft);
  const headings = register.fields
    .filter(({ id }) => changed.includes(id) && !table.columns.has(id))
    .map(({ heading }) => heading.sv);
  if (headings.length) {
    const steps = planColumns(table, headings);
    if (steps.some((step) => step.do === 'leave')) return stop(form, { kind: 'noRoom' });
    return { kind: 'prepare', plan: { steps, frames: framesOfTable(table) } };
  }
  const id = row?.key ?? (form.row.id || newId());
  const plan = row ? planChangedRow(table, row, { fields, changed }) : planAddedRow(table, { id, fields });
  return plan ? { kind: 'write', id, plan } : stop(form, { kind: 'noRoom' });
}

function stop(form: RowForm, stopped: FormStop): TableEdit<Stopped> {
  return { kind: 'stop', why: { form, stopped } };
}
