import type { Kysely, Transaction } from 'kysely';
import { placeKey } from '../../core/assessment';
import type { Entry, Push, PushAnswer } from '../../sync/protocol';
import { decidePush } from '../decidePush';
import { notePush } from '../noteAudit';
import { entryRow, parseEntryRow } from './entryRow';
import { holdRound } from './holdRounds';
import { insertAll } from './insertAll';
import type { PushCommand, PushOutcome } from './store';
import type { Tables } from './tables';
import { writeAudit } from './writeAudit';

/**
 * One transaction. It begins by holding the round, so that pushes to a round queue up: sequence numbers become visible in
 * order, and a cursor never skips one.
 */
export async function pushChanges(db: Kysely<Tables>, command: PushCommand): Promise<PushOutcome> {
  const { push, caller, now } = command;
  const callerKey = `${caller.tid}/${caller.oid}`;
  return await db.transaction().execute(async (tx) => {
    const found = await holdRound(tx, push.round);
    const replayed = await readAnswer(tx, push.id, callerKey);
    if (replayed !== null) return replayed;
    if (found === undefined) return { kind: 'unknownRound' };

    const cursor = Number(found.cursor);
    const decided = decidePush(push, {
      round: { closed: found.closed === 1 },
      current: await readCurrent(tx, push),
      mayWrite: command.mayWrite,
      changedBy: caller.name,
      changedAt: now,
    });
    const answer = JSON.stringify({ cursor: cursor + decided.applied.length, ...decided } satisfies PushAnswer);
    const kept = await tx
      .insertInto('pushes')
      .values({ id: push.id, caller: callerKey, answer, received_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    // Somebody has pushed with the same id to another round at the same time, whose queue is another.
    if (kept === undefined) return (await readAnswer(tx, push.id, callerKey))!;
    await applyEntries(tx, decided.applied, cursor);
    await writeAudit(tx, { caller, now, note: notePush(push.round, decided) });
    return { kind: 'answered', answer };
  });
}

async function readAnswer(tx: Transaction<Tables>, id: string, callerKey: string): Promise<PushOutcome | null> {
  const stored = await tx.selectFrom('pushes').selectAll().where('id', '=', id).executeTakeFirst();
  if (stored === undefined) return null;
  return stored.caller === callerKey ? { kind: 'answered', answer: stored.answer } : { kind: 'idTaken' };
}

async function readCurrent(tx: Transaction<Tables>, push: Push): Promise<Map<string, Entry>> {
  const units = [...new Set(push.changes.map((change) => change.unit))];
  const rows = await tx
    .selectFrom('assessments')
    .selectAll()
    .where('round', '=', push.round)
    .where('unit', 'in', units)
    .execute();
  return new Map(rows.map(parseEntryRow).map((entry) => [placeKey(entry), entry]));
}

async function applyEntries(tx: Transaction<Tables>, applied: readonly Entry[], cursor: number): Promise<void> {
  if (applied.length === 0) return;
  const rows = applied.map((entry, index) => entryRow(entry, cursor + index + 1));
  const latest = new Map(applied.map((entry, index) => [placeKey(entry), rows[index]!]));
  await insertAll(rows, (batch) => tx.insertInto('history').values(batch).execute());
  await insertAll([...latest.values()], (batch) =>
    tx
      .insertInto('assessments')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['round', 'unit', 'area', 'dimension']).doUpdateSet((row) => ({
          seq: row.ref('excluded.seq'),
          level: row.ref('excluded.level'),
          note: row.ref('excluded.note'),
          source: row.ref('excluded.source'),
          version: row.ref('excluded.version'),
          changed_by: row.ref('excluded.changed_by'),
          changed_at: row.ref('excluded.changed_at'),
          level_since: row.ref('excluded.level_since'),
        })),
      )
      .execute(),
  );
  await tx
    .updateTable('rounds')
    .set({ cursor: cursor + applied.length })
    .where('id', '=', applied[0]!.round)
    .execute();
}
