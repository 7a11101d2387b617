import fc from 'fast-check';
import { mergeAssessment, mergedFields, mergeField } from '../../src/core/merge';

describe('a field', () => {
  test.each([
    ['nobody changed', 'a', 'a', 'a', 'same'],
    ['only the workbook changed', 'a', 'b', 'a', 'push'],
    ['only the hub changed', 'a', 'a', 'b', 'pull'],
    ['both changed alike', 'a', 'b', 'b', 'record'],
    ['both changed differently', 'a', 'b', 'c', 'conflict'],
    ['was emptied in the workbook and changed in the hub', 'a', '', 'c', 'conflict'],
    ['was changed in the workbook and emptied in the hub', 'a', 'b', '', 'conflict'],
    ['was emptied in the workbook', 'a', '', 'a', 'push'],
    ['was emptied on both sides', 'a', '', '', 'record'],
  ])('that %s: base %j, workbook %j, hub %j → %s', (_, base, workbook, hub, outcome) => {
    expect(mergeField({ base, workbook, hub })).toBe(outcome);
  });

  test('merges the other way round when the sides change places', () => {
    const mirror = { same: 'same', push: 'pull', pull: 'push', record: 'record', conflict: 'conflict' };
    const value = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(value, value, value, (base, workbook, hub) => {
        expect(mergeField({ base, workbook: hub, hub: workbook })).toBe(mirror[mergeField({ base, workbook, hub })]);
      }),
    );
  });
});

describe('an assessment', () => {
  const blank = { level: null, note: '', source: '' };

  test('keeps a level of mine and a note of theirs apart', () => {
    const workbook = { ...blank, level: 'green' as const };
    const hub = { ...blank, note: 'klart' };
    const merge = mergeAssessment({ base: blank, workbook, hub });
    expect(merge).toEqual({ level: 'push', note: 'pull', source: 'same' });
    expect(mergedFields(merge, { workbook, hub })).toEqual({ level: 'green', note: 'klart', source: '' });
  });

  test('pushes nothing of a field in conflict', () => {
    const workbook = { ...blank, level: 'green' as const, source: 'min' };
    const hub = { ...blank, level: 'red' as const };
    const merge = mergeAssessment({ base: blank, workbook, hub });
    expect(merge).toEqual({ level: 'conflict', note: 'same', source: 'push' });
    expect(mergedFields(merge, { workbook, hub })).toEqual({ level: 'red', note: '', source: 'min' });
  });
});
