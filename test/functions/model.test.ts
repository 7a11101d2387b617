import { areaLabel, areasOf } from '../../src/core/catalogue/strategies';
import { RoundCoverage } from '../../src/core/roundCoverage';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import { modelSource } from '../../src/functions/modelSource';
import { CellError, provideCustomFunctions } from '../support/cellError';
import { ask } from '../support/modelFunctions';
import { modelWith } from '../support/models';

provideCustomFunctions();
beforeEach(() => modelSource.publish(modelWith()));

const labels = areasOf('2024').map(areaLabel);
const valueError = (message: string | RegExp) => {
  const text: unknown = typeof message === 'string' ? message : expect.stringMatching(message);
  return expect.objectContaining({ code: '#VALUE!', message: text }) as CellError;
};

describe('LS.UNIT', () => {
  test.each<[what: string, args: unknown[], score: unknown]>([
    ['a region and area', ['Region Skåne', '1'], 75],
    ['an area given as a number', ['skane', 1], 75],
    ['an area by its title', ['SKÅNE', 'strukturer för samverkan'], 75],
    ['an area by its title of 2019', ['Skåne', 'Välfärdsteknik för ökad självständighet, delaktighet och hälsa'], 50],
    ['an area whose status is not given', ['Skåne', '3'], 100],
    ['an area where nothing is assessed', ['Skåne', '8'], ''],
    ['all areas: the mean of those that have a score', ['Skåne'], 75],
    ['an earlier round by its title', ['Skåne', '5', ' omgång 2023 '], 25],
    ['cells as arguments', [[['VGR']], [['5']], [['2026']]], 200 / 3],
  ])('of %s', (_what, args, score) => expect(ask('UNIT', ...args)).toEqual(score));

  test('says why where the round’s rule cannot take a Röd', () => {
    modelSource.publish(modelWith({ method: { rule: 'geometric' } }));
    expect(ask('UNIT', 'Skåne', '1')).toEqual(valueError(/^regel: geometric och harmonic kan inte/));
    expect(ask('UNIT', 'Skåne')).toEqual(valueError(/^regel: /));
    expect(ask('UNIT', 'Halland', '1')).toBeCloseTo(50, 9);
  });
});

test('LS.LEVEL gives the word of a dimension: its own, the rolled-up one, and the direct one before that', () => {
  expect(ask('LEVEL', 'Skåne', '1', 'Infrastruktur')).toBe('Röd');
  expect(ask('LEVEL', 'Skåne', '3', 'Styrdokument')).toBe('Ej bedömd');
  expect(ask('LEVEL', 'Riket', '1', 'kommunicerad')).toBe('Gul');
  expect(ask('LEVEL', 'Södra', 1, 'Infrastruktur')).toBe('Grön');
  expect(ask('LEVEL', 'Riket', '5', 'infrastruktur', '2023')).toBe('Gul');
});

describe('LS.ROLLUP spills units × areas under headings', () => {
  const table = (...args: unknown[]) => ask('ROLLUP', ...args) as unknown[][];

  test('all regions, in the order of the source, by colour where nothing else is asked', () => {
    const found = table();
    expect(found[0]).toEqual(['Enhet', ...labels]);
    expect(found.slice(1).map(([name]) => name)).toEqual(REGION_UNITS.map(({ name }) => name));
    expect(found.at(-1)).toEqual([
      'Region Skåne',
      'Gul',
      ...['Ej bedömd', 'Ej bedömd', 'Ej bedömd'],
      'Gul',
      ...Array<string>(3).fill('Ej bedömd'),
    ]);
  });

  test.each([
    ['sjukvårdsregioner', 6],
    ['careRegions', 6],
    ['Riket', 1],
    ['nation', 1],
    ['regioner', 21],
  ])('%s: %d rows', (kind, rows) => expect(table(kind)).toHaveLength(1 + rows));

  test('scores are numbers, and what has none is empty', () => {
    const [, nation] = table('riket', '', 'poäng');
    expect(nation![1]).toBeCloseTo((20 * 50 + 75) / 21, 9);
    expect(nation!.slice(6)).toEqual(['', '', '']);
  });

  test('counts stand as Grön · Gul · Röd · Ej bedömd', () =>
    expect(table('riket', '', 'antal')[1]!.slice(0, 4)).toEqual([
      'Riket',
      '0 · 21 · 0 · 0',
      '0 · 0 · 0 · 21',
      '0 · 0 · 0 · 21',
    ]));
});

