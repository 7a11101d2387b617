import type { Kysely, Transaction } from 'kysely';
import { placeKey } from '../../core/assessment';
import type { Entry, Push, PushAnswer } from '../../sync/protocol';
import { decidePush } from '../decidePush';
import { notePush } from '../noteAudit';
import { ENTRY_COLUMNS, entryRow, parseEntryRow } from './entryRow';
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

/** What a later change of the same push has overtaken goes into the history alone; all else is copied there by the store. */
async function applyEntries(tx: Transaction<Tables>, applied: readonly Entry[], cursor: number): Promise<void> {
  if (applied.length === 0) return;
  const { round } = applied[0]!;
  const rows = applied.map((entry, index) => entryRow(entry, cursor + index + 1));
  const latest = new Map(applied.map((entry, index) => [placeKey(entry), rows[index]!]));
  const overtaken = rows.filter((row, index) => latest.get(placeKey(applied[index]!)) !== row);
  await insertAll(overtaken, (batch) => tx.insertInto('history').values(batch).execute());
  await insertAll([...latest.values()], (batch) =>
    tx
      .insertInto('assessments')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(PLACE).doUpdateSet((row) => {
          const columns = ENTRY_COLUMNS.filter((column) => !PLACE.some((key) => key === column));
          return Object.fromEntries(columns.map((column) => [column, row.ref(`excluded.${column}`)]));
        }),
      )
      .execute(),
  );
  await tx
    .insertInto('history')
    .columns(ENTRY_COLUMNS)
    .expression((from) =>
      from.selectFrom('assessments').select(ENTRY_COLUMNS).where('round', '=', round).where('seq', '>', cursor),
    )
    .execute();
  await tx
    .updateTable('rounds')
    .set({ cursor: cursor + applied.length })
    .where('id', '=', round)
    .execute();
}

const PLACE = ['round', 'unit', 'area', 'dimension'] as const;
