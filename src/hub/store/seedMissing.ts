import type { Kysely } from 'kysely';
import { entryRow } from './entryRow';
import { insertAll } from './insertAll';
import { memberRow } from './memberRow';
import { methodRow, roundRow } from './roundRow';
import { seedFirstLeader } from './seedFirstLeader';
import { seedRegisters } from './seedRegisters';
import type { Seed } from './store';
import type { Tables } from './tables';

/** In one transaction: a start that is cut short leaves nothing half seeded. */
export async function seedMissing(
  db: Kysely<Tables>,
  { rounds, members, claims, registers, firstLeader }: Seed,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { round, current, entries } of rounds) {
      const row = roundRow(round, { current, cursor: entries.length });
      const inserted = await tx
        .insertInto('rounds')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .execute();
      if (inserted.length === 0) continue;
      await tx.insertInto('methods').values(methodRow(round)).execute();
      const rows = entries.map((entry, index) => entryRow(entry, index + 1));
      await insertAll(rows, (batch) => tx.insertInto('assessments').values(batch).execute());
      await insertAll(rows, (batch) => tx.insertInto('history').values(batch).execute());
    }
    await insertAll(
      members.map((member) => memberRow({ ...member, units: [...member.units], ...UNCHANGED })),
      (batch) =>
        tx
          .insertInto('members')
          .values(batch)
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
    );
    await insertAll(claims, (batch) =>
      tx
        .insertInto('document_claims')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    if (firstLeader) await seedFirstLeader(tx, firstLeader);
    if (registers) await seedRegisters(tx, registers);
  });
}

const UNCHANGED = { version: 1, changedBy: null, changedAt: null };
