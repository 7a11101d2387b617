import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expectGolden } from '../support/golden';

const DIST = join(__dirname, '../../dist');

/** Excel's custom functions runtime as the shipped file meets it: no window, no document, nothing but this. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
type CustomFunction = (...args: unknown[]) => unknown;

function loadFunctions(): Map<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const CustomFunctions = {
    associate: (id: string, fn: CustomFunction) => functions.set(id, fn),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  runInContext(readFileSync(join(DIST, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
  return functions;
}

const functions = loadFunctions();
const call = (id: string, ...args: unknown[]) => functions.get(id)!(...args);
const row = (words: string) => [words.split(' ').map((word) => (word === '–' ? '' : word))];
const errorOf = (attempt: () => unknown): CellError => {
  try {
    attempt();
  } catch (error) {
    return error as CellError;
  }
  throw new Error('no error');
};

describe('dist/functions.js', () => {
  test('registers every function of functions.json, with no page around it', () => {
    const { functions: metadata } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as {
      functions: { id: string }[];
    };
    expect([...functions.keys()].sort()).toEqual(metadata.map(({ id }) => id).sort());
  });

  test('carries no React', () =>
    expect(readFileSync(join(DIST, 'functions.js'), 'utf8')).not.toMatch(/react|fluentui/i));
});

test('functions.json is as kept: ids, arguments and descriptions are a promise to every workbook', () => {
  expectGolden('functions.json', JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')));
});

describe('LS.SCORE, LS.STATUS, LS.POSSIBLE and LS.COVERAGE', () => {
  test.each([
    ['Grön Grön Gul Gul', 75, 'Grön', 'Grön', 1],
    ['Grön Grön Grön Röd', 75, 'Gul', 'Gul', 1],
    ['Gul Gul Gul Röd', 37.5, 'Gul', 'Gul', 1],
    ['Gul Gul Röd Röd', 25, 'Röd', 'Röd', 1],
    ['Grön Gul – –', 75, 'Grön', 'Gul–Grön', 0.5],
    ['Grön – – –', 100, 'Ej bedömd', 'Röd–Grön', 0.25],
    ['– – – –', '', 'Ej bedömd', 'Röd–Grön', 0],
    ['g y r 2', 62.5, 'Gul', 'Gul', 1],
  ])('of %s are %j, %s, %s and %d', (words, score, status, possible, coverage) => {
    expect(call('SCORE', row(words), null, null)).toBe(score);
    expect(call('STATUS', row(words), null, null)).toBe(status);
    expect(call('POSSIBLE', row(words), null, null)).toBe(possible);
    expect(call('COVERAGE', row(words), null)).toBe(coverage);
  });

  test('take a column, a block and a single cell as well as a row', () => {
    expect(call('SCORE', [['Grön'], ['Röd']])).toBe(50);
    expect(
      call('SCORE', [
        ['Grön', 'Röd'],
        ['Gul', ''],
      ]),
    ).toBe(50);
    expect(call('STATUS', [['Gul']])).toBe('Gul');
  });

  test('take weights and a rule', () => {
    expect(call('SCORE', row('Grön Röd'), [[3, 1]], null)).toBe(75);
    expect(call('SCORE', row('Grön Gul Röd Röd'), null, 'worstTwo')).toBe(0);
    expect(call('SCORE', row('Grön Gul'), null, ' MIN ')).toBe(50);
    expect(call('COVERAGE', row('Grön –'), [[3], [1]])).toBe(0.75);
  });
});

describe('a formula that cannot be answered says which argument is wrong', () => {
  test.each([
    ['an unknown word', () => call('SCORE', row('Grön blå')), /^levels: "blå" är ingen nivå/],
    ['too few weights', () => call('SCORE', row('Grön Röd'), [[1]]), /^weights: 1 vikter till 2 nivåer/],
    ['a weight that is text', () => call('SCORE', row('Grön'), [['tung']]), /^weights: "tung" är ingen vikt/],
    ['a negative weight', () => call('SCORE', row('Grön'), [[-1]]), /^weights: "-1" är ingen vikt/],
    ['no weight at all', () => call('SCORE', row('Grön'), [[0]]), /^weights: minst en vikt/],
    ['an unknown rule', () => call('STATUS', row('Grön'), null, 'median'), /^rule: "median" är ingen regel/],
    [
      'a rule that cannot take Röd',
      () => call('SCORE', row('Grön Röd'), null, 'harmonic'),
      /^rule: geometric och harmonic/,
    ],
  ])('%s', (_, attempt, message) => {
    expect(errorOf(attempt)).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(message) as string });
  });

  test('LS.SCORE() where there is no row to score', async () => {
    await expect(call('SCORE', null, null, null, { address: 'Blad1!A1' })).rejects.toMatchObject({ code: '#N/A' });
  });
});
