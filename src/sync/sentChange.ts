import { placeKey, type AssessmentFields } from '../core/assessment';
import type { Entry } from './protocol';

/** A change that the hub took in: what it had of the fields that were sent, and what it made of it. */
export interface SentChange {
  readonly before: Partial<AssessmentFields>;
  readonly entry: Entry;
}

/** What an act sent in all: of each place what the hub had before the first change, and what the last one made of it. */
export function mergeSent(earlier: readonly SentChange[], later: readonly SentChange[]): SentChange[] {
  const merged = new Map(earlier.map((one) => [placeKey(one.entry), one]));
  for (const { before, entry } of later) {
    const first = merged.get(placeKey(entry));
    merged.set(placeKey(entry), { entry, before: { ...before, ...first?.before } });
  }
  return [...merged.values()];
}
