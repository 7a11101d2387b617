import { said, type RowFields } from '../../core/registers/registerRow';
import { fieldById, type Register } from '../../core/registers/registers';
import type { Frame, PlainStep, Step } from '../port';
import { placeRows } from './placeRows';
import { planEmptied, planGrowth, planNewRow } from './planRows';
import type { StandingRegister, StandingRow } from './readRegister';
import { registerContent } from './registerCell';
import { BaseWriter, framesOfBase, type RegisterBase } from './registerBase';
import { framesOfRows, framesOfTable } from './registerFrames';

/** What a sync settled for a row. */
export type SettledRow =
  | { readonly kind: 'fields'; readonly id: string; readonly take: RowFields; readonly agreed: RowFields }
  | { readonly kind: 'add'; readonly id: string; readonly fields: RowFields }
  | { readonly kind: 'remove' | 'forget'; readonly id: string };

export interface RegisterPlan {
  readonly steps: readonly Step[];
  readonly frames: readonly Frame[];
  /** How many rows have no room: other things stand below the table. */
  readonly withoutRoom: number;
}

/**
 * Writes what a sync settled: cells and base together, and no cell that people have changed since. New rows are written
 * below the table, which then takes them in: two who add rows to a table at once would collide.
 */
export function planRegister(
  table: StandingRegister,
  base: RegisterBase,
  settled: readonly SettledRow[],
): RegisterPlan {
  const lost = lostFields(table, base);
  if (!settled.length && !lost.length) return { steps: [], frames: [], withoutRoom: 0 };
  const writer = new BaseWriter(base);
  const byKey = new Map(table.rows.map((row) => [row.key, row]));
  // Of rows with one key the one that says something is meant.
  for (const row of table.rows) if (!row.isBlank) byKey.set(row.key, row);
  const changed = settled.flatMap((row) =>
    row.kind === 'fields' ? planFields(row, byKey.get(row.id), { register: table.register, writer }) : [],
  );
  const removed = settled.flatMap((row) => (row.kind === 'remove' ? (byKey.get(row.id) ?? []) : []));
  for (const { kind, id } of settled) if (kind === 'remove' || kind === 'forget') writer.forget(id);

  const forgotten = lost.map(({ key, field }) => writer.field(key, field, ''));
  const added = settled.flatMap((row) => (row.kind === 'add' ? [row] : []));
  const standing = added.map(({ id }) => byKey.get(id)?.row ?? null);
  const free = placeRows(table, standing.filter((row) => row === null).length);
  const places = standing.map((row) => row ?? free.shift() ?? null);
  const writes = added.flatMap(({ id, fields }, index) => {
    const row = places[index] ?? null;
    if (row === null) return [];
    // What has no column here was not taken in, and comes when there is one.
    const shown = Object.fromEntries([...table.columns.keys()].map((field) => [field, said(fields, field)]));
    writer.record(id, shown);
    return planNewRow(table, { id, row, fields });
  });
  const touched = [...places.filter((row) => row !== null), ...removed.map(({ row }) => row)];
  return {
    steps: [
      ...planGrowth(table, touched),
      ...writer.steps,
      ...forgotten,
      ...changed,
      ...removed.flatMap((row) => planEmptied(table, row)),
      ...writes,
    ],
    frames: [...framesOfTable(table), ...framesOfRows(table, touched), ...framesOfBase(base)],
    withoutRoom: places.filter((row) => row === null).length,
  };
}

/** Where a column is gone: when it comes back empty nothing is taken back. */
function lostFields({ register, columns }: StandingRegister, { records }: RegisterBase) {
  const absent = register.fields.map(({ id }) => id).filter((id) => !columns.has(id));
  return [...records].flatMap(([key, { fields }]) =>
    absent.filter((field) => said(fields, field) !== '').map((field) => ({ key, field })),
  );
}

function planFields(
  { id, take, agreed }: Extract<SettledRow, { kind: 'fields' }>,
  row: StandingRow | undefined,
  { register, writer }: { register: Register; writer: BaseWriter },
): Step[] {
  return [
    ...Object.entries(agreed).map(([field, value]) => writer.field(id, field, value)),
    ...Object.entries(take).flatMap(([field, value]): Step[] => {
      const cell = row?.cells.get(field);
      if (!cell) return [];
      const { sheet, address } = cell;
      const write: PlainStep = {
        do: 'write',
        sheet,
        address,
        contents: [[registerContent(fieldById(register, field), value)]],
      };
      return [
        { do: 'ifUnchanged', sheet, address, expected: cell.value, then: [write, writer.field(id, field, value)] },
      ];
    }),
  ];
}
