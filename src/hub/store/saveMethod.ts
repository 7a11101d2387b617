import type { Kysely } from 'kysely';
import { decideMethod } from '../decideMethod';
import { holdRound } from './holdRounds';
import { noteMethod } from '../noteAudit';
import { readRound } from './readRounds';
import { methodRow } from './roundRow';
import type { MethodCommand, MethodOutcome } from './store';
import type { Tables } from './tables';
import { writeAudit } from './writeAudit';

/** One transaction; it begins by holding the round, so that of two changes at a time one waits and loses. */
export async function saveMethod(db: Kysely<Tables>, command: MethodCommand): Promise<MethodOutcome> {
  const { id, method, caller, now } = command;
  return await db.transaction().execute(async (tx) => {
    await holdRound(tx, id);
    const stored = await readRound(tx, id);
    if (stored === null) return { kind: 'unknownRound' };
    const decision = decideMethod(method, stored);
    switch (decision.kind) {
      case 'closed':
      case 'moved':
        return decision;
      case 'stands':
        return { kind: 'saved', round: stored };
      case 'new': {
        const round = { ...stored, method: decision.method, methodChangedBy: caller.name, methodChangedAt: now };
        await tx.insertInto('methods').values(methodRow(round)).execute();
        await writeAudit(tx, { caller, now, note: noteMethod(id, stored.method, round.method) });
        return { kind: 'saved', round };
      }
    }
  });
}
