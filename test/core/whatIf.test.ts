import fc from 'fast-check';
import { LEVELS } from '../../src/core/level';
import { DEFAULT_METHOD, type Method } from '../../src/core/method';
import { rateLevels } from '../../src/core/status';
import { singleChanges } from '../../src/core/whatIf';
import { anyCase } from '../support/arbitrary';
import { levels } from '../support/levels';

describe('the single changes that would give another colour', () => {
  test('are all of those, and no others, with the colour they give', () =>
    fc.assert(
      fc.property(anyCase(), ({ levels, method }) => {
        const now = rateLevels(levels, method);
        const found = singleChanges(levels, method);
        if (now.kind === 'refused' || found.kind === 'refused') return expect(found).toEqual(now);
        expect(found.status).toBe(now.status);
        const listed = new Map(found.changes.map(({ index, to, status }) => [`${index} ${to}`, status]));
        expect(listed.size).toBe(found.changes.length);
        for (const [index, level] of levels.entries())
          for (const { id: to } of LEVELS) {
            const then = rateLevels(levels.with(index, to), method);
            const changes = to !== level && then.kind === 'rated' && then.status !== now.status;
            expect(listed.has(`${index} ${to}`)).toBe(changes);
            if (changes) expect(listed.get(`${index} ${to}`)).toBe(then.status);
          }
      }),
      { numRuns: 500 },
    ));

  test('stand in the order of the dimensions, each from Röd up, and say what they change', () =>
    fc.assert(
      fc.property(anyCase(), ({ levels, method }) => {
        const found = singleChanges(levels, method);
        if (found.kind === 'refused') return expect(found.reason).toBe('notPositive');
        const places = found.changes.map(({ index, to }) => 3 * index + ['red', 'yellow', 'green'].indexOf(to));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { index, from } of found.changes) expect(from).toBe(levels[index]);
      }),
    ));

  const changesOf = (words: string, change: Partial<Method> = {}) => {
    const found = singleChanges(levels(words), { ...DEFAULT_METHOD, ...change });
    return found.kind === 'refused'
      ? found.reason
      : found.changes.map(({ index, from, to, status }) => `${index} ${from} → ${to}: ${status}`);
  };

  test.each<[what: string, words: string, change: Partial<Method>, changes: string | string[]]>([
    ['a Röd that alone keeps from Grön', 'Grön Grön Grön Röd', {}, ['3 red → yellow: green', '3 red → green: green']],
    [
      'a missing answer that would give a colour at all',
      'Grön – – –',
      {},
      [1, 2, 3].flatMap((i) => [`${i} null → red: yellow`, `${i} null → yellow: green`, `${i} null → green: green`]),
    ],
    ['nothing, when one answer of four cannot turn it', 'Grön Grön Grön Grön', { guard: false }, []],
    ['nothing of what has no weight', 'Gul –', { weights: [1, 0] }, ['0 yellow → red: red', '0 yellow → green: green']],
    [
      'no Röd by a rule that cannot take it',
      'Gul Gul',
      { weights: [1, 1], rule: 'geometric' },
      ['0 yellow → green: green', '1 yellow → green: green'],
    ],
    ['why not, where there is no colour to change', 'Röd Gul', { weights: [1, 1], rule: 'harmonic' }, 'notPositive'],
  ])('name %s (%s)', (_what, words, change, changes) => expect(changesOf(words, change)).toEqual(changes));
});
