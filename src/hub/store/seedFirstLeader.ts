import type { Transaction } from 'kysely';
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
  const { tid, oid, name, role } = member;
  const units = JSON.stringify(member.units);
  await tx
    .insertInto('members')
    .values({ tid, oid, name, role, units })
    .onConflict((conflict) => conflict.columns(['tid', 'oid']).doUpdateSet({ name, role, units }))
    .execute();
}
