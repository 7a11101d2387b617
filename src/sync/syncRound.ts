import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { MERGE_FIELDS, type FieldMerge, type Settled } from '../core/merge';
import type { Reply } from './callHub';
import { conflictsIn, type Conflict } from './conflictsIn';
import { emptyCache, pullCoverage, withEntries, type CoverageCache } from './coverageCache';
import type { HubClient } from './hubClient';
import { changeOf, mergeRound, type LocalAssessment, type MergedPlace } from './mergeRound';
import { LIMITS, type Change, type Entry, type PushAnswer } from './protocol';
import { pushAll, type OnPush } from './pushAll';
import type { SentChange } from './sentChange';

/** What to write back to the workbook for one place. */
export interface WriteBack extends Settled {
  readonly place: AssessmentPlace;
}

export interface SyncOutcome {
  readonly cache: CoverageCache;
  readonly writes: readonly WriteBack[];
  readonly sent: readonly SentChange[];
  readonly received: readonly Entry[];
  readonly conflicts: readonly Conflict[];
  readonly refused: PushAnswer['refused'];
  /** Places still on the move after three attempts: sync again. */
  readonly unsettled: number;
}

const ATTEMPTS = 3;

/**
 * One sync: pull, merge, push (compare-and-set), and what to write back. Touches the hub only; the caller writes.
 * A failure in the middle loses nothing: what the hub took in is found equal at the next sync.
 */
export async function syncRound({
  locals,
  cache: known,
  hub,
  newId,
  onPush,
}: {
  locals: readonly LocalAssessment[];
  cache: CoverageCache;
  hub: HubClient;
  newId: () => string;
  onPush?: OnPush;
}): Promise<Reply<SyncOutcome>> {
  let cache = known;
  const sent: SentChange[] = [];
  const refused = new Map<string, PushAnswer['refused'][number]>();
  for (let attempt = 1; ; attempt++) {
    const pulled = await pullCoverage(hub, cache);
    if (pulled.kind !== 'ok') return pulled;
    cache = pulled.value;
    const merged = mergeRound(locals, cache.entries);
    const changes = changesIn(merged).filter((change) => !refused.has(placeKey(change)));
    for (const change of changes.filter(isTooLong)) refused.set(placeKey(change), { ...change, reason: 'tooLong' });
    const sendable = changes.filter((change) => !isTooLong(change));
    if (!sendable.length || attempt > ATTEMPTS) {
      const outcome = { ...outcomeOf(merged, cache), sent, refused: [...refused.values()], unsettled: sendable.length };
      return { kind: 'ok', value: outcome };
    }
    const pushed = await pushAll(hub, { round: cache.round, changes: sendable, newId, ...(onPush && { onPush }) });
    if (pushed.kind !== 'ok') return pushed;
    const { applied, conflicts } = pushed.value;
    sent.push(...sentChanges(merged, applied));
    for (const refusal of pushed.value.refused) refused.set(placeKey(refusal), refusal);
    // A hub that has less than was known of it was restored from an older copy: nothing known of it counts.
    const isRestored = conflicts.some(({ baseVersion, theirs }) => (theirs?.version ?? 0) < baseVersion);
    cache = withEntries(isRestored ? emptyCache(cache.round) : cache, isRestored ? [] : applied);
  }
}

/** One remark that is too long must not stop all the others. */
function isTooLong({ note, source }: Change): boolean {
  return (note?.length ?? 0) > LIMITS.note || (source?.length ?? 0) > LIMITS.source;
}

function changesIn(merged: readonly MergedPlace[]): Change[] {
  return merged.map(changeOf).filter((change): change is Change => change !== null);
}

function sentChanges(merged: readonly MergedPlace[], applied: readonly Entry[]): SentChange[] {
  const byPlace = new Map(merged.map((one) => [placeKey(one.local.place), one]));
  return applied.map((entry) => ({ entry, before: hubFields(byPlace.get(placeKey(entry))!, 'push') }));
}

function outcomeOf(
  merged: readonly MergedPlace[],
  cache: CoverageCache,
): Pick<SyncOutcome, 'cache' | 'writes' | 'received' | 'conflicts'> {
  const withPull = merged.filter(({ merge }) => MERGE_FIELDS.some((field) => merge[field] === 'pull'));
  return {
    cache,
    writes: merged.map(writeBackOf).filter((write): write is WriteBack => write !== null),
    received: withPull.map(({ entry }) => entry).filter((entry): entry is Entry => entry !== null),
    conflicts: merged.flatMap(conflictsIn),
  };
}

function writeBackOf(one: MergedPlace): WriteBack | null {
  const [take, agreed] = [hubFields(one, 'pull'), hubFields(one, 'record')];
  if (!Object.keys(take).length && !Object.keys(agreed).length) return null;
  return { place: one.local.place, take, agreed, version: one.entry?.version ?? 0 };
}

/** What the hub has of the fields that the merge says so of. */
function hubFields({ hub, merge }: MergedPlace, outcome: FieldMerge): Partial<AssessmentFields> {
  return Object.fromEntries(
    MERGE_FIELDS.filter((field) => merge[field] === outcome).map((field) => [field, hub[field]]),
  );
}
