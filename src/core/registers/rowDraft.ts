import { mergeField } from '../merge';
import type { Field } from './field';
import { readField, type FieldFault } from './readField';
import { said, type RowFields } from './registerRow';
import type { Register } from './registers';

/** What somebody is writing of a row in a form. */
export interface RowDraft {
  /** The row that it was begun on; `null`: there is none yet. */
  readonly opened: RowFields | null;
  /** What was written in the form's fields, by field, as it was written; those that nobody has touched aren't here. */
  readonly written: RowFields;
}

/** Why a field of a form can't be kept as it is. */
export type DraftFault = FieldFault | 'missing';

/** What a draft says, and what is wrong with it by field, in the register's order. */
export interface DraftReading {
  readonly fields: RowFields;
  readonly faults: ReadonlyMap<string, DraftFault>;
}

/** What a field of the form holds. */
export function writtenIn({ opened, written }: RowDraft, id: string): string {
  return written[id] ?? said(opened, id);
}

/** The draft with what was written in a field; what says again what was opened is no change. */
export function writeDraft(draft: RowDraft, id: string, text: string): RowDraft {
  const isBack = draft.opened !== null && text === said(draft.opened, id);
  return isBack ? yieldDraft(draft, [id]) : { ...draft, written: { ...draft.written, [id]: text } };
}

/** Reads what was written. What can't be read says what was opened. */
export function readDraft(register: Register, draft: RowDraft): DraftReading {
  const fields: Record<string, string> = {};
  const faults = new Map<string, DraftFault>();
  for (const field of register.fields) {
    const reading = readWritten(field, draft);
    const value = reading.kind === 'value' ? reading.value : said(draft.opened, field.id);
    if (value !== '') fields[field.id] = value;
    if (reading.kind === 'fault') faults.set(field.id, reading.fault);
    else if (field.required && value === '') faults.set(field.id, 'missing');
  }
  return { fields, faults };
}

/** What was not touched is kept as it is, also what an earlier version of the register let through. */
function readWritten(field: Field, { opened, written }: RowDraft) {
  const text = written[field.id];
  return text === undefined ? { kind: 'value' as const, value: said(opened, field.id) } : readField(field, text);
}

/** The fields that a draft changes. */
export function changedFields(register: Register, draft: RowDraft): string[] {
  const { fields } = readDraft(register, draft);
  return register.fields.map(({ id }) => id).filter((id) => said(fields, id) !== said(draft.opened, id));
}

/**
 * A draft on the row as it says now: what others changed since it was begun is taken in.
 * `clashes`: fields that both changed, and differently; the draft keeps its own.
 */
export function rebaseDraft(
  register: Register,
  draft: RowDraft,
  now: RowFields,
): { readonly draft: RowDraft; readonly clashes: readonly string[] } {
  const { fields } = readDraft(register, draft);
  const outcomes = register.fields.map(({ id }) => ({
    id,
    outcome: mergeField({ base: said(draft.opened, id), workbook: said(fields, id), hub: said(now, id) }),
  }));
  const mine = new Set(outcomes.flatMap(({ id, outcome }) => (isMine(outcome) ? [id] : [])));
  const written = Object.fromEntries(
    Object.entries(draft.written).filter(([id]) => mine.has(id) || isUnread(register, draft, id)),
  );
  return {
    draft: { opened: now, written },
    clashes: outcomes.flatMap(({ id, outcome }) => (outcome === 'conflict' ? [id] : [])),
  };
}

const isMine = (outcome: ReturnType<typeof mergeField>) => outcome === 'push' || outcome === 'conflict';

/** What somebody typed and that can't be read yet is still theirs. */
function isUnread(register: Register, draft: RowDraft, id: string): boolean {
  const field = register.fields.find((one) => one.id === id);
  return field !== undefined && readWritten(field, draft).kind === 'fault';
}

/** The draft without what was written in some fields: they say what the row says. */
export function yieldDraft({ opened, written }: RowDraft, ids: readonly string[]): RowDraft {
  return { opened, written: Object.fromEntries(Object.entries(written).filter(([id]) => !ids.includes(id))) };
}