test('LS.MATRIX spills 4 dimensions × 8 areas in words, as the source prints them', () => {
  const found = ask('MATRIX', 'skåne') as string[][];
  expect(found[0]).toEqual(['Region Skåne', ...labels]);
  expect(found.map(([title]) => title).slice(1)).toEqual([
    'Kommunicerad',
    'Identifierad',
    'Styrdokument',
    'Infrastruktur',
  ]);
  expect(found.map((row) => row[1]).slice(1)).toEqual(['Grön', 'Grön', 'Grön', 'Röd']);
  expect((ask('MATRIX', 'skåne', '2023') as string[][])[0]![5]).toMatch(/^5\. Välfärdsteknik/);
});

test('invented levels say so in the first heading of every table that shows them', () => {
  const model = modelWith();
  const coverages = new Map(
    model.rounds.map((round) => [
      round.id,
      new RoundCoverage({ ...round, invented: true }, model.coverages.get(round.id)?.judgements ?? new Map()),
    ]),
  );
  modelSource.publish({ ...model, coverages });
  for (const table of [ask('ROLLUP'), ask('MATRIX', 'skåne'), ask('GAPS', 'skåne')] as string[][][])
    expect(table[0]![0]).toMatch(/ – påhittade exempeldata$/);
});

describe('LS.TREND', () => {
  test('is a number of points, through the renamed area', () => {
    expect(ask('TREND', 'Skåne', '5', '2023', '2026')).toBe(25);
    expect(ask('TREND', 'Skåne', '1', '2026', '2026')).toBe(0);
  });

  test('is #N/A with a sentence where the area was not assessed', () =>
    expect(ask('TREND', 'Skåne', '3', '2023', '2026')).toMatchObject({
      code: '#N/A',
      message: 'Region Skåne, område 3 är inte bedömt i omgången Omgång 2023.',
    }));
});

describe('LS.GAPS spills what is missing, Röd or old', () => {
  test('with the status of the area and since when', () => {
    const found = ask('GAPS', 'Skåne', 2);
    expect(found).toEqual([
      ['Område', 'Områdets status', 'Dimension', 'Lucka', 'Sedan'],
      [labels[0], 'Gul', 'Infrastruktur', 'Röd', '2026-01-15'],
      [labels[1], 'Ej bedömd', 'Kommunicerad', 'saknas', ''],
    ]);
    expect(ask('GAPS', 'Skåne', '2')).toEqual(found);
    expect(ask('GAPS', 'Skåne')).toHaveLength(1 + (1 + 4 + 3 + 4 + 3 * 4));
  });

  test('on old evidence says how old is old', () => {
    modelSource.publish({ ...modelWith(), asOf: '2029-01-01T00:00:00.000Z' });
    expect((ask('GAPS', 'Halland') as string[][])[1]![3]).toBe('Gul, underlaget är äldre än 24 månader');
  });
});

test('LS.OBJECTIVES spills the objectives with their source; area numbers are numbers', () => {
  const found = ask('OBJECTIVES', '1') as unknown[][];
  expect(found).toHaveLength(5);
  expect(found[4]).toEqual([
    '1.4',
    1,
    'Norden som globalt ledande life science-aktör',
    'Nya målsättningar för den nationella life science-strategin (2024)',
  ]);
  expect(ask('OBJECTIVES')).toHaveLength(32);
  expect(ask('OBJECTIVES', null, 2019)).toHaveLength(8);
  expect((ask('OBJECTIVES', '4', '2019') as string[][])[1]![3]).toMatch(/\(utanför källorna\)$/);
  expect(ask('OBJECTIVES', '8', '2019')).toMatchObject({
    code: '#N/A',
    message: expect.stringMatching(/okända, inte noll/) as string,
  });
});

describe('LS.CROSSWALK', () => {
  test.each<[objective: unknown, from: unknown, to: unknown, becomes: string[]]>([
    ['1.3', '2019', '2024', ['1.4']],
    ['1,3', 2019, 2024, ['1.4']],
    [1.3, 2019, 2024, ['1.4']],
    ['1.3', '2024', '2019', ['ingen föregångare']],
    ['2.3', '2019', '2024', ['2.2', '2.3']],
    ['4.4', '2024', '2024', ['4.4']],
  ])('of %p from %p to %p: %j', (objective, from, to, becomes) => {
    const [headings, ...rows] = ask('CROSSWALK', objective, from, to) as string[][];
    expect(headings).toEqual(['Strategi', 'Målsättning', 'Titel', 'Samband', 'Säkerhet', 'Källa']);
    expect(rows.map(([, number]) => number)).toEqual(becomes);
  });

  test('says that it is unknown, and never goes by the number', () =>
    expect(ask('CROSSWALK', '4.4', '2024', '2019')).toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/Samma nummer betyder inte samma målsättning/) as string,
    }));
});

