import { mergeRow, type RowMerge } from '../core/registers/mergeRow';
import { said, writtenFields, type RowFields } from '../core/registers/registerRow';
import type { Register } from '../core/registers/registers';
import type { RegisterCache } from './registerCache';
import type { RegisterRow, RowChange } from './registerProtocol';

/** A row as the workbook has it. */
export interface LocalRow {
  readonly id: string;
  /** `null`: it stands in no row of the table. */
  readonly workbook: RowFields | null;
  /** As it was last synced; `null`: it never was. */
  readonly base: RowFields | null;
  /** Fields whose cell isn't there or holds what can't be read: neither sent nor overwritten. */
  readonly unread: ReadonlySet<string>;
  /** Fields that come out of a formula: the hub's text doesn't replace it, a person decides. */
  readonly pinned: ReadonlySet<string>;
  /** The sources have it. */
  readonly ofSource: boolean;
  /** A person is asked about it first: both sides stay as they are. */
  readonly held: boolean;
}

/** A row with both sides and what the merge says of it. */
export interface MergedRow {
  readonly local: LocalRow;
  /** What the hub says; `null`: it has no such row, or it was removed. */
  readonly hub: RowFields | null;
  readonly row: RegisterRow | null;
  readonly merge: RowMerge;
}

/** Three-way merge of every row that either side has. */
export function mergeRegister(register: Register, locals: readonly LocalRow[], { rows }: RegisterCache): MergedRow[] {
  const known = new Set(locals.map(({ id }) => id));
  const others = [...rows.keys()].filter((id) => !known.has(id)).map(neverSeen);
  return [...locals, ...others].map((local) => {
    const row = rows.get(local.id) ?? null;
    const hub = row === null || row.removed ? null : row.fields;
    // A cell that can't be read says neither one thing nor another.
    const workbook = local.workbook && {
      ...local.workbook,
      ...Object.fromEntries([...local.unread].map((id) => [id, said(local.base, id)])),
    };
    return { local, hub, row, merge: settleMerge(mergeRow(register, { ...local, workbook, hub }), local, row) };
  });
}

function neverSeen(id: string): LocalRow {
  return { id, workbook: null, base: null, unread: new Set(), pinned: new Set(), ofSource: false, held: false };
}

const AS_IT_IS: RowMerge = { kind: 'row', merge: 'same' };

function settleMerge(merge: RowMerge, local: LocalRow, row: RegisterRow | null): RowMerge {
  const { workbook, unread, pinned, ofSource, held } = local;
  // Who takes a source's row out of a sheet doesn't want to see it there; the source still says it. A hub that doesn't
  // know the row is older than the add-in.
  if (held || (ofSource && (workbook === null || row === null))) return AS_IT_IS;
  if (merge.kind === 'row') return merge;
  const merges = [...merge.merges].map(([id, one]) => {
    if (unread.has(id)) return [id, 'same'] as const;
    return [id, pinned.has(id) && one === 'pull' ? 'conflict' : one] as const;
  });
  return { kind: 'fields', merges: new Map(merges) };
}

/** The change to push for a row, or `null` when nothing is to be sent. */
export function rowChangeOf(register: Register, { local, hub, row, merge }: MergedRow): RowChange | null {
  const { id, workbook } = local;
  const baseVersion = row?.version ?? 0;
  if (merge.kind === 'row') {
    if (merge.merge !== 'push') return null;
    if (workbook === null) return { id, baseVersion, fields: {}, removed: true };
    // A row that comes back says what it says now, and nothing of what it once said.
    const former = Object.fromEntries(Object.keys(row?.fields ?? {}).map((field) => [field, '']));
    return { id, baseVersion, fields: { ...former, ...writtenFields(register, workbook) } };
  }
  const pushed = fieldsWith(merge, 'push');
  if (!pushed.length || hub === null) return null;
  return { id, baseVersion, fields: Object.fromEntries(pushed.map((field) => [field, said(workbook, field)])) };
}

/** The fields of a row that a merge says one thing of. */
export function fieldsWith(merge: RowMerge, outcome: 'push' | 'pull' | 'record' | 'conflict'): string[] {
  return merge.kind === 'row' ? [] : [...merge.merges].flatMap(([id, one]) => (one === outcome ? [id] : []));
}
