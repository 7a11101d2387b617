import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectGolden } from '../support/golden';
import { call, DIST, metadata, row, shipped } from '../support/shippedFunctions';

describe('dist/functions.js', () => {
  test('registers every function of functions.json, with no page around it', () =>
    expect([...shipped.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort()));

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
    ['HÖG viss stärkas ?', 50, 'Gul', 'Gul', 0.75],
  ])('of %s are %j, %s, %s and %d', (words, score, status, possible, coverage) => {
    expect(call('SCORE', row(words), null, null)).toBe(score);
    expect(call('STATUS', row(words), null, null, null)).toBe(status);
    expect(call('POSSIBLE', row(words), null, null, null)).toBe(possible);
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

  test('take weights as large as a cell can hold, and cells with a format of their own', () => {
    expect(call('SCORE', row('Grön Röd –'), [[1e308, 1e308, 1e308]])).toBe(50);
    expect(call('COVERAGE', row('Grön –'), [[5e-324, 5e-324]])).toBe(0.5);
    const formatted = (basicValue: number) => ({ type: 'FormattedNumber', basicValue, numberFormat: '0,0' });
    expect(call('SCORE', row('Grön Röd'), [[formatted(3), formatted(1)]])).toBe(75);
  });

  test('read merged cells as they come: the first holds the word, the others are empty and so not assessed', () => {
    expect(call('SCORE', row('Gul – – –'))).toBe(50);
    expect(call('COVERAGE', row('Gul – – –'))).toBe(0.25);
    expect(call('STATUS', row('Gul – – –'))).toBe('Ej bedömd');
  });

  test.each(['mean', 'worstTwo', 'min', 'geometric', 'harmonic'])('answer a whole column by %s', (rule) => {
    const column = Array.from({ length: 1_048_576 }, (_, index) => [index % 2 ? 'Gul' : 'Grön']);
    expect(call('STATUS', column, null, rule)).toBe(
      rule === 'worstTwo' || rule === 'min' ? 'Gul' : rule === 'harmonic' ? 'Gul' : 'Grön',
    );
  });
});

describe('the limits of the method', () => {
  test.each<[words: string, limits: unknown[], status: string, possible: string]>([
    ['Grön Grön Grön Röd', [34, 67, 'Ja', 0.5], 'Gul', 'Gul'],
    ['Grön Grön Grön Röd', [34, 67, 'Nej', 0.5], 'Grön', 'Grön'],
    ['Grön Grön Grön Röd', [34, 67, false, 0.5], 'Grön', 'Grön'],
    ['Gul Gul Gul Röd', [40, 67, 'ja', 0.5], 'Röd', 'Röd'],
    ['Gul Gul Gul Grön', [34, 60, 'yes', 0.5], 'Grön', 'Grön'],
    ['Grön – – –', [34, 67, true, 0.25], 'Grön', 'Röd–Grön'],
    ['Grön Gul – –', [34, 67, true, 0.51], 'Ej bedömd', 'Gul–Grön'],
    ['Grön – – –', [0, 100, 'nej', 0], 'Grön', 'Gul–Grön'],
  ])('of %s with %j: %s, possible %s', (words, limits, status, possible) => {
    for (const cells of [[limits], limits.map((limit) => [limit])]) {
      expect(call('STATUS', row(words), null, null, cells)).toBe(status);
      expect(call('POSSIBLE', row(words), null, null, cells)).toBe(possible);
    }
  });

  test('count in what would change the colour and in why', () => {
    const unguarded = [[34, 67, 'Nej', 0.5]];
    expect(call('WHATIF', row('Grön Grön Grön Röd'), null, null, null, unguarded)).toContain('Grön → Gul ger Gul');
    expect(call('EXPLAIN', row('Grön Grön Grön Röd'), null, null, null, unguarded)).not.toContain('hindrar');
  });
});

describe('LS.WHATIF', () => {
  test.each([
    ['Grön Grön Grön Röd', 'Infrastruktur: Röd → Gul ger Grön;\nInfrastruktur: Röd → Grön ger Grön'],
    [
      'Gul Gul Gul Röd',
      'Kommunicerad: Gul → Röd ger Röd;\nIdentifierad: Gul → Röd ger Röd;\nStyrdokument: Gul → Röd ger Röd',
    ],
    ['Röd Röd Röd Röd', 'Ingen enskild ändring ger en annan färg.'],
  ])('of %s: %s', (words, text) => expect(call('WHATIF', row(words), null, null, null, null)).toBe(text));

  test('calls the levels by the headings it is given, and by number where there are not four', () => {
    expect(call('WHATIF', row('Gul –'), null, null, [['Nuläge', 'Mål']])).toMatch(/^Nuläge: Gul → Röd/);
    expect(call('WHATIF', row('Gul –'))).toMatch(/^Nivå 1: Gul → Röd/);
  });
});

describe('LS.EXPLAIN', () => {
  test.each([
    [
      'Grön Grön Grön Röd',
      'Gul: 75 poäng (viktat medelvärde); Infrastruktur Röd drar ner; en Röd hindrar Grön; avgjort.',
    ],
    [
      'Grön Gul – –',
      'Grön: 75 poäng (viktat medelvärde); Identifierad Gul drar ner; Styrdokument och Infrastruktur saknas; möjligt: Gul–Grön.',
    ],
    [
      'Grön – – –',
      'Ej bedömd: 100 poäng (viktat medelvärde); bara 25 % av vikten är bedömd; Identifierad, Styrdokument och Infrastruktur saknas; möjligt: Röd–Grön.',
    ],
    ['Röd Röd Röd –', 'Röd: 0 poäng (viktat medelvärde); Infrastruktur saknas; avgjort.'],
    ['Gul Gul Gul Röd', 'Gul: 37,5 poäng (viktat medelvärde); Infrastruktur Röd drar ner; avgjort.'],
    [
      '– – – –',
      'Ej bedömd: inget är bedömt; Kommunicerad, Identifierad, Styrdokument och Infrastruktur saknas; möjligt: Röd–Grön.',
    ],
  ])('of %s: %s', (words, sentence) => expect(call('EXPLAIN', row(words), null, null, null, null)).toBe(sentence));

  test('names the rule, and under the two lowest both of them', () =>
    expect(call('EXPLAIN', row('Grön Grön Gul Röd'), null, 'worstTwo')).toBe(
      'Röd: 25 poäng (medelvärde av de två lägsta); Styrdokument Gul och Infrastruktur Röd drar ner; avgjort.',
    ));
});

describe('LS.COUNT', () => {
  test.each([
    ['Röd', 2],
    ['röd', 2],
    ['r', 2],
    ['Grön', 1],
    ['Gul', 0],
    ['Ej bedömd', 3],
    ['', 3],
  ])('of %j in a block with empty cells is %d', (status, count) =>
    expect(
      call(
        'COUNT',
        [
          ['Röd', '', 'Grön'],
          ['R', '–', '?'],
        ],
        status,
      ),
    ).toBe(count),
  );
});
