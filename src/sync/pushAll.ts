import type { Reply } from './callHub';
import type { HubClient } from './hubClient';
import { LIMITS, type Change, type Push, type PushAnswer } from './protocol';

export type Pushed = Omit<PushAnswer, 'cursor'>;

/**
 * Sends changes in as many pushes as they need. A push that the hub refuses as a whole, since another version stands there
 * or none of the units is the caller's, changes nothing and is no failure.
 */
export async function pushAll(
  hub: HubClient,
  { round, changes, newId }: { round: string; changes: readonly Change[]; newId: () => string },
): Promise<Reply<Pushed>> {
  const pushed: Pushed = { applied: [], conflicts: [], refused: [] };
  for (const part of splitPush(changes)) {
    const answer = await pushSafely(hub, { id: newId(), round, changes: part });
    if (answer.kind === 'offline') return answer;
    if (answer.kind === 'ok') {
      pushed.applied.push(...answer.value.applied);
      pushed.conflicts.push(...answer.value.conflicts);
      pushed.refused.push(...answer.value.refused);
    } else if (answer.problem.code === 'notYourUnit') {
      pushed.refused.push(...part.map((change) => ({ ...change, reason: 'notYourUnit' as const })));
    } else if (!MOVED.includes(answer.problem.status)) return answer;
  }
  return { kind: 'ok', value: pushed };
}

/** Conflict and precondition failed: something else stands there by now. */
const MOVED = [409, 412];

/** A lost answer is harmless: the same id gives the same answer, so a push is simply sent again. */
async function pushSafely(hub: HubClient, push: Push): Promise<Reply<PushAnswer>> {
  const first = await hub.push(push);
  return first.kind === 'offline' ? hub.push(push) : first;
}

/** Pushes that keep within the limits of the hub: so many changes, and so many bytes. */
function splitPush(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = [];
  let bytes = Infinity;
  for (const change of changes) {
    const size = 4 * JSON.stringify(change).length;
    const last = parts.at(-1);
    if (!last || last.length === LIMITS.changesPerPush || bytes + size > LIMITS.body / 2) {
      parts.push([change]);
      bytes = size;
    } else {
      last.push(change);
      bytes += size;
    }
  }
  return parts;
}
