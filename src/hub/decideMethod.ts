import { sameParameters, type Method } from '../core/method';
import type { Round } from '../core/round';

/** What becomes of a method that is sent for a round: the round's next one, nothing to do, or a reason why not. */
export type MethodDecision =
  { kind: 'new'; method: Method } | { kind: 'stands' } | { kind: 'closed' } | { kind: 'moved' };

/**
 * Compare-and-set. What is sent says which version it was made on; that it stands already, made on that version, means
 * that an answer was lost and the change is sent again.
 */
export function decideMethod(
  sent: Method,
  { method: stored, closed }: Pick<Round, 'method' | 'closed'>,
): MethodDecision {
  if (closed) return { kind: 'closed' };
  const next = nextVersion(sent.version);
  const isSame = sameParameters(sent, stored);
  if (sent.version !== stored.version) return { kind: isSame && stored.version === next ? 'stands' : 'moved' };
  return isSame ? { kind: 'stands' } : { kind: 'new', method: { ...sent, version: next } };
}

function nextVersion(version: string): string {
  return String(Number(version) + 1);
}
