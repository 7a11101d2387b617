import fc from 'fast-check';
import type { FieldMerge } from '../../../src/core/merge';
import { decideRemovals } from '../../../src/core/registers/decideRemovals';
import { isSettled, mergeRow, type RowMerge, type RowSides } from '../../../src/core/registers/mergeRow';
import { registerById } from '../../../src/core/registers/registers';
import { sameRow, type RowFields } from '../../../src/core/registers/registerRow';

const actions = registerById('actions');
const A: RowFields = { unit: 'skane', measure: 'A' };
const B: RowFields = { unit: 'skane', measure: 'B' };
const C: RowFields = { unit: 'skane', measure: 'C' };
const merge = (sides: RowSides) => mergeRow(actions, sides);
const whole = (outcome: FieldMerge): RowMerge => ({ kind: 'row', merge: outcome });

test.each([
  ['is nowhere', null, null, null, 'same'],
  ['is new here', null, A, null, 'push'],
  ['is new there', null, null, A, 'pull'],
  ['is removed here', A, null, A, 'push'],
  ['is removed there', A, A, null, 'pull'],
  ['is removed on both sides', A, null, null, 'record'],
  ['is removed here and changed there', A, null, B, 'conflict'],
  ['is changed here and removed there', A, B, null, 'conflict'],
] as const)('a row that %s', (_, base, workbook, hub, outcome) => {
  expect(merge({ base, workbook, hub })).toEqual(whole(outcome));
});

const measureOf = (sides: RowSides) => {
  const merged = merge(sides);
  return merged.kind === 'fields' ? merged.merges.get('measure') : merged;
};

test('a row on both sides is merged field by field', () => {
  expect(measureOf({ base: A, workbook: A, hub: A })).toBe('same');
  expect(measureOf({ base: A, workbook: B, hub: A })).toBe('push');
  expect(measureOf({ base: A, workbook: A, hub: B })).toBe('pull');
  expect(measureOf({ base: A, workbook: B, hub: B })).toBe('record');
  expect(measureOf({ base: A, workbook: B, hub: C })).toBe('conflict');
  expect(measureOf({ base: null, workbook: A, hub: A })).toBe('record');
  expect(measureOf({ base: null, workbook: A, hub: B })).toBe('conflict');
});

const text = fc.constantFrom('', 'x', 'y');
const row: fc.Arbitrary<RowFields | null> = fc.option(
  fc.record({ unit: fc.constantFrom('skane', 'halland'), measure: text, goal: text }),
  {
    nil: null,
  },
);
const sides = fc.record({ base: row, workbook: row, hub: row });
const SWAPPED: Readonly<Record<FieldMerge, FieldMerge>> = {
  ...{ same: 'same', record: 'record', conflict: 'conflict' },
  ...{ push: 'pull', pull: 'push' },
};

test('no change is none', () => {
  fc.assert(fc.property(row, (one) => isSettled(merge({ base: one, workbook: one, hub: one }))));
});

test('swapping the sides swaps the result', () => {
  fc.assert(
    fc.property(sides, ({ base, workbook, hub }) => {
      const swapped = (merged: RowMerge): RowMerge =>
        merged.kind === 'row'
          ? whole(SWAPPED[merged.merge])
          : { kind: 'fields', merges: new Map([...merged.merges].map(([id, one]) => [id, SWAPPED[one]])) };
      expect(merge({ base, workbook: hub, hub: workbook })).toEqual(swapped(merge({ base, workbook, hub })));
    }),
  );
});

/** What both sides are after the merge is carried out; a conflict leaves each as it was. */
function carryOut({ base, workbook, hub }: RowSides): RowSides {
  const merged = merge({ base, workbook, hub });
  if (merged.kind === 'row') {
    if (merged.merge === 'push') return { base: workbook, workbook, hub: workbook };
    if (merged.merge === 'pull') return { base: hub, workbook: hub, hub };
    return merged.merge === 'record' ? { base: hub, workbook, hub } : { base, workbook, hub };
  }
  const next = { base: { ...base }, workbook: { ...workbook }, hub: { ...hub } };
  for (const [id, one] of merged.merges) {
    const [mine, theirs] = [workbook?.[id] ?? '', hub?.[id] ?? ''];
    if (one === 'push') next.base[id] = next.hub[id] = mine;
    if (one === 'pull') next.base[id] = next.workbook[id] = theirs;
    if (one === 'record') next.base[id] = theirs;
  }
  return next;
}

test('nothing is lost: what either side changed stands on both afterwards, or is an open conflict', () => {
  fc.assert(
    fc.property(sides, (before) => {
      const after = carryOut(before);
      for (const id of ['unit', 'measure', 'goal']) {
        const was = before.base?.[id] ?? '';
        for (const side of ['workbook', 'hub'] as const) {
          const now: RowFields | null = before[side];
          if (now === null || (now[id] ?? '') === was) continue;
          const kept = [after.workbook, after.hub].some((one) => one?.[id] === now[id]);
          expect(kept).toBe(true);
        }
      }
    }),
  );
});

test('a merge that is carried out leaves nothing but conflicts', () => {
  fc.assert(
    fc.property(sides, (before) => {
      const after = carryOut(before);
      const merged = merge(after);
      const left = merged.kind === 'row' ? [merged.merge] : [...merged.merges.values()];
      expect(left.filter((one) => one !== 'same' && one !== 'conflict')).toEqual([]);
      expect(carryOut(after)).toEqual(after);
      if (!left.includes('conflict')) expect(sameRow(actions, after.workbook, after.hub)).toBe(true);
    }),
  );
});

test.each([
  [0, 10, 'send'],
  [1, 2, 'send'],
  [1, 1, 'ask'],
  [5, 10, 'send'],
  [5, 9, 'ask'],
  [6, 100, 'ask'],
  [2, 2, 'fetch'],
  [30, 30, 'fetch'],
] as const)('%i rows gone of %i: %s', (gone, known, decision) => {
  expect(decideRemovals({ known, gone })).toBe(decision);
});
