import { DOCUMENT_READINGS } from '../../src/core/catalogue/governingDocuments';
import { METHOD_LIMITS, type NumericParameter } from '../../src/core/findMethodFaults';
import { levelWord } from '../../src/core/level';
import { DEFAULT_METHOD, ROUND_RULES, type Method } from '../../src/core/method';
import { suggestDocumentLevel } from '../../src/core/suggestion';
import { CellError } from '../support/cellError';
import { readTables, tableWith, type TableRow } from '../support/markdown';
import { call, row } from '../support/shippedFunctions';

const tables = readTables('scoring.md');
const number = (text: string) => Number(text.replace(',', '.'));

/** What a cell shows: an error by its code. */
function shown(id: string, ...args: unknown[]): unknown {
  try {
    return call(id, ...args);
  } catch (error) {
    if (error instanceof CellError) return error.code;
    throw error;
  }
}

const listed = (rows: readonly TableRow[]) => rows.map((one) => [Object.values(one).join(' | '), one] as const);

describe('docs/scoring.md: an example comes out of the shipped functions as it is printed', () => {
  const examples = tableWith(tables, 'nivåer', 'poäng', 'täckning');

  test('in all of its rows', () => expect(examples.length).toBeGreaterThanOrEqual(20));

  test.each(listed(examples))('%s', (_text, example) => {
    const levels = row(example.nivåer!);
    const weights = example.vikter ? [example.vikter.split(' ').map(number)] : null;
    const rule = example.regel || null;
    const [redBelow, greenFrom, guard, coverage] = (example.gränser ?? '').split(' ');
    const limits = coverage ? [[number(redBelow!), number(greenFrom!), guard, number(coverage)]] : null;
    const printed = example.poäng!;
    expect(shown('SCORE', levels, weights, rule)).toEqual(
      printed === '' || printed === '#VALUE!' ? printed : expect.closeTo(number(printed), 2),
    );
    expect(shown('STATUS', levels, weights, rule, limits)).toBe(example.status);
    expect(shown('COVERAGE', levels, weights)).toBeCloseTo(number(example.täckning!), 9);
    expect(shown('POSSIBLE', levels, weights, rule, limits)).toBe(example.möjlig);
  });

  test.each(listed(tableWith(tables, 'vad som skulle ändra färgen')))('%s', (_text, example) => {
    const changes = example['vad som skulle ändra färgen']!.split('; ').join(';\n');
    expect(shown('WHATIF', row(example.nivåer!))).toBe(changes);
  });
});

test('docs/scoring.md prints every part of the method with its default and its limits', () => {
  const parts = tableWith(tables, 'del', 'från början');
  const names = Object.keys(DEFAULT_METHOD).filter((name) => name !== 'version');
  expect(parts.map(({ del }) => del).sort()).toEqual(names.map((name) => `\`${name}\``).sort());
  for (const { del, gränser, ...rest } of parts) {
    const name = del!.replaceAll('`', '') as keyof Method;
    const value = DEFAULT_METHOD[name];
    const text = Array.isArray(value) ? value.join(' ') : typeof value === 'boolean' ? 'ja' : String(value);
    expect(rest['från början']).toBe(text.replace('.', ','));
    if (name === 'rule') expect(gränser).toBe(ROUND_RULES.join(', '));
    else if (name === 'guard') expect(gränser).toBe('ja, nej');
    else {
      const { from, to } = METHOD_LIMITS[name as NumericParameter];
      expect(gränser).toBe(`${from}–${to}`);
    }
  }
});

test.each(Object.entries(DOCUMENT_READINGS))(
  'docs/scoring.md prints what the register suggests where a source says: %s',
  (words, { status, linksToNational }) => {
    const printed = tableWith(tables, 'läsning', 'förslag').filter(
      ({ läsning, ...rest }) =>
        läsning!.includes(`\`${status}\``) &&
        ['alla', linksToNational ? 'ja' : 'nej eller osagt'].includes(rest['knyter an till den nationella']!),
    );
    const suggestion = suggestDocumentLevel('skane', [{ unit: 'skane', claimant: 'test', line: 1, words }]);
    expect(printed.map(({ förslag }) => förslag)).toEqual([suggestion ? levelWord(suggestion.level) : 'inget']);
  },
);

/** How others would colour the same levels, by the rules that docs/scoring.md prints with their sources. */
const OTHERS: Readonly<Record<string, (levels: readonly string[], score: number, status: unknown) => string>> = {
  SDG: (levels) => {
    const scale: Record<string, number> = { Röd: 0.5, Gul: 1.5, Grön: 2.5 };
    const known = levels.filter((level) => level !== '–').map((level) => scale[level]!);
    if (known.length < levels.length / 2) return 'grå';
    const [worst, second] = known.sort((a, b) => a - b) as [number, number];
    if (second < 1) return 'röd';
    if (worst >= 2) return 'grön';
    return (worst + second) / 2 >= 1.5 ? 'gul' : 'orange';
  },
  SPAR: (levels) => {
    if (levels.includes('–')) return 'osagt';
    const scale: Record<string, number> = { Röd: 20, Gul: 60, Grön: 100 };
    const mean = levels.reduce((sum, level) => sum + scale[level]!, 0) / levels.length;
    return mean < 40 ? 'nivå 1' : mean < 80 ? 'nivå 2–3' : 'nivå 4–5';
  },
  'Kolada, andra 50': (_levels, score, status) => ranked(score, status, 50),
  'Kolada, andra 100': (_levels, score, status) => ranked(score, status, 100),
};

/** The colour of the one among 21 where the other 20 are alike: the best quarter green, the worst red. */
function ranked(score: number, status: unknown, others: number): string {
  if (status === 'Ej bedömd') return 'grå';
  const place =
    1 +
    Array<number>(20)
      .fill(others)
      .filter((other) => other > score).length;
  return place <= 21 / 4 ? 'grön' : place > (3 * 21) / 4 ? 'röd' : 'gul';
}

describe('docs/scoring.md: the same four levels, coloured as others would', () => {
  test.each(listed(tableWith(tables, 'här', 'SDG', 'SPAR')))('%s', (_text, { nivåer, här, ...others }) => {
    const levels = row(nivåer!);
    expect(shown('STATUS', levels)).toBe(här);
    for (const [system, colour] of Object.entries(others))
      expect(OTHERS[system]!(nivåer!.split(' '), Number(shown('SCORE', levels)), här)).toBe(colour);
  });

  test('every one of them differs from ours somewhere', () => {
    const rows = tableWith(tables, 'här', 'SDG', 'SPAR');
    const same: Record<string, string> = { 'nivå 1': 'röd', 'nivå 2–3': 'gul', 'nivå 4–5': 'grön', grå: 'ej bedömd' };
    for (const system of Object.keys(OTHERS))
      expect(rows.some((one) => (same[one[system]!] ?? one[system]) !== one.här!.toLowerCase())).toBe(true);
  });
});
