import fc from 'fast-check';
import { foldValues } from '../../src/core/fold';
import { RULES } from '../../src/core/method';
import { foldTree, type Branch, type Leaf } from '../../src/core/tree';
import { anyWeight } from '../support/arbitrary';

const anyRule = fc.constantFrom(...RULES);
const anyValue = fc.oneof(fc.constant(null), fc.double({ min: 0.001, max: 100, noNaN: true }));
const anySet = fc.array(fc.tuple(anyValue, anyWeight), { minLength: 1, maxLength: 9 });
type ValueSet = readonly (readonly [number | null, number])[];

const fold = (set: ValueSet, rule: (typeof RULES)[number]) =>
  foldValues(
    set.map(([value]) => value),
    set.map(([, weight]) => weight),
    rule,
  );
const valueOf = (folded: ReturnType<typeof foldValues>) => (folded.kind === 'value' ? folded.value : folded.kind);
const near = (value: number | string) => (typeof value === 'number' ? (expect.closeTo(value, 6) as number) : value);

describe('any weighted values, folded by any rule', () => {
  test('lie between the lowest and the highest of those with weight, exactly', () =>
    fc.assert(
      fc.property(anySet, anyRule, (set, rule) => {
        const known = set.flatMap(([value, weight]) => (value === null || weight === 0 ? [] : [value]));
        const folded = fold(set, rule);
        if (folded.kind !== 'value') return expect(known).toEqual([]);
        expect(folded.value).toBeGreaterThanOrEqual(Math.min(...known));
        expect(folded.value).toBeLessThanOrEqual(Math.max(...known));
        expect(folded.coverage).toBeGreaterThan(0);
        expect(folded.coverage).toBeLessThanOrEqual(1);
      }),
    ));

  test('come out alike in any order', () =>
    fc.assert(
      fc.property(
        anySet.chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length }))),
        anyRule,
        ([set, shuffled], rule) => expect(valueOf(fold(shuffled, rule))).toEqual(near(valueOf(fold(set, rule)))),
      ),
    ));

  test('come out alike whatever the scale of the weights, from 1e-300 to 1e300', () =>
    fc.assert(
      fc.property(anySet, anyRule, fc.integer({ min: -300, max: 300 }), (set, rule, power) => {
        const scaled = fold(
          set.map(([value, weight]) => [value, weight * 10 ** power]),
          rule,
        );
        const plain = fold(set, rule);
        expect(valueOf(scaled)).toEqual(near(valueOf(plain)));
        if (scaled.kind === 'value' && plain.kind === 'value') expect(scaled.coverage).toBeCloseTo(plain.coverage, 9);
      }),
    ));

  test('never go down when one of them goes up', () =>
    fc.assert(
      fc.property(anySet, anyRule, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (set, rule, at, more) => {
        const raised = set.map(([value, weight], index): [number | null, number] => [
          value !== null && index === at % set.length ? value + more : value,
          weight,
        ]);
        const [before, after] = [valueOf(fold(set, rule)), valueOf(fold(raised, rule))];
        if (typeof before !== 'number') return expect(after).toBe(before);
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    ));
});

describe('weights and values at the ends of what a number can be', () => {
  test.each(RULES)('%s of three alike is what they are, whatever their weights', (rule) => {
    for (const weights of [
      [1e308, 1e308, 1e308],
      [5e-324, 5e-324, 5e-324],
      [0.1, 0.2, 0.3],
      [1e308, 1, 5e-324],
    ])
      expect(foldValues([70, 70, 70], weights, rule)).toEqual({ kind: 'value', value: 70, coverage: 1 });
  });

  test('huge weights weigh against each other', () => {
    expect(foldValues([100, 0, null], [1e308, 1e308, 1e308], 'mean')).toEqual({
      kind: 'value',
      value: 50,
      coverage: expect.closeTo(2 / 3, 12) as number,
    });
  });

  test('a tiny weight beside a huge one is still a weight, where it stands alone', () =>
    expect(foldValues([100, null], [5e-324, 1e308], 'mean')).toEqual({ kind: 'value', value: 100, coverage: 0 }));

  test.each(RULES)('%s of the largest numbers there are is finite', (rule) => {
    const largest = Number.MAX_VALUE;
    expect(foldValues([largest, largest, largest], [3, 3, 3], rule)).toHaveProperty('value', largest);
    expect(foldValues([5e-324, 5e-324], [3, 3], rule)).toHaveProperty('value', 5e-324);
  });

  test.each(RULES)('%s of a whole column of Excel is answered', (rule) => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => 50 + (row % 2));
    const folded = foldValues(
      column,
      column.map(() => 1),
      rule,
    );
    expect(valueOf(folded)).toBeGreaterThanOrEqual(50);
  });
});

