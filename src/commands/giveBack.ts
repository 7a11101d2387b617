import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { MERGE_FIELDS } from '../core/merge';
import type { Reply } from '../sync/callHub';
import { emptyCache, pullCoverage, withEntries } from '../sync/coverageCache';
import { fieldsOf } from '../sync/mergeRound';
import { planGiveBack, type GiveBack } from '../sync/planGiveBack';
import { pushAll } from '../sync/pushAll';
import type { SentChange } from '../sync/sentChange';
import type { Rebase } from '../workbook/planRebases';
import type { Kept } from './kept';
import type { Session } from './session';

/** Asks the hub what of an act's changes can be given back to it. An act that sent nothing asks nothing. */
export async function askGiveBack(session: Session, { round, sent }: Kept): Promise<Reply<GiveBack>> {
  if (!sent.length) return { kind: 'ok', value: { changes: [], done: [], left: [] } };
  const pulled = await pullCoverage(session.world.hub, session.caches.get(round) ?? emptyCache(round));
  if (pulled.kind !== 'ok') return pulled;
  session.caches.set(round, pulled.value);
  return { kind: 'ok', value: planGiveBack(sent, pulled.value.entries) };
}

/**
 * What the bases say before the hub is given anything back: what they said before the act. A run that is cut short there
 * has changed nothing: the hub still has what the cells say, and the next sync records it again.
 */
export function rebasesBefore({ bases, sent }: Kept, { changes, done }: GiveBack): Rebase[] {
  const versions = new Map([
    ...changes.map((change): [string, number] => [placeKey(change), change.baseVersion]),
    ...done.map((entry): [string, number] => [placeKey(entry), entry.version]),
  ]);
  return sent.flatMap(({ before, entry }) => {
    const version = versions.get(placeKey(entry));
    const said = bases.find(({ place }) => placeKey(place) === placeKey(entry))?.fields ?? {};
    return version === undefined ? [] : [{ place: entry, fields: sameFields(said, before), version }];
  });
}

export interface GivenBack {
  readonly givenBack: number;
  /** Places that the hub keeps as they are: somebody has changed them since, or it takes nothing more. */
  readonly hubKeeps: readonly AssessmentPlace[];
  /** What the bases are to say of it. */
  readonly rebases: readonly Rebase[];
}

/** Gives the hub back what it had, compare-and-set on the versions that the act made: what somebody changed since stays. */
export async function giveBack(
  session: Session,
  kept: Kept,
  { changes, done, left }: GiveBack,
): Promise<Reply<GivenBack>> {
  const { hub, newId } = session.world;
  const pushed = await pushAll(hub, { round: kept.round, changes, newId });
  if (pushed.kind !== 'ok') return pushed;
  const { applied } = pushed.value;
  const cache = session.caches.get(kept.round);
  if (cache) session.caches.set(kept.round, withEntries(cache, applied));
  const versions = new Map(applied.map((entry) => [placeKey(entry), entry.version]));
  const keeps = changes.filter((change) => !versions.has(placeKey(change)));
  const rebases = [
    ...rebasesBefore(kept, { changes, done, left }).map((one) => ({
      ...one,
      version: versions.get(placeKey(one.place)) ?? one.version,
    })),
    ...kept.sent.filter(({ entry }) => keeps.some((change) => placeKey(change) === placeKey(entry))).map(asSent),
  ];
  return { kind: 'ok', value: { givenBack: applied.length + done.length, hubKeeps: [...left, ...keeps], rebases } };
}

/** The base again as the act left it. */
function asSent({ before, entry }: SentChange): Rebase {
  return { place: entry, fields: sameFields(fieldsOf(entry), before), version: entry.version };
}

function sameFields(fields: Partial<AssessmentFields>, as: Partial<AssessmentFields>): Partial<AssessmentFields> {
  return Object.fromEntries(
    MERGE_FIELDS.filter((field) => field in as && field in fields).map((field) => [field, fields[field]]),
  );
}
