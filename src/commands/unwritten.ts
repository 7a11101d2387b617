import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { MERGE_FIELDS, type MergeField } from '../core/merge';
import type { JudgedField, JudgementStop } from '../workbook/planJudgement';
import type { WhyReadOnly } from './whyReadOnly';

/** Why something that was said is not in its cell. */
export type WhyUnwritten =
  | JudgementStop
  | WhyReadOnly
  /** Longer than a text may be. */
  | 'tooLong'
  /** Excel could not write it. */
  | 'failed';

/** A field of a place that a person has said something of, and that isn't in its cell. */
export interface UnwrittenField extends JudgedField {
  readonly place: AssessmentPlace;
  /** `null` while it is on its way. */
  readonly stopped: WhyUnwritten | null;
}

/** Takes in what is said now. What was on its way and is said anew goes on from what was seen before it. */
export function noteJudged(
  unwritten: readonly UnwrittenField[],
  place: AssessmentPlace,
  { fields, seen }: { fields: Partial<AssessmentFields>; seen: AssessmentFields },
): UnwrittenField[] {
  const said = MERGE_FIELDS.filter((field) => field in fields).map((field): UnwrittenField => {
    const before = unwritten.find((one) => isOf(one, place, field));
    return { place, field, value: fields[field] ?? null, seen: before ? before.seen : seen[field], stopped: null };
  });
  return [...unwritten.filter((one) => !said.some(({ field }) => isOf(one, place, field))), ...said];
}

/** What is on its way to a place's cells. */
export function waitingFor(unwritten: readonly UnwrittenField[], place: AssessmentPlace): UnwrittenField[] {
  return unwritten.filter((one) => one.stopped === null && placeKey(one.place) === placeKey(place));
}

/**
 * What is left when some fields were written, and others stopped. What a person has changed once more meanwhile stays on
 * its way, from what was written.
 */
export function settleJudged(
  unwritten: readonly UnwrittenField[],
  tried: readonly UnwrittenField[],
  stops: ReadonlyMap<MergeField, WhyUnwritten>,
): UnwrittenField[] {
  return unwritten.flatMap((one): UnwrittenField[] => {
    const was = tried.find(({ place, field }) => isOf(one, place, field));
    if (!was) return [one];
    const stopped = stops.get(one.field) ?? null;
    if (one.value === was.value) return stopped ? [{ ...one, stopped }] : [];
    return [stopped ? one : { ...one, seen: was.value }];
  });
}

function isOf(one: UnwrittenField, place: AssessmentPlace, field: MergeField): boolean {
  return one.field === field && placeKey(one.place) === placeKey(place);
}
