import type { Kysely, Transaction } from 'kysely';
import type { ListedMember, MemberIdentity } from '../../sync/members';
import { decideMember } from '../decideMember';
import { noteMember } from '../noteAudit';
import { memberRow } from './memberRow';
import { readListedMember } from './readMembers';
import type { Caller, MemberCommand, MemberOutcome, RevokeCommand, RevokeOutcome } from './store';
import type { Tables } from './tables';
import { takeTurn } from './takeTurn';
import { writeAudit } from './writeAudit';

/** One transaction at a time: of two process leaders who demote each other, the second is one no more, or the last. */
export async function saveMember(db: Kysely<Tables>, command: MemberCommand): Promise<MemberOutcome> {
  const { identity, fields, caller, now } = command;
  return await db.transaction().execute(async (tx) => {
    await takeTurn(tx, 'members');
    const leaders = await readLeaders(tx, command);
    if (!leaders.isCaller) return { kind: 'leaderOnly' };
    const stored = await readListedMember(tx, identity);
    const decision = decideMember(fields, stored);
    if (decision.kind === 'moved') return { kind: 'moved', theirs: stored };
    if (decision.kind === 'stands') return { kind: 'saved', member: decision.member };
    if (fields.role !== 'processLeader' && !leaders.isOther) return { kind: 'lastLeader' };
    const { version } = decision;
    const member = { ...identity, ...fields, version, changedBy: caller.name, changedAt: now };
    await writeMember(tx, { member, stored, caller, now });
    return { kind: 'saved', member };
  });
}

/** Without a version: that a role is taken away must not wait for what somebody else made of it meanwhile. */
export async function revokeMember(db: Kysely<Tables>, command: RevokeCommand): Promise<RevokeOutcome> {
  const { identity, caller, now } = command;
  return await db.transaction().execute(async (tx) => {
    await takeTurn(tx, 'members');
    const leaders = await readLeaders(tx, command);
    if (!leaders.isCaller) return { kind: 'leaderOnly' };
    const stored = await readListedMember(tx, identity);
    if (stored === null) return { kind: 'unknownMember' };
    if (stored.role === 'none') return { kind: 'saved', member: stored };
    if (!leaders.isOther) return { kind: 'lastLeader' };
    const version = stored.version + 1;
    const member: ListedMember = {
      ...stored,
      ...{ role: 'none', units: [], version, changedBy: caller.name, changedAt: now },
    };
    await writeMember(tx, { member, stored, caller, now });
    return { kind: 'saved', member };
  });
}

/** Whether the caller leads at this moment, and whether anybody but the person in question does. */
async function readLeaders(tx: Transaction<Tables>, { caller, identity }: RevokeCommand) {
  const leaders = await tx.selectFrom('members').select(['tid', 'oid']).where('role', '=', 'processLeader').execute();
  const isOne = (one: MemberIdentity, other: MemberIdentity) => one.tid === other.tid && one.oid === other.oid;
  return {
    isCaller: leaders.some((leader) => isOne(leader, caller)),
    isOther: leaders.some((leader) => !isOne(leader, identity)),
  };
}

async function writeMember(
  tx: Transaction<Tables>,
  { member, stored, caller, now }: { member: ListedMember; stored: ListedMember | null; caller: Caller; now: string },
): Promise<void> {
  await tx
    .insertInto('members')
    .values(memberRow(member))
    .onConflict((conflict) => conflict.columns(['tid', 'oid']).doUpdateSet(memberRow(member)))
    .execute();
  await writeAudit(tx, { caller, now, note: noteMember(stored, member) });
}
