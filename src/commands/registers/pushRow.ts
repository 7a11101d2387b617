import type { RegisterId } from '../../core/registers/registers';
import type { RegisterRow, RowChange, RowRefusal } from '../../sync/registerProtocol';
import type { Reply } from '../../sync/callHub';
import { pushRows } from '../../sync/pushRows';
import { emptyRegister, withRows } from '../../sync/registerCache';
import type { Session } from '../session';
import { listHub } from './listRows';
import { setOpen } from './rowForm';

export type PushedRow =
  | { readonly kind: 'applied'; readonly row: RegisterRow }
  /** It was made on an old version: what the hub has. */
  | { readonly kind: 'conflict'; readonly theirs: RegisterRow | null }
  | { readonly kind: 'refused'; readonly reason: RowRefusal };

/** Sends one change of a row to the hub, and takes in what the hub then has of it. */
export async function pushRow(session: Session, register: RegisterId, change: RowChange): Promise<Reply<PushedRow>> {
  const { hub, newId } = session.world;
  const reply = await pushRows(hub.registers, register, { id: newId(), changes: [change] });
  if (reply.kind === 'problem' && reply.problem.code === 'notYourUnit')
    return ok({ kind: 'refused', reason: 'notYourUnit' });
  if (reply.kind !== 'ok') return reply;
  const { applied, conflicts, refused } = reply.value;
  const theirs = conflicts[0]?.theirs ?? null;
  const cache = session.registerCaches.get(register) ?? emptyRegister(register);
  const known = withRows(cache, [...applied, ...(theirs ? [theirs] : [])]);
  session.registerCaches.set(register, known);
  const { lists } = session.state.openRegisters;
  setOpen(session, { lists: new Map([...lists, [register, listHub(known)]]) });
  if (refused[0]) return ok({ kind: 'refused', reason: refused[0].reason });
  return ok(applied[0] ? { kind: 'applied', row: applied[0] } : { kind: 'conflict', theirs });
}

function ok(value: PushedRow): Reply<PushedRow> {
  return { kind: 'ok', value };
}
