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
}

/** A place with both sides and what the merge says of each field. */
export interface MergedPlace {
  readonly local: LocalAssessment;
  readonly hub: AssessmentFields;
  readonly entry: Entry | null;
  readonly merge: AssessmentMerge;
}

/** Three-way merge of every local place with what the hub has of it. */
export function mergeRound(locals: readonly LocalAssessment[], entries: ReadonlyMap<string, Entry>): MergedPlace[] {
  return locals.map((local) => {
    const entry = entries.get(placeKey(local.place)) ?? null;
    const hub = fieldsOf(entry);
    const merge = mergeAssessment({ base: local.base, workbook: local.workbook, hub });
    return { local, hub, entry, merge: { ...merge, level: levelMerge(merge.level, local) } };
  });
}

/** Whether both sides and their base say the same everywhere. */
export function isSettled(locals: readonly LocalAssessment[], entries: ReadonlyMap<string, Entry>): boolean {
  return mergeRound(locals, entries).every(({ merge }) => MERGE_FIELDS.every((field) => merge[field] === 'same'));
}

function levelMerge(merge: FieldMerge, { readable, pinned }: LocalAssessment): FieldMerge {
  if (!readable) return 'same';
  return pinned && merge === 'pull' ? 'conflict' : merge;
}

/** The change to push for a place, or `null` when nothing is to be sent. */
export function changeOf({ local, hub, entry, merge }: MergedPlace): Change | null {
  if (!MERGE_FIELDS.some((field) => merge[field] === 'push')) return null;
  const { level, note, source } = mergedFields(merge, { workbook: local.workbook, hub });
  return { ...local.place, level, note: note || null, source: source || null, baseVersion: entry?.version ?? 0 };
}

/** The fields of a hub entry as the add-in knows them: nothing written is empty text. */
export function fieldsOf(entry: Entry | null): AssessmentFields {
  return { level: entry?.level ?? null, note: entry?.note ?? '', source: entry?.source ?? '' };
}
