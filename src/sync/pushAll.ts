import type { Reply } from './callHub';
import type { HubClient } from './hubClient';
import type { Change, Push, PushAnswer } from './protocol';
import { splitPush } from './splitPush';

export type Pushed = Omit<PushAnswer, 'cursor'>;

/** Told before each push how many changes are sent of how many, and after the last. */
export type OnPush = (sent: { readonly done: number; readonly of: number }) => void;

/**
 * Sends changes in as many pushes as they need. A push that the hub refuses as a whole, since another version stands there
 * or none of the units is the caller's, changes nothing and is no failure.
 */
export async function pushAll(
  hub: HubClient,
  {
    round,
    changes,
    newId,
    onPush = () => undefined,
  }: { round: string; changes: readonly Change[]; newId: () => string; onPush?: OnPush },
): Promise<Reply<Pushed>> {
  const pushed: Pushed = { applied: [], conflicts: [], refused: [] };
  let done = 0;
  for (const part of splitPush(changes)) {
    onPush({ done, of: changes.length });
    const answer = await pushSafely(hub, { id: newId(), round, changes: part });
    if (answer.kind === 'offline') return answer;
    if (answer.kind === 'ok') {
      pushed.applied.push(...answer.value.applied);
      pushed.conflicts.push(...answer.value.conflicts);
      pushed.refused.push(...answer.value.refused);
    } else if (answer.problem.code === 'notYourUnit') {
      pushed.refused.push(...part.map((change) => ({ ...change, reason: 'notYourUnit' as const })));
    } else if (!MOVED.includes(answer.problem.status)) return answer;
    done += part.length;
    onPush({ done, of: changes.length });
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
