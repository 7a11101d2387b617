import { placeKey, type AssessmentPlace } from '../core/assessment';
import { MERGE_FIELDS } from '../core/merge';
import { changeTo, fieldsOf } from './mergeRound';
import type { Change, Entry } from './protocol';
import type { SentChange } from './sentChange';

/** What has to be done for the hub to have again what it had before changes were sent. */
export interface GiveBack {
  /** To push: each made on the version that the change made. */
  readonly changes: readonly Change[];
  /** What the hub has again already: this was done before, and the answer was lost. */
  readonly done: readonly Entry[];
  /** Where somebody has changed it since: it is theirs now. */
  readonly left: readonly AssessmentPlace[];
}

/** @param entries what the hub has now */
export function planGiveBack(sent: readonly SentChange[], entries: ReadonlyMap<string, Entry>): GiveBack {
  const [changes, done, left]: [Change[], Entry[], AssessmentPlace[]] = [[], [], []];
  for (const { before, entry } of sent) {
    const now = entries.get(placeKey(entry)) ?? null;
    const wanted = { ...fieldsOf(now), ...before };
    if (now?.version === entry.version) changes.push(changeTo(entry, wanted, now));
    else if (now && now.version > entry.version && saysAll(now, wanted)) done.push(now);
    else left.push(entry);
  }
  return { changes, done, left };
}

function saysAll(entry: Entry, wanted: ReturnType<typeof fieldsOf>): boolean {
  const fields = fieldsOf(entry);
  return MERGE_FIELDS.every((field) => fields[field] === wanted[field]);
}