describe('any tree', () => {
  type Shape =
    { weight: number; value: number | null } | { weight: number; rule: (typeof RULES)[number]; parts: Shape[] };
  const { shape } = fc.letrec<{ shape: Shape; branch: Shape; leaf: Shape }>((tie) => ({
    leaf: fc.record({ weight: anyWeight, value: anyValue }),
    branch: fc.record({
      weight: anyWeight,
      rule: anyRule,
      parts: fc.array(tie('shape'), { minLength: 1, maxLength: 4, depthIdentifier: 'tree' }),
    }),
    shape: fc.oneof({ maxDepth: 3, depthIdentifier: 'tree' }, tie('leaf'), tie('branch')),
  }));
  const anyTree = fc
    .tuple(anyRule, fc.array(shape, { minLength: 1, maxLength: 5 }))
    .map(([rule, parts]) => named({ weight: 1, rule, parts }, 'root') as Branch);

  function named(part: Shape, id: string): Branch | Leaf {
    if (!('parts' in part)) return { id, ...part };
    return { id, ...part, parts: part.parts.map((one, index) => named(one, `${id}.${index}`)) };
  }
  function leavesOf(part: Branch | Leaf): Leaf[] {
    return 'parts' in part ? part.parts.flatMap(leavesOf) : [part];
  }
  function mapTree(branch: Branch, change: (part: Branch | Leaf) => Branch | Leaf): Branch {
    const parts = branch.parts.map((part) => change('parts' in part ? mapTree(part, change) : part));
    return { ...branch, parts };
  }
  const rootOf = (tree: Branch) => {
    const folded = foldTree(tree).get(tree.id)!;
    return folded.kind === 'refused' ? folded.reason : valueOf(folded);
  };

  test('lies between the lowest and the highest of its leaves', () =>
    fc.assert(
      fc.property(anyTree, (tree) => {
        const values = leavesOf(tree).flatMap(({ value }) => (value === null ? [] : [value]));
        const root = rootOf(tree);
        if (typeof root !== 'number') return expect(['nothing', 'noWeight']).toContain(root);
        expect(root).toBeGreaterThanOrEqual(Math.min(...values));
        expect(root).toBeLessThanOrEqual(Math.max(...values));
      }),
    ));

  test('never goes down when a leaf goes up', () =>
    fc.assert(
      fc.property(anyTree, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (tree, at, more) => {
        const leaves = leavesOf(tree);
        const { id } = leaves[at % leaves.length]!;
        const raised = mapTree(tree, (part) =>
          'value' in part && part.id === id && part.value !== null ? { ...part, value: part.value + more } : part,
        );
        const [before, after] = [rootOf(tree), rootOf(raised)];
        if (typeof before !== 'number') return expect(after).toBe(before);
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    ));

  test('comes out alike whatever the scale of the weights and the order of the parts', () =>
    fc.assert(
      fc.property(anyTree, fc.integer({ min: -200, max: 200 }), (tree, power) => {
        const turned = mapTree(tree, (part) => {
          const weight = part.weight * 10 ** power;
          return 'parts' in part ? { ...part, weight, parts: [...part.parts].reverse() } : { ...part, weight };
        });
        expect(rootOf(turned)).toEqual(near(rootOf(tree)));
      }),
    ));

  test('folds each branch by its own rule', () => {
    const leaf = (id: string, value: number, weight = 1): Leaf => ({ id, value, weight });
    const tree: Branch = {
      id: 'root',
      weight: 1,
      rule: 'mean',
      parts: [
        { id: 'low', weight: 3, rule: 'min', parts: [leaf('a', 20), leaf('b', 90)] },
        { id: 'both', weight: 1, rule: 'worstTwo', parts: [leaf('c', 40), leaf('d', 60), leaf('e', 100)] },
      ],
    };
    expect(foldTree(tree).get('root')).toHaveProperty('value', (3 * 20 + 50) / 4);
  });

  test('says why, all the way up, when a rule cannot take a value', () => {
    const bad: Branch = { id: 'bad', weight: 1, rule: 'harmonic', parts: [{ id: 'zero', weight: 1, value: 0 }] };
    const tree: Branch = { id: 'root', weight: 1, rule: 'mean', parts: [bad, { id: 'fine', weight: 1, value: 50 }] };
    expect(foldTree(tree).get('root')).toEqual({ kind: 'refused', reason: 'notPositive' });
  });
});
