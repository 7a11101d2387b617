import { LIMITS } from './protocol';

/** Pushes that keep within the limits of the hub: so many changes, and so many bytes. */
export function splitPush<Change>(changes: readonly Change[]): Change[][] {
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
