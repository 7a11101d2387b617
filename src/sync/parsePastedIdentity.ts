import type { MemberIdentity } from './members';

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/**
 * The tenant and object id in what somebody pasted: the first two ids, whatever stands around them, as the hub's text for
 * people it doesn't know gives them. `null` where there are not two.
 */
export function parsePastedIdentity(text: string): MemberIdentity | null {
  const [tid, oid] = text.toLowerCase().match(GUID) ?? [];
  return tid && oid ? { tid, oid } : null;
}