test('LS.DOCUMENTS keeps both claims where the sources disagree, with their lines as numbers', () => {
  const [headings, ...rows] = ask('DOCUMENTS', 'Halland') as unknown[][];
  expect(headings).toEqual(['Enhet', 'Läsning', 'Källans ord', 'Källa', 'Rad', 'Att tänka på']);
  expect(rows.map((row) => [row[1], row[3], row[4], row[5]])).toEqual([
    ['närliggande policy', 'NSG Forskning och life science 2022, tabell 1', 144, 'källorna är oense'],
    ['okänt', 'NSG Forskning och life science 2022, tabell 2', 171, 'källorna är oense; källan har en rad utan ord'],
  ]);
  expect(ask('DOCUMENTS', 'Västra')).toHaveLength(1 + 2 * 2);
  expect(ask('DOCUMENTS', 'Riket')).toHaveLength(1 + 42);
});

describe('a formula that asks for what does not exist names the argument and the nearest match', () => {
  test.each<[id: Parameters<typeof ask>[0], args: unknown[], message: string | RegExp]>([
    ['UNIT', ['Region Västmanlnd'], 'enhet: "Region Västmanlnd" finns inte. Menade du Region Västmanland?'],
    ['GAPS', ['Skånne'], 'enhet: "Skånne" finns inte. Menade du Region Skåne?'],
    ['MATRIX', ['Köpenhamn'], 'enhet: "Köpenhamn" finns inte. Skriv till exempel Region Skåne, VGR, Riket.'],
    ['DOCUMENTS', [''], /^enhet: "" finns inte\. Skriv till exempel/],
    ['UNIT', ['#REF!'], /^enhet: "#REF!" finns inte/],
    ['UNIT', [new CellError('#N/A')], /^enhet: "#N\/A" finns inte/],
    ['UNIT', ['Skåne', '9'], 'område: "9" finns inte. Skriv till exempel 1–8.'],
    ['UNIT', ['Skåne', 0], /^område: "0" finns inte/],
    ['UNIT', ['Skåne', '1.3'], /^område: "1.3" finns inte/],
    [
      'TREND',
      ['Skåne', 'Strukturer för samverkn', '2023', '2026'],
      /^område: .* Menade du 1\. Strukturer för samverkan\?$/,
    ],
    ['LEVEL', ['Skåne', '1', 'Styrdokumnt'], 'dimension: "Styrdokumnt" finns inte. Menade du Styrdokument?'],
    [
      'LEVEL',
      ['Skåne', '1', ''],
      'dimension: "" finns inte. Skriv till exempel Kommunicerad, Identifierad, Styrdokument, Infrastruktur.',
    ],
    ['UNIT', ['Skåne', '1', '2025'], /^omgång: "2025" finns inte\. Menade du 202\d\?$/],
    ['ROLLUP', ['', 'våren'], 'omgång: "våren" finns inte. Skriv till exempel 2023, 2026, 2027.'],
    ['TREND', ['Skåne', '1', 'nyss', '2026'], /^från_omgång: "nyss" finns inte/],
    ['TREND', ['Skåne', '1', '2023', 'nyss'], /^till_omgång: "nyss" finns inte/],
    ['ROLLUP', ['regionner'], 'slag: "regionner" finns inte. Menade du regioner?'],
    ['ROLLUP', ['', '', 'constructor'], /^visa: "constructor" finns inte/],
    ['OBJECTIVES', ['', '2020'], 'strategi: "2020" finns inte. Skriv till exempel 2019, 2024.'],
    ['CROSSWALK', ['1.3', '2018', '2024'], /^från: "2018" finns inte/],
    ['CROSSWALK', ['1.3', '2019', ''], /^till: "" finns inte/],
    ['CROSSWALK', ['9.9', '2024', '2019'], /^målsättning: "9.9" finns inte/],
    ['GAPS', ['Skåne', 0], 'antal: "0" är inget antal. Skriv ett heltal från 1 och uppåt.'],
    ['GAPS', ['Skåne', 1.5], /^antal: "1.5" är inget antal/],
    ['GAPS', ['Skåne', 'fem'], /^antal: "fem" är inget antal/],
    ['GAPS', ['Skåne', -1], /^antal: "-1" är inget antal/],
  ])('LS.%s(%j): %s', (id, args, message) => expect(ask(id, ...args)).toEqual(valueError(message)));
});
