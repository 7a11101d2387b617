import { registerById, type RegisterId } from '../../core/registers/registers';
import { sameRow } from '../../core/registers/registerRow';
import { rowTitle } from '../../core/registers/rowTitle';
import { planAddedRow, planRemovedRow } from '../../workbook/registers/planRowEdit';
import type { Session } from '../session';
import { findRow } from './findRow';
import type { ListedRow, RowOutcome } from './openRegisters';
import { pushRow, type PushedRow } from './pushRow';
import { setOpen, wholeRow } from './rowForm';
import { sendRow } from './sendRow';
import { writeInTable, type TableEdit } from './writeInTable';

/**
 * Removes a row as it was shown: one that was changed meanwhile is left. In its table first where it stands in one, and
 * from the hub. It can be brought back for as long as that is told.
 */
export async function removeRow(session: Session, register: RegisterId, row: ListedRow): Promise<void> {
  const told = toldOf(register, 'removed', row);
  const written = await writeInTable(session, register, (table): TableEdit<null> => {
    const standing = findRow(table, row);
    if (!standing || !sameRow(table.register, standing.fields, row.fields)) return { kind: 'stop', why: null };
    return { kind: 'write', id: standing.key, plan: planRemovedRow(table, standing) };
  });
  if (written.kind === 'written') {
    const { id } = written;
    setOpen(session, { form: null });
    return sendRow(session, { ...told('sent'), removed: { ...row, id } }, id, [{ kind: 'remove', register, id }]);
  }
  if (written.kind !== 'noTable') return setOpen(session, { form: null, outcome: told('left') });
  const change = { id: row.id, baseVersion: row.version, fields: {}, removed: true } as const;
  const pushed = session.expect(await pushRow(session, register, change));
  const outcome = told(OUTCOMES[pushed.kind]);
  const removed = pushed.kind === 'applied' ? { ...row, version: pushed.row.version } : null;
  setOpen(session, { form: null, outcome: { ...outcome, removed } });
}

/** Brings back the row that was last removed, where it stood if nothing stands there. */
export async function bringRowBack(session: Session): Promise<void> {
  const { outcome } = session.state.openRegisters;
  if (!outcome?.removed) return;
  const { register, removed: row } = outcome;
  const told = toldOf(register, 'broughtBack', row);
  const written = await writeInTable(session, register, (table): TableEdit<null> => {
    const plan = planAddedRow(table, { id: row.id, fields: row.fields }, row.place?.row ?? null);
    return plan ? { kind: 'write', id: row.id, plan } : { kind: 'stop', why: null };
  });
  if (written.kind === 'written') return sendRow(session, told('sent'), row.id);
  if (written.kind !== 'noTable') return setOpen(session, { outcome: { ...told('left'), removed: row } });
  const change = { id: row.id, baseVersion: row.version, fields: wholeRow(register, row.fields) };
  const pushed = session.expect(await pushRow(session, register, change));
  setOpen(session, { outcome: told(OUTCOMES[pushed.kind]) });
}

const OUTCOMES: Readonly<Record<PushedRow['kind'], RowOutcome['kind']>> = {
  applied: 'sent',
  refused: 'refused',
  conflict: 'left',
};

function toldOf(register: RegisterId, act: RowOutcome['act'], { fields }: ListedRow) {
  const title = rowTitle(registerById(register), fields);
  return (kind: RowOutcome['kind']): RowOutcome => ({ register, act, kind, title, removed: null });
}
