import { placeKey } from '../core/assessment';
import type { Reply } from './callHub';
import type { HubClient } from './hubClient';
import type { Entry } from './protocol';

/** What is known of the hub's entries of one round, up to a cursor. */
export interface CoverageCache {
  readonly round: string;
  readonly cursor: number;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Of which line of the hub's changes; left out before the first answer. */
  readonly lineage?: string | undefined;
}

export function emptyCache(round: string): CoverageCache {
  return { round, cursor: 0, entries: new Map() };
}

/**
 * Fetches only what changed since the cache's cursor. A hub whose own is behind was restored from an older copy, and
 * answers with all it has: what was known of it no longer counts.
 */
export async function pullCoverage(hub: HubClient, cache: CoverageCache): Promise<Reply<CoverageCache>> {
  const reply = await hub.coverage(cache.round, cache.cursor);
  if (reply.kind !== 'ok') return reply;
  const { entries, cursor, lineage } = reply.value;
  // Restored from a backup: what was known is of changes that the hub has forgotten, whatever numbers they had.
  if (cache.lineage !== undefined && lineage !== cache.lineage) return pullCoverage(hub, emptyCache(cache.round));
  const known = cursor < cache.cursor ? emptyCache(cache.round) : cache;
  // Nothing new is the same cache: what was made of it stands.
  const isNew = known !== cache || entries.length > 0 || cursor !== cache.cursor || lineage !== cache.lineage;
  const value = isNew ? { ...withEntries(known, entries), cursor, lineage } : cache;
  return { kind: 'ok', value };
}

/** Takes newer entries in; an older version never replaces a newer one, whatever order answers arrive in. */
export function withEntries(cache: CoverageCache, entries: readonly Entry[]): CoverageCache {
  const known = new Map(cache.entries);
  for (const entry of entries) {
    const before = known.get(placeKey(entry));
    if (!before || before.version < entry.version) known.set(placeKey(entry), entry);
  }
  return { ...cache, entries: known };
}
