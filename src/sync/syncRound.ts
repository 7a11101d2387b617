import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { MERGE_FIELDS, type MergeField, type Settled } from '../core/merge';
import { pullCoverage, withEntries, type CoverageCache } from './coverageCache';
import type { Reply } from './callHub';
import type { HubClient } from './hubClient';
import { changeOf, mergeRound, type LocalAssessment, type MergedPlace } from './mergeRound';
import { LIMITS, type Change, type Entry, type PushAnswer } from './protocol';
import { splitPush } from './splitPush';

/** What to write back to the workbook for one place. */
export interface WriteBack extends Settled {
  readonly place: AssessmentPlace;
}

/** Both sides changed one field differently; neither is touched until a person decides. */
export interface Conflict {
  readonly place: AssessmentPlace;
  readonly field: MergeField;
  readonly mine: AssessmentFields;
  readonly theirs: Entry;
}

export interface SyncOutcome {
  readonly cache: CoverageCache;
  readonly writes: readonly WriteBack[];
  readonly sent: readonly Entry[];
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
}: {
  locals: readonly LocalAssessment[];
  cache: CoverageCache;
  hub: HubClient;
  newId: () => string;
}): Promise<Reply<SyncOutcome>> {
  let cache = known;
  const sent: Entry[] = [];
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
    for (const part of splitPush(sendable)) {
      const answer = await pushSafely(hub, { id: newId(), round: cache.round, changes: part });
      if (answer.kind === 'offline') return answer;
      if (answer.kind === 'problem') {
        if (answer.problem.code !== 'notYourUnit') return answer;
        for (const change of part) refused.set(placeKey(change), { ...change, reason: 'notYourUnit' });
        continue;
      }
      cache = withEntries(cache, answer.value.applied);
      sent.push(...answer.value.applied);
      for (const refusal of answer.value.refused) refused.set(placeKey(refusal), refusal);
    }
  }
}

/** A lost answer is harmless: the same id gives the same answer, so a push is simply sent again. */
async function pushSafely(hub: HubClient, push: Parameters<HubClient['push']>[0]): Promise<Reply<PushAnswer>> {
  const first = await hub.push(push);
  return first.kind === 'offline' ? hub.push(push) : first;
}

/** One remark that is too long must not stop all the others. */
function isTooLong({ note, source }: Change): boolean {
  return (note?.length ?? 0) > LIMITS.note || (source?.length ?? 0) > LIMITS.source;
}

function changesIn(merged: readonly MergedPlace[]): Change[] {
  return merged.map(changeOf).filter((change): change is Change => change !== null);
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

function writeBackOf({ local, hub, entry, merge }: MergedPlace): WriteBack | null {
  const fromHub = (outcome: 'pull' | 'record'): Partial<AssessmentFields> =>
    Object.fromEntries(MERGE_FIELDS.filter((field) => merge[field] === outcome).map((field) => [field, hub[field]]));
  const [take, agreed] = [fromHub('pull'), fromHub('record')];
  if (!Object.keys(take).length && !Object.keys(agreed).length) return null;
  return { place: local.place, take, agreed, version: entry?.version ?? 0 };
}

function conflictsIn({ local, entry, merge }: MergedPlace): Conflict[] {
  if (!entry) return [];
  return MERGE_FIELDS.filter((field) => merge[field] === 'conflict').map((field) => ({
    place: local.place,
    field,
    mine: local.workbook,
    theirs: entry,
  }));
}
