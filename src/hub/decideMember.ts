import type { ListedMember, MemberFields } from '../sync/members';

/** What becomes of a change of a member: its next row, nothing to do, or a reason why not. */
export type MemberDecision =
  { kind: 'new'; version: number } | { kind: 'stands'; member: ListedMember } | { kind: 'moved' };

/**
 * Compare-and-set. What is sent says which version it was made on (0: none); that it stands already, made on that
 * version, means that an answer was lost and the change is sent again.
 */
export function decideMember(sent: MemberFields, stored: ListedMember | null): MemberDecision {
  const version = sent.version + 1;
  if (stored !== null && isSame(sent, stored) && (stored.version === version || stored.version === sent.version))
    return { kind: 'stands', member: stored };
  return sent.version === (stored?.version ?? 0) ? { kind: 'new', version } : { kind: 'moved' };
}

function isSame(sent: MemberFields, stored: ListedMember): boolean {
  return sent.name === stored.name && sent.role === stored.role && sent.units.join() === stored.units.join();
}
