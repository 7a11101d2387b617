import type { Reply } from '../sync/callHub';
import type { ListedMember, MemberFields, MemberIdentity } from '../sync/members';
import type { Session } from './session';

/** Asks who may do what. */
export async function readMembers(session: Session): Promise<void> {
  const { members } = session.expect(await session.world.hub.members());
  session.update({ members });
}

/** Gives somebody a role, made on the version that the fields bear. */
export async function saveMember(session: Session, identity: MemberIdentity, fields: MemberFields): Promise<void> {
  await showMembers(session, await session.world.hub.putMember(identity, fields));
}

/** Takes every role away from somebody. */
export async function revokeMember(session: Session, identity: MemberIdentity): Promise<void> {
  await showMembers(session, await session.world.hub.revokeMember(identity));
}

/**
 * What follows when a change was sent. Also a refusal brings the list up to date, since the next try must be made on what
 * stands now; and the change may have been of one's own role.
 */
async function showMembers(session: Session, reply: Reply<ListedMember>): Promise<void> {
  if (reply.kind === 'offline') return void session.expect(reply);
  const me = await session.world.hub.me();
  session.update({ me: me.kind === 'ok' ? me.value : null });
  if (session.state.me?.role === 'processLeader') await readMembers(session);
  else session.update({ members: null, audit: null });
  session.expect(reply);
}
