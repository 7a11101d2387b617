import { CellError } from '../support/cellError';
import { call, errorOf, row, shipped } from '../support/shippedFunctions';

const G4 = row('Grön Gul Gul Röd');

/** What the first answer of a streaming function is. */
function streamed(id: string, ...args: unknown[]): unknown {
  const told: unknown[] = [];
  shipped.get(id)!(...args, { setResult: (answer: unknown) => void told.push(answer), onCanceled: () => undefined });
  expect(told).toHaveLength(1);
  return told[0];
}

describe('a formula with cells that are no levels says so at nivåer', () => {
  const withLevels = ['SCORE', 'STATUS', 'POSSIBLE', 'COVERAGE', 'WHATIF', 'EXPLAIN'];
  const everyWay = (levels: unknown) => [
    ...withLevels.map((id) => errorOf(() => call(id, levels))),
    errorOf(() => call('COUNT', levels, 'Röd')),
  ];

  test.each<[what: string, levels: unknown, message: RegExp]>([
    ['an unknown word', row('Grön blå'), /^nivåer: "blå" är ingen nivå\. Skriv Grön, Gul, Röd, Ej bedömd\.$/],
    ['a mix of words and sentences', [['Grön', 'Gul', 'nästan grön']], /^nivåer: "nästan grön" är ingen nivå/],
    ['a number that is no level', [['Grön', 3]], /^nivåer: "3" är ingen nivå/],
    ['a half', [[0.5]], /^nivåer: "0.5" är ingen nivå/],
    ['a truth value', [[true]], /^nivåer: "true" är ingen nivå/],
    ['a date as Excel counts it', [[45_000]], /^nivåer: "45000" är ingen nivå/],
    ['the heading of a dimension', [['Kommunicerad'], ['Grön']], /^nivåer: "Kommunicerad" är en rubrik\. Markera bara/],
    [
      'the label of an area',
      [['1. Strukturer för samverkan', 'Grön']],
      /^nivåer: "1. Strukturer för samverkan" är en rubrik/,
    ],
    ['an error as text', [['Grön', '#REF!']], /^nivåer: en cell har felet #REF!\. Rätta det först\.$/],
    ['an error in Swedish', [['#SAKNAS!']], /^nivåer: en cell har felet #SAKNAS!/],
    ['an error that divides by zero', [['#DIVISION/0!']], /^nivåer: en cell har felet #DIVISION\/0!/],
    ['an error of Excel', [['Grön', new CellError('#N/A')]], /^nivåer: en cell har felet #N\/A/],
    ['a data type', [[{ type: 'Entity', text: 'Skåne' }]], /^nivåer: "…" är ingen nivå/],
    ['a prototype’s name', [['constructor']], /^nivåer: "constructor" är ingen nivå/],
    ['a very long text', [['x'.repeat(32_767)]], /^nivåer: "x{200}…" är ingen nivå/],
    ['a row that is none', ['Grön'], /^nivåer: markera celler, till exempel B5:E5\.$/],
  ])('%s', (_what, levels, message) => {
    for (const error of everyWay(levels))
      expect(error).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(message) as string });
  });

  test.each([undefined, null, '', 0, false])('%p instead of cells, as where the argument is left out', (levels) => {
    for (const id of ['STATUS', 'POSSIBLE', 'COVERAGE', 'WHATIF', 'EXPLAIN', 'COUNT'])
      expect(errorOf(() => call(id, levels))).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^(nivåer): /) as string,
      });
  });

  test('a single word instead of cells', () =>
    expect(errorOf(() => call('SCORE', 'Grön'))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/^nivåer: markera/) as string,
    }));

  test('too many to explain', () => {
    const many = Array.from({ length: 251 }, () => ['Gul']);
    for (const id of ['WHATIF', 'EXPLAIN'])
      expect(errorOf(() => call(id, many)).message).toMatch(/^nivåer: 251 nivåer är för många/);
  });
});

describe('a formula with weights that are none says so at vikter', () => {
  test.each<[what: string, weights: unknown, message: RegExp]>([
    ['too few', [[1, 1, 1]], /^vikter: 3 vikter till 4 nivåer\. Ange en vikt per nivå\.$/],
    [
      'too many',
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      /^vikter: 6 vikter till 4 nivåer/,
    ],
    ['none', [[]], /^vikter: 0 vikter till 4 nivåer/],
    ['a negative one', [[1, 1, 1, -1]], /^vikter: "-1" är ingen vikt\. Vikter är tal från 0 och uppåt/],
    ['all zero', [[0, 0, 0, 0]], /^vikter: minst en vikt måste vara större än 0\.$/],
    ['text', [['tung', 1, 1, 1]], /^vikter: "tung" är ingen vikt/],
    ['numbers written as text', [['1', '1', '1', '1']], /^vikter: "1" är ingen vikt/],
    ['merged cells', [[4, '', '', '']], /^vikter: "" är ingen vikt/],
    ['a heading above', [['Vikt'], [1], [1], [1], [1]], /^vikter: "Vikt" är ingen vikt/],
    ['not a number', [[1, 1, 1, NaN]], /^vikter: "NaN" är ingen vikt/],
    ['without end', [[1, 1, 1, Infinity]], /^vikter: "Infinity" är ingen vikt/],
    ['an error as text', [[1, 1, 1, '#REF!']], /^vikter: en cell har felet #REF!/],
    ['an error of Excel', [[1, 1, 1, new CellError('#REF!')]], /^vikter: en cell har felet #REF!/],
    ['a truth value', [[true, 1, 1, 1]], /^vikter: "true" är ingen vikt/],
  ])('%s', (_what, weights, message) => {
    for (const id of ['SCORE', 'STATUS', 'POSSIBLE', 'COVERAGE', 'WHATIF', 'EXPLAIN'])
      expect(errorOf(() => call(id, G4, weights))).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(message) as string,
      });
  });
});

