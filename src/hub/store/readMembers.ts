import type { Kysely } from 'kysely';
import type { ListedMember, MemberIdentity } from '../../sync/members';
import { parseMemberRow } from './memberRow';
import type { Member } from './store';
import type { Tables } from './tables';

export async function readMembers(db: Kysely<Tables>): Promise<ListedMember[]> {
  const rows = await db.selectFrom('members').selectAll().orderBy('name').orderBy('tid').orderBy('oid').execute();
  return rows.map(parseMemberRow);
}

/** The member's row, whatever role it says; `null` when there is none. */
export async function readListedMember(db: Kysely<Tables>, { tid, oid }: MemberIdentity): Promise<ListedMember | null> {
  const query = db.selectFrom('members').selectAll().where('tid', '=', tid).where('oid', '=', oid);
  const row = await query.executeTakeFirst();
  return row === undefined ? null : parseMemberRow(row);
}

export async function readMember(db: Kysely<Tables>, identity: MemberIdentity): Promise<Member | null> {
  const listed = await readListedMember(db, identity);
  if (listed === null || listed.role === 'none') return null;
  const { tid, oid, name, role, units } = listed;
  return { tid, oid, name, role, units };
}
