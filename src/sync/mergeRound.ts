import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { mergeAssessment, mergedFields, MERGE_FIELDS, type AssessmentMerge, type FieldMerge } from '../core/merge';
import type { Change, Entry } from './protocol';

/** One place as the workbook has it. */
export interface LocalAssessment {
  readonly place: AssessmentPlace;
  readonly workbook: AssessmentFields;
  /** False when the level cell holds a word that is not known: its level is then neither sent nor overwritten. */
  readonly readable: boolean;
  /** True when the level comes out of a formula: the hub's level then doesn't replace it, a person decides. */
  readonly pinned: boolean;
  readonly base: AssessmentFields;
  /** The hub's version when the base was last written; 0 before the first. */
  readonly baseVersion: number;
}

/** A place with both sides and what the merge says of each field. */
export interface MergedPlace {
  readonly local: LocalAssessment;
  readonly hub: AssessmentFields;
  readonly entry: Entry | null;
  readonly merge: AssessmentMerge;
}

type Entries = ReadonlyMap<string, Entry>;

/**
 * Three-way merge of every local place with what the hub has of it.
 * @param entries what the hub said after the workbook was read. A base of a later version than the hub's is then of what the
 * hub has lost (it was restored from an older copy): the workbook's side is sent anew, not taken back.
 */
export function mergeRound(locals: readonly LocalAssessment[], entries: Entries): MergedPlace[] {
  return locals.map((local) => {
    const entry = entries.get(placeKey(local.place)) ?? null;
    const hub = fieldsOf(entry);
    const sides = { workbook: local.workbook, hub };
    const merge = isNewer(local, entry)
      ? mapFields((field) => (sides.workbook[field] === hub[field] ? 'record' : 'push'))
      : mergeAssessment({ base: local.base, ...sides });
    return { local, hub, entry, merge: { ...merge, level: levelMerge(merge.level, local) } };
  });
}

/**
 * The same with what was known of the hub before the workbook was read. A base of a later version was then written by a
 * co-author who has synced since: it says what the hub has.
 */
export function mergeKnown(locals: readonly LocalAssessment[], entries: Entries): MergedPlace[] {
  return locals.map((local) => {
    const entry = entries.get(placeKey(local.place)) ?? null;
    const hub = isNewer(local, entry) ? local.base : fieldsOf(entry);
    const merge = mergeAssessment({ base: local.base, workbook: local.workbook, hub });
    return { local, hub, entry, merge: { ...merge, level: levelMerge(merge.level, local) } };
  });
}

/** Whether both sides and their base say the same everywhere. */
export function isSettled(locals: readonly LocalAssessment[], entries: Entries): boolean {
  return mergeRound(locals, entries).every(({ merge }) => MERGE_FIELDS.every((field) => merge[field] === 'same'));
}

function isNewer({ baseVersion }: LocalAssessment, entry: Entry | null): boolean {
  return baseVersion > (entry?.version ?? 0);
}

function mapFields(merge: (field: keyof AssessmentMerge) => FieldMerge): AssessmentMerge {
  return { level: merge('level'), note: merge('note'), source: merge('source') };
}

function levelMerge(merge: FieldMerge, { readable, pinned }: LocalAssessment): FieldMerge {
  if (!readable) return 'same';
  return pinned && merge === 'pull' ? 'conflict' : merge;
}

/** The change to push for a place, or `null` when nothing is to be sent. */
export function changeOf({ local, hub, entry, merge }: MergedPlace): Change | null {
  if (!MERGE_FIELDS.some((field) => merge[field] === 'push')) return null;
  return changeTo(local.place, mergedFields(merge, { workbook: local.workbook, hub }), entry);
}

/** The change that makes an entry say something else. */
export function changeTo(place: AssessmentPlace, fields: AssessmentFields, entry: Entry | null): Change {
  const { unit, area, dimension } = place;
  const [note, source] = [fields.note || null, fields.source || null];
  return { unit, area, dimension, level: fields.level, note, source, baseVersion: entry?.version ?? 0 };
}

/** The fields of a hub entry as the add-in knows them: nothing written is empty text. */
export function fieldsOf(entry: Entry | null): AssessmentFields {
  return { level: entry?.level ?? null, note: entry?.note ?? '', source: entry?.source ?? '' };
}
