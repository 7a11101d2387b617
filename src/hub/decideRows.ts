import type { UnitId } from '../core/catalogue/units';
import { readField } from '../core/registers/readField';
import { missingFields, said, writtenFields, type RowFields } from '../core/registers/registerRow';
import type { Register } from '../core/registers/registers';
import type { RegisterPush, RegisterPushAnswer, RegisterRow, RowChange, RowRefusal } from '../sync/registerProtocol';

interface Circumstances {
  readonly register: Register;
  /** What the hub holds of the rows of the push, by id. */
  readonly current: ReadonlyMap<string, RegisterRow>;
  readonly mayWrite: (unit: UnitId) => boolean;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** What becomes of each change, in order: a later change of the same row meets what the earlier one left. */
export function decideRows(
  { changes }: RegisterPush,
  circumstances: Circumstances,
): Omit<RegisterPushAnswer, 'cursor'> {
  const { register, changedBy, changedAt } = circumstances;
  const current = new Map(circumstances.current);
  const answer: Omit<RegisterPushAnswer, 'cursor'> = { applied: [], conflicts: [], refused: [] };
  for (const change of changes) {
    const theirs = current.get(change.id) ?? null;
    const fields = writtenFields(register, { ...theirs?.fields, ...plainFields(change) });
    const reason = refusalOf(change, { theirs, fields }, circumstances);
    if (reason !== null) answer.refused.push({ ...change, reason });
    else if (change.baseVersion !== (theirs?.version ?? 0)) answer.conflicts.push({ ...change, theirs });
    else {
      const { id, baseVersion } = change;
      const told = { source: theirs?.source ?? null, removed: change.removed === true, changedBy, changedAt };
      const row: RegisterRow = { id, fields, version: baseVersion + 1, ...told };
      current.set(id, row);
      answer.applied.push(row);
    }
  }
  return answer;
}

/** Half a surrogate pair (`LEFT` can cut an emoji) has no UTF-8: it is replaced here, so that answer and store agree. */
function plainFields({ fields }: RowChange): RowFields {
  return Object.fromEntries(Object.entries(fields).map(([id, text]) => [id, Buffer.from(text).toString()]));
}

function refusalOf(
  { removed }: RowChange,
  { theirs, fields }: { theirs: RegisterRow | null; fields: RowFields },
  { register, mayWrite }: Circumstances,
): RowRefusal | null {
  const isOtherThanRead = ({ id }: { id: string }) => {
    const reading = readField(
      register.fields.find((field) => field.id === id)!,
      said(fields, id),
    );
    return reading.kind === 'fault' || reading.value !== said(fields, id);
  };
  // Also whose the row was until now: nobody takes a row from another unit.
  const units = [said(theirs?.fields ?? null, 'unit'), said(fields, 'unit')].filter((unit) => unit !== '');
  const isKnown = !register.fields.some((field) => field.form.kind === 'unit' && isOtherThanRead(field));
  if (isKnown && !units.every((unit) => mayWrite(unit as UnitId))) return 'notYourUnit';
  if (register.fields.some(isOtherThanRead)) return 'invalid';
  if (theirs !== null && theirs.source !== null && (removed || changesSource(register, theirs, fields)))
    return 'ofSource';
  return missingFields(register, fields).length && !removed ? 'incomplete' : null;
}

function changesSource({ fields }: Register, theirs: RegisterRow, next: RowFields): boolean {
  return fields.some(({ id, open }) => !open && said(theirs.fields, id) !== said(next, id));
}
