import { fieldById, type Register } from '../core/registers/registers';
import { missingFields, said, type RowFields } from '../core/registers/registerRow';
import type { Reply } from './callHub';
import { fieldsWith, mergeRegister, rowChangeOf, type LocalRow, type MergedRow } from './mergeRegister';
import { pullRegister, withRows, type RegisterCache } from './registerCache';
import type { RegisterCalls } from './registerCalls';
import { pushRows } from './pushRows';
import type { RegisterRow, RowChange, RowRefusal } from './registerProtocol';
import { splitPush } from './splitPush';

/** What to write back to the workbook for one row. */
export type RowWriteBack =
  /** `take`: fields from the hub, cell and base together; `agreed`: both sides say it, only the base is written. */
  | { readonly kind: 'fields'; readonly id: string; readonly take: RowFields; readonly agreed: RowFields }
  /** The hub has a row that the table hasn't. */
  | { readonly kind: 'add'; readonly id: string; readonly fields: RowFields }
  /** It was removed there: its cells are emptied. */
  | { readonly kind: 'remove'; readonly id: string }
  /** Neither side has it any more. */
  | { readonly kind: 'forget'; readonly id: string };

/** Both sides changed a row differently; neither is touched until a person decides. */
export interface RowConflict {
  readonly id: string;
  /** The fields that differ; none where one side removed what the other changed. */
  readonly fields: readonly string[];
  readonly mine: RowFields | null;
  readonly theirs: RegisterRow;
}

/** A change that the hub doesn't take, or wouldn't. */
export interface RefusedRow {
  readonly id: string;
  readonly reason: RowRefusal;
  /** What the hub has; `null` for a row that only the workbook has. */
  readonly theirs: RegisterRow | null;
}

export interface RegisterOutcome {
  readonly cache: RegisterCache;
  readonly writes: readonly RowWriteBack[];
  readonly sent: readonly RegisterRow[];
  /** How many rows of the hub's were new or other than before. */
  readonly received: number;
  readonly conflicts: readonly RowConflict[];
  readonly refused: readonly RefusedRow[];
  /** Rows still on the move after three attempts: sync again. */
  readonly unsettled: number;
}

const ATTEMPTS = 3;

/**
 * One sync of a register: pull, merge, push (compare-and-set), and what to write back. Touches the hub only; the caller
 * writes. A failure in the middle loses nothing: what the hub took in is found equal at the next sync.
 */
export async function syncRegister({
  register,
  locals,
  cache: known,
  hub,
  newId,
}: {
  register: Register;
  locals: readonly LocalRow[];
  cache: RegisterCache;
  hub: RegisterCalls;
  newId: () => string;
}): Promise<Reply<RegisterOutcome>> {
  let cache = known;
  const sent: RegisterRow[] = [];
  const refused = new Map<string, RowRefusal>();
  for (let attempt = 1; ; attempt++) {
    const pulled = await pullRegister(hub, cache);
    if (pulled.kind !== 'ok') return pulled;
    cache = pulled.value;
    const merged = mergeRegister(register, locals, cache);
    const changes = merged.flatMap((row) => {
      const change = refused.has(row.local.id) ? null : rowChangeOf(register, row);
      const reason = change && refusalBefore(register, change, row);
      if (reason) refused.set(row.local.id, reason);
      return change && !reason ? [change] : [];
    });
    if (!changes.length || attempt > ATTEMPTS) {
      const outcome = outcomeOf(merged, cache);
      return {
        kind: 'ok',
        value: { ...outcome, sent, refused: refusedRows(refused, cache), unsettled: changes.length },
      };
    }
    for (const part of splitPush(changes)) {
      const answer = await pushRows(hub, register.id, { id: newId(), changes: part });
      if (answer.kind === 'offline') return answer;
      if (answer.kind === 'problem') {
        if (answer.problem.code !== 'notYourUnit') return answer;
        for (const change of part) refused.set(change.id, 'notYourUnit');
        continue;
      }
      cache = withRows(cache, answer.value.applied);
      sent.push(...answer.value.applied);
      for (const { id, reason } of answer.value.refused) refused.set(id, reason);
    }
  }
}

/** What the hub would refuse isn't sent. */
function refusalBefore(register: Register, { fields, removed }: RowChange, { hub, row }: MergedRow): RowRefusal | null {
  if (row?.source && Object.keys(fields).some((id) => !fieldById(register, id).open)) return 'ofSource';
  return !removed && missingFields(register, { ...hub, ...fields }).length ? 'incomplete' : null;
}

function refusedRows(refused: ReadonlyMap<string, RowRefusal>, { rows }: RegisterCache): RefusedRow[] {
  return [...refused].map(([id, reason]) => ({ id, reason, theirs: rows.get(id) ?? null }));
}

function outcomeOf(
  merged: readonly MergedRow[],
  cache: RegisterCache,
): Pick<RegisterOutcome, 'cache' | 'writes' | 'received' | 'conflicts'> {
  const writes = merged.flatMap(writeBackOf);
  return {
    cache,
    writes,
    received: writes.filter((write) => write.kind !== 'forget' && (write.kind !== 'fields' || hasAny(write.take)))
      .length,
    conflicts: merged.flatMap(conflictOf),
  };
}

function writeBackOf({ local, hub, merge }: MergedRow): RowWriteBack[] {
  const { id } = local;
  if (merge.kind === 'row') {
    if (merge.merge === 'record') return [{ kind: 'forget', id }];
    if (merge.merge !== 'pull') return [];
    return hub === null ? [{ kind: 'remove', id }] : [{ kind: 'add', id, fields: hub }];
  }
  const fromHub = (outcome: 'pull' | 'record'): RowFields =>
    Object.fromEntries(fieldsWith(merge, outcome).map((field) => [field, said(hub, field)]));
  const [take, agreed] = [fromHub('pull'), fromHub('record')];
  return hasAny(take) || hasAny(agreed) ? [{ kind: 'fields', id, take, agreed }] : [];
}

function hasAny(fields: RowFields): boolean {
  return Object.keys(fields).length > 0;
}

function conflictOf({ local, row, merge }: MergedRow): RowConflict[] {
  const fields = fieldsWith(merge, 'conflict');
  const isConflict = merge.kind === 'row' ? merge.merge === 'conflict' : fields.length > 0;
  return isConflict && row !== null ? [{ id: local.id, fields, mine: local.workbook, theirs: row }] : [];
}
