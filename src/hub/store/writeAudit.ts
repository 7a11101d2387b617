import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AuditNote, Caller } from './store';
import type { Tables } from './tables';

/** Adds a row to the trail, in the transaction of what it tells of: neither is there without the other. */
export async function writeAudit(
  tx: Kysely<Tables>,
  { caller, now, note }: { caller: Caller; now: string; note: AuditNote },
): Promise<void> {
  const { tid, oid, name } = caller;
  const { act, about, facts } = note;
  await tx
    .insertInto('audit')
    .values({ at: now, id: randomUUID(), tid, oid, name, act, about, facts: JSON.stringify(facts) })
    .execute();
}
