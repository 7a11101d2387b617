import type { Kysely, Transaction } from 'kysely';
import { registerById, type RegisterId } from '../../core/registers/registers';
import type { RegisterPush, RegisterPushAnswer, RegisterRow } from '../../sync/registerProtocol';
import { decideRows } from '../decideRows';
import { noteRows } from '../noteAudit';
import { applyRows, holdRegister } from './applyRows';
import { parseStoredRow } from './registerTables';
import type { RowsCommand, RowsOutcome } from './registerStore';
import type { Tables } from './tables';
import { writeAudit } from './writeAudit';

/** One transaction, that no other of the same register runs beside. */
export async function pushRows(db: Kysely<Tables>, command: RowsCommand): Promise<RowsOutcome> {
  const { register, push, caller, mayWrite, now } = command;
  const callerKey = `${caller.tid}/${caller.oid}`;
  // Answers to all kinds of pushes are kept together; no client's own id holds a slash.
  const pushKey = `${register}/${push.id}`;
  return await db.transaction().execute(async (tx) => {
    const cursor = await holdRegister(tx, register);
    const replayed = await tx.selectFrom('pushes').selectAll().where('id', '=', pushKey).executeTakeFirst();
    if (replayed !== undefined)
      return replayed.caller === callerKey ? { kind: 'answered', answer: replayed.answer } : { kind: 'idTaken' };
    const decided = decideRows(push, {
      register: registerById(register),
      current: await readCurrent(tx, register, push),
      mayWrite,
      changedBy: caller.name,
      changedAt: now,
    });
    const { applied, refused } = decided;
    const isOthers = refused.length === push.changes.length && refused.every(({ reason }) => reason === 'notYourUnit');
    if (isOthers) return { kind: 'notYourUnit' };
    await applyRows(tx, applied, { register, cursor });
    const answer = JSON.stringify({ cursor: cursor + applied.length, ...decided } satisfies RegisterPushAnswer);
    await tx.insertInto('pushes').values({ id: pushKey, caller: callerKey, answer, received_at: now }).execute();
    await writeAudit(tx, { caller, now, note: noteRows(register, decided) });
    return { kind: 'answered', answer };
  });
}

/** Ids per statement: well below the number of parameters either engine takes. */
const BATCH = 500;

async function readCurrent(
  tx: Transaction<Tables>,
  register: RegisterId,
  { changes }: RegisterPush,
): Promise<Map<string, RegisterRow>> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const current = new Map<string, RegisterRow>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await tx
      .selectFrom('register_rows')
      .selectAll()
      .where('register', '=', register)
      .where('id', 'in', ids.slice(start, start + BATCH))
      .execute();
    for (const row of rows) current.set(row.id, parseStoredRow(row));
  }
  return current;
}