describe('a formula with another argument that is wrong names it', () => {
  test.each<[what: string, attempt: () => unknown, message: RegExp]>([
    ['an unknown rule', () => call('STATUS', G4, null, 'median'), /^regel: "median" är ingen regel\. Välj en av mean/],
    ['an error as the rule', () => call('SCORE', G4, null, '#REF!'), /^regel: "#REF!" är ingen regel/],
    ['a rule that is a prototype’s name', () => call('SCORE', G4, null, 'toString'), /^regel: "toString"/],
    ['geometric with a Röd', () => call('SCORE', G4, null, 'geometric'), /^regel: geometric och harmonic kan inte/],
    ['harmonic with a Röd', () => call('EXPLAIN', G4, null, 'harmonic'), /^regel: geometric och harmonic kan inte/],
    ['geometric, possible with a Röd', () => call('POSSIBLE', row('Grön –'), null, 'geometric'), /^regel: geometric/],
    ['too few names', () => call('WHATIF', G4, null, null, [['A', 'B']]), /^dimensioner: 2 namn till 4 nivåer/],
    [
      'too many names',
      () => call('EXPLAIN', row('Gul'), null, null, [['A', 'B']]),
      /^dimensioner: 2 namn till 1 nivåer/,
    ],
    ['a status that is none', () => call('COUNT', G4, 'Blå'), /^status: "Blå" är ingen nivå/],
    ['a status that is an error', () => call('COUNT', G4, new CellError('#N/A')), /^status: en cell har felet #N\/A/],
  ])('%s', (_what, attempt, message) =>
    expect(errorOf(attempt)).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(message) as string }),
  );

  test.each<[what: string, limits: unknown]>([
    ['too few', [[34, 67, 'Ja']]],
    ['too many', [[34, 67, 'Ja', 0.5, 1]]],
    ['the thresholds the other way round', [[67, 34, 'Ja', 0.5]]],
    ['no Gul between them', [[50, 50, 'Ja', 0.5]]],
    ['a threshold above 100', [[34, 101, 'Ja', 0.5]]],
    ['a negative one', [[-1, 67, 'Ja', 0.5]]],
    ['a coverage in per cent', [[34, 67, 'Ja', 50]]],
    ['no word for the guard', [[34, 67, 'kanske', 0.5]]],
    ['merged cells', [[34, '', '', '']]],
    ['empty cells, as desktop Excel hands them over', [[0, 0, 0, 0]]],
    ['text', [['34', '67', 'Ja', '0,5']]],
    ['no number', [[NaN, 67, 'Ja', 0.5]]],
    ['an error', [[new CellError('#REF!'), 67, 'Ja', 0.5]]],
    ['a heading', [['Gränser'], [34], [67], ['Ja'], [0.5]]],
  ])('limits with %s', (_what, limits) => {
    for (const attempt of [
      () => call('STATUS', G4, null, null, limits),
      () => call('POSSIBLE', G4, null, null, limits),
      () => call('EXPLAIN', G4, null, null, null, limits),
      () => call('WHATIF', G4, null, null, null, limits),
    ])
      expect(errorOf(attempt)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^gränser: ange fyra celler/) as string,
      });
  });
});

describe('a formula that has no answer here', () => {
  test.each([{ address: 'Blad1!A1' }, {}, undefined])(
    'LS.SCORE() where there is no row to score (%j)',
    async (where) => {
      await expect(call('SCORE', null, null, null, where)).rejects.toMatchObject({
        code: '#N/A',
        message: expect.stringContaining('LS.SCORE(B5:E5)') as string,
      });
    },
  );

  test.each([
    ['UNIT', 'Skåne', '1', ''],
    ['LEVEL', 'Skåne', '1', 'Styrdokument', ''],
    ['ROLLUP', '', '', ''],
    ['MATRIX', 'Skåne', ''],
    ['TREND', 'Skåne', '1', '2023', '2026'],
    ['GAPS', 'Skåne', ''],
    ['OBJECTIVES', '', ''],
    ['CROSSWALK', '1.3', '2019', '2024'],
    ['DOCUMENTS', 'Skåne'],
  ])('LS.%s before a model was fetched says how to fetch it, and never 0', (id, ...args) =>
    expect(streamed(id, ...args)).toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/^Täckningsmodellen är inte hämtad än\. Öppna panelen/) as string,
    }),
  );
});
