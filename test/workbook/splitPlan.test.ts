import fc from 'fast-check';
import type { PlainStep } from '../../src/workbook/port';
import { splitPlan } from '../../src/workbook/splitPlan';
import { PaperWorkbook } from '../support/paperWorkbook';

const LIMIT = 40_000;
const aWrite = (rows: number, text: string): PlainStep => ({
  do: 'write',
  sheet: 'Blad1',
  address: `B2:C${1 + rows}`,
  contents: Array.from({ length: rows }, (_, row) => [row, text]),
});
const bytes = (part: readonly PlainStep[]) => new TextEncoder().encode(JSON.stringify(part)).length;

test('what fits goes at once', () => {
  expect(splitPlan([aWrite(3, 'å'), aWrite(5, 'ä')], LIMIT)).toHaveLength(1);
});

test('nothing to do is no part', () => {
  expect(splitPlan([], LIMIT)).toEqual([]);
});

test('parts keep under the limit and write the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.string({ maxLength: 60 }))), (writes) => {
      const plan = writes.map(([rows, text]) => aWrite(rows, text));
      const parts = splitPlan(plan, LIMIT);
      const [whole, split] = [new PaperWorkbook(), new PaperWorkbook()];
      whole.carryOut(plan);
      for (const part of parts) {
        expect(bytes(part)).toBeLessThan(LIMIT);
        split.carryOut(part);
      }
      expect(split.snapshot()).toEqual(whole.snapshot());
    }),
  );
});

test('a sheet is never parted from the name it is known by', () => {
  const plan: PlainStep[] = Array.from({ length: 100 }, (_, index): PlainStep[] => [
    { do: 'addSheet', sheet: `S${index}`, hidden: false },
    { do: 'name', name: `N${index}`, formula: `=S${index}!$A$1`, stands: false, hidden: true },
  ]).flat();
  const parts = splitPlan(plan, 10_000);
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) expect(part.at(-1)?.do).toBe('name');
});
