import fc from 'fast-check';
import { areasOf } from '../../src/core/catalogue/strategies';
import { memberRegions, NATION, REGION_UNITS, unitById, UNITS } from '../../src/core/catalogue/units';
import { explainArea, explainLevels } from '../../src/core/explain';
import { LEVELS, levelValue } from '../../src/core/level';
import { LevelsByUnit } from '../../src/core/levelsByUnit';
import { possibleStatuses } from '../../src/core/possible';
import { placeKey } from '../../src/core/assessment';
import { anyLevels, coverageOf, judged, roundOf, UNEXPLAINED, type Placed } from '../support/rounds';

const AREAS = areasOf('2024').map(({ number }) => number);
const sodra = unitById('sodra');
const round = roundOf('2026');
const coverageFrom = (placed: readonly Placed[]) =>
  coverageOf(
    round,
    new Map(placed.map((one) => [placeKey(one), { ...one, ...UNEXPLAINED, levelSince: '', changedAt: '' }])),
  );
const everyMember = (words: string) =>
  judged(Object.fromEntries(memberRegions(sodra).map(({ id }) => [id, { 1: words }])));

describe('the colours an area can still get', () => {
  test('are those of its levels, for a region', () =>
    fc.assert(
      fc.property(anyLevels, fc.constantFrom(...REGION_UNITS), fc.constantFrom(...AREAS), (placed, region, area) => {
        const levels = new LevelsByUnit(placed).ofArea(region.id, area);
        const coverage = coverageFrom(placed);
        expect(coverage.possibleOf(region, area)).toEqual(possibleStatuses(levels, round.method));
        expect(explainArea(region, area, coverage)).toEqual(explainLevels(levels, round.method));
      }),
      { numRuns: 40 },
    ));

  test('never lie below the lowest or above the highest that answering what is missing gives', () =>
    fc.assert(
      fc.property(
        anyLevels,
        fc.constantFrom(...UNITS),
        fc.constantFrom(...AREAS),
        fc.array(fc.constantFrom(...LEVELS.map(({ id }) => id)), { minLength: 1 }),
        (placed, unit, area, answers) => {
          const possible = coverageFrom(placed).possibleOf(unit, area);
          if (possible.kind === 'refused') throw new Error(possible.reason);
          const answered = placed.map((one, index) => ({
            ...one,
            level: unitById(one.unit).kind === 'region' ? (one.level ?? answers[index % answers.length]!) : one.level,
          }));
          const value = levelValue(coverageFrom(answered).areaOf(unit, area).status!);
          expect(value).toBeGreaterThanOrEqual(levelValue(possible.lowest));
          expect(value).toBeLessThanOrEqual(levelValue(possible.highest));
        },
      ),
      { numRuns: 40 },
    ));

  test('are settled for a group whose regions have all answered', () =>
    expect(coverageOf(round, everyMember('Gul Gul Grön Grön')).possibleOf(sodra, 1)).toMatchObject({
      lowest: 'green',
      highest: 'green',
    }));

  test('do not wait for what a group has not judged itself, and follow what it has', () => {
    const direct = coverageOf(round, everyMember('Gul Gul Gul –'), judged({ sodra: { 1: '– – – Röd' } }));
    expect(direct.possibleOf(sodra, 1)).toMatchObject({ lowest: 'yellow', highest: 'yellow' });
  });
});

describe('the explanation of a group', () => {
  test('names dimensions that pull its score down, those that are missing and a Röd that guards', () => {
    const coverage = coverageOf(round, everyMember('Grön Grön Röd –'));
    expect(explainArea(sodra, 1, coverage)).toMatchObject({
      kind: 'explained',
      status: 'yellow',
      pullsDown: [2],
      missing: [3],
      coverage: 0.75,
      possible: { lowest: 'yellow', highest: 'yellow' },
    });
  });

  test('says nothing of a score where nothing is answered', () =>
    expect(explainArea(NATION, 3, coverageOf(round, judged({})))).toMatchObject({
      status: null,
      score: null,
      missing: [0, 1, 2, 3],
      possible: { lowest: 'red', highest: 'green' },
    }));
});
