import { sql, type Transaction } from 'kysely';
import { memberRow } from './memberRow';
import type { FirstLeader } from './store';
import type { Tables } from './tables';

/** Makes somebody process leader where the tenants have none; what that person was before gives way. */
export async function seedFirstLeader(tx: Transaction<Tables>, { member, tenants }: FirstLeader): Promise<void> {
  const leader = await tx
    .selectFrom('members')
    .select('oid')
    .where('role', '=', 'processLeader')
    .where('tid', 'in', [...tenants])
    .limit(1)
    .execute();
  if (leader.length) return;
  const row = memberRow({ ...member, role: 'processLeader', units: [], version: 1, changedBy: null, changedAt: null });
  const { name, role, units } = row;
  await tx
    .insertInto('members')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tid', 'oid']).doUpdateSet((standing) => ({
        name,
        role,
        units,
        version: sql<number>`${standing.ref('members.version')} + 1`,
      })),
    )
    .execute();
}
