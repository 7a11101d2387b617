import type { RowFields } from '../../core/registers/registerRow';
import { registerById } from '../../core/registers/registers';
import { rowTitle } from '../../core/registers/rowTitle';
import { changedFields, readDraft, rebaseDraft } from '../../core/registers/rowDraft';
import type { RegisterRow } from '../../sync/registerProtocol';
import type { Session } from '../session';
import type { RowAuthor, RowForm } from './openRegisters';
import { pushRow } from './pushRow';
import { setOpen, stopForm, wholeRow } from './rowForm';

const ATTEMPTS = 3;

/**
 * Sends a form's row to the hub, on the version that the form was opened on. What others changed meanwhile is merged
 * field by field, and the form sent again; where both changed the same field, a person decides.
 */
export async function saveAtHub(session: Session, opened: RowForm): Promise<void> {
  const register = registerById(opened.register);
  let form = opened;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { id } = form.row;
    const { fields } = readDraft(register, form.draft);
    const changed = changedFields(register, form.draft);
    const isNew = form.draft.opened === null;
    if (!isNew && !changed.length) return setOpen(session, { form: null });
    const change = {
      id,
      baseVersion: form.version,
      fields: isNew ? wholeRow(register.id, fields) : only(fields, changed),
    };
    const reply = await pushRow(session, register.id, change);
    if (reply.kind === 'offline') stopForm(session, form, { kind: 'offline' });
    const outcome = session.expect(reply);
    if (outcome.kind === 'refused') return stopForm(session, form, outcome);
    if (outcome.kind === 'applied') {
      const told = { register: register.id, act: 'saved', kind: 'sent', title: rowTitle(register, fields) } as const;
      return setOpen(session, { form: null, outcome: { ...told, removed: null } });
    }
    const { theirs } = outcome;
    if (theirs === null || theirs.removed)
      return stopForm(session, { ...form, version: theirs?.version ?? 0 }, { kind: 'gone', by: authorOf(theirs) });
    const { draft, clashes } = rebaseDraft(register, form.draft, theirs.fields);
    form = { ...form, draft, version: theirs.version };
    if (clashes.length) {
      const by = authorOf(theirs);
      return stopForm(session, form, { kind: 'clash', theirs: theirs.fields, fields: clashes, by });
    }
  }
  stopForm(session, form, { kind: 'restless' });
}

function only(fields: RowFields, ids: readonly string[]): RowFields {
  return Object.fromEntries(ids.map((id) => [id, fields[id] ?? '']));
}

function authorOf(row: RegisterRow | null): RowAuthor | null {
  return row && { name: row.changedBy, at: row.changedAt };
}
