import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { memberRegions, NATION, unitById, type UnitId } from '../../src/core/catalogue/units';
import { LevelsByUnit } from '../../src/core/levelsByUnit';
import { DEFAULT_METHOD, type Method } from '../../src/core/method';
import { rollUpUnit } from '../../src/core/rollup';
import { levels } from '../support/levels';

/** Area 1 of units by their words; everything else is not assessed. */
function roundWith(wordsByUnit: Partial<Record<UnitId, string>>): LevelsByUnit {
  return new LevelsByUnit(
    Object.entries(wordsByUnit).flatMap(([unit, words]) =>
      levels(words).map((level, index) => ({
        unit: unit as UnitId,
        area: 1 as const,
        dimension: DIMENSIONS[index]!.id,
        level,
      })),
    ),
  );
}

function areaOf(unit: UnitId, wordsByUnit: Partial<Record<UnitId, string>>, method: Method = DEFAULT_METHOD) {
  return rollUpUnit(unitById(unit), [1], { levels: roundWith(wordsByUnit), method })[0]!;
}

const everyRegion = (words: string) => Object.fromEntries(memberRegions(NATION).map(({ id }) => [id, words]));

describe('an area of a region', () => {
  test('has the status of its four levels, and their counts', () => {
    expect(areaOf('skane', { skane: 'Grön Grön Grön Röd' })).toMatchObject({
      status: 'yellow',
      score: 75,
      coverage: 1,
      counts: { green: 3, yellow: 0, red: 1, unassessed: 0 },
    });
  });

  test('is not assessed while less than half of it is', () => {
    expect(areaOf('skane', { skane: 'Grön – – –' })).toMatchObject({ status: null, score: 100, coverage: 0.25 });
    expect(areaOf('skane', {})).toMatchObject({ status: null, score: null, coverage: 0 });
  });

  test('says why it has no score when the rule cannot take a Röd', () => {
    const method = { ...DEFAULT_METHOD, rule: 'geometric' as const };
    expect(areaOf('skane', { skane: 'Grön Röd – –' }, method)).toMatchObject({
      status: null,
      score: null,
      coverage: 0.5,
      refused: 'notPositive',
    });
  });
});

describe('an area of a sjukvårdsregion', () => {
  test('is the mean of its regions per dimension, with the counts of their statuses beside it', () => {
    // vastra = Västra Götaland and Halland
    const area = areaOf('vastra', { 'vastra-gotaland': 'Grön Grön Gul Gul', halland: 'Gul Grön Gul Röd' });
    expect(area.dimensions.map(({ status, value }) => [status, value])).toEqual([
      ['green', 75],
      ['green', 100],
      ['yellow', 50],
      ['red', 25],
    ]);
    expect(area.score).toBe(62.5);
    expect(area.counts).toEqual({ green: 1, yellow: 1, red: 0, unassessed: 0 });
    expect(area.dimensions[0]!.counts).toEqual({ green: 1, yellow: 1, red: 0, unassessed: 0 });
  });

  test('is kept from Grön by a dimension that rolls up to Röd', () => {
    const area = areaOf('vastra', { 'vastra-gotaland': 'Grön Grön Grön Röd', halland: 'Grön Grön Grön Gul' });
    expect(area).toMatchObject({ status: 'yellow', score: 81.25 });
  });

  test('is not assessed where less than half of its regions are: one voice is not the group', () => {
    const area = areaOf('sodra', { skane: 'Grön Grön Grön Grön' });
    expect(area).toMatchObject({ status: null, score: null, counts: { green: 1, yellow: 0, red: 0, unassessed: 2 } });
  });

  test('takes a direct assessment before the rolled-up one, and says so', () => {
    const area = areaOf('vastra', {
      'vastra-gotaland': 'Grön Grön Grön Grön',
      halland: 'Grön Grön Grön Grön',
      vastra: 'Röd – – –',
    });
    expect(area.dimensions.map(({ status, direct }) => [status, direct])).toEqual([
      ['red', true],
      ['green', false],
      ['green', false],
      ['green', false],
    ]);
    expect(area).toMatchObject({ status: 'yellow', score: 75 });
    expect(area.dimensions[0]!.counts.green).toBe(2);
  });
});

describe('Riket', () => {
  test('is rolled up from the 21 regions, not from the 6 groups', () => {
    // Stockholm and Gotland are a group of 2: as one of 6 groups they would weigh 1/6, as regions 2/21.
    const area = areaOf('riket', {
      ...everyRegion('Grön Grön Grön Grön'),
      stockholm: 'Röd Röd Röd Röd',
      gotland: 'Röd Röd Röd Röd',
    });
    expect(area.score).toBeCloseTo((100 * 19) / 21, 9);
    expect(area.counts).toEqual({ green: 19, yellow: 0, red: 2, unassessed: 0 });
  });

  test('has no colour from two regions of 21', () => {
    expect(areaOf('riket', { skane: 'Grön Grön Grön Grön', halland: 'Röd Röd Röd Röd' }).status).toBeNull();
  });
});
