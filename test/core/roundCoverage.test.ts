import fc from 'fast-check';
import { placeKey } from '../../src/core/assessment';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { areasOf } from '../../src/core/catalogue/strategies';
import {
  CARE_REGION_UNITS,
  memberRegions,
  NATION,
  REGION_UNITS,
  unitById,
  UNITS,
} from '../../src/core/catalogue/units';
import { LevelsByUnit } from '../../src/core/levelsByUnit';
import { DEFAULT_METHOD, type Method } from '../../src/core/method';
import { rollUpUnit, scoreUnit } from '../../src/core/rollup';
import { RoundCoverage, type Judgement } from '../../src/core/roundCoverage';
import { anyCase } from '../support/arbitrary';
import { anyLevels, coverageOf, judged, roundOf, UNEXPLAINED, type Placed } from '../support/rounds';

const AREAS = areasOf('2024').map(({ number }) => number);
const GROUPS = [...CARE_REGION_UNITS, NATION];
const OPTIONS = { numRuns: 15 };
const anyMethod = anyCase({ most: 4 }).map(({ method }): Method => ({
  ...method,
  weights: DIMENSIONS.map((_, index) => method.weights[index] ?? 1),
}));
const total = ({ green, yellow, red, unassessed }: { [K in 'green' | 'yellow' | 'red' | 'unassessed']: number }) =>
  green + yellow + red + unassessed;
const isOfGroup = ({ unit }: Placed) => GROUPS.some(({ id }) => id === unit);
const ofRegions = (levels: readonly Placed[]) => levels.filter((placed) => !isOfGroup(placed));
const judgementsOf = (levels: readonly Placed[]) =>
  new Map(levels.map((placed) => [placeKey(placed), { ...placed, ...UNEXPLAINED, levelSince: '', changedAt: '' }]));

describe('a roll-up of any levels by any method', () => {
  test('counts every member once, per dimension and per area', () =>
    fc.assert(
      fc.property(anyLevels, anyMethod, (levels, method) => {
        for (const group of GROUPS)
          for (const area of rollUpUnit(group, AREAS, { levels: new LevelsByUnit(levels), method })) {
            const members = memberRegions(group);
            expect(total(area.counts)).toBe(members.length);
            for (const [index, { counts }] of area.dimensions.entries()) {
              expect(total(counts)).toBe(members.length);
              const statuses = members.map(
                (region) =>
                  rollUpUnit(region, [area.area], { levels: new LevelsByUnit(levels), method })[0]!.dimensions[index]!
                    .status,
              );
              expect(counts.red).toBe(statuses.filter((status) => status === 'red').length);
              expect(counts.unassessed).toBe(statuses.filter((status) => status === null).length);
            }
          }
      }),
      OPTIONS,
    ));

  test('takes nothing for Riket from what was assessed at the six groups', () =>
    fc.assert(
      fc.property(anyLevels, anyMethod, (levels, method) => {
        const alone = levels.filter((placed) => !isOfGroup(placed) || placed.unit === 'riket');
        expect(rollUpUnit(NATION, AREAS, { levels: new LevelsByUnit(levels), method })).toEqual(
          rollUpUnit(NATION, AREAS, { levels: new LevelsByUnit(alone), method }),
        );
      }),
      OPTIONS,
    ));

  test('lets what was assessed directly win, and keeps the rolled-up word beside', () =>
    fc.assert(
      fc.property(anyLevels, anyMethod, (levels, method) => {
        for (const group of GROUPS) {
          const own = rollUpUnit(group, AREAS, { levels: new LevelsByUnit(levels), method });
          const rolledUp = rollUpUnit(group, AREAS, { levels: new LevelsByUnit(ofRegions(levels)), method });
          for (const [at, area] of own.entries())
            for (const [index, dimension] of area.dimensions.entries()) {
              const direct = levels.find(
                (placed) =>
                  placed.unit === group.id && placed.area === area.area && placed.dimension === DIMENSIONS[index]!.id,
              )?.level;
              const fromRegions = rolledUp[at]!.dimensions[index]!;
              expect(dimension.direct).toBe((direct ?? null) !== null);
              expect(dimension.status).toBe(direct ?? fromRegions.status);
              expect(dimension.rolledUp).toBe(fromRegions.status);
              expect(dimension.counts).toEqual(fromRegions.counts);
            }
        }
      }),
      OPTIONS,
    ));

  test('never has a colour from less than the minimum coverage, nor a value outside 0–100', () =>
    fc.assert(
      fc.property(anyLevels, anyMethod, (levels, method) => {
        for (const unit of UNITS)
          for (const { status, score, coverage } of rollUpUnit(unit, AREAS, {
            levels: new LevelsByUnit(levels),
            method,
          })) {
            if (coverage < method.minimumCoverage - 1e-9) expect(status).toBeNull();
            if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
            expect(coverage >= 0 && coverage <= 1).toBe(true);
          }
      }),
      OPTIONS,
    ));
});

describe('the coverage of a round', () => {
  test('answers as the roll-up does, for every unit', () =>
    fc.assert(
      fc.property(anyLevels, anyMethod, (levels, method) => {
        const coverage = new RoundCoverage(roundOf('2026', '2024', method), judgementsOf(levels));
        for (const unit of UNITS) {
          const expected = rollUpUnit(unit, AREAS, { levels: new LevelsByUnit(levels), method });
          expect(coverage.areasOf(unit)).toEqual(expected);
          expect(coverage.areaOf(unit, 5)).toEqual(expected[4]);
          expect(coverage.overall(unit)).toEqual(scoreUnit(expected, method));
        }
      }),
      OPTIONS,
    ));

  const words = Object.fromEntries(REGION_UNITS.map(({ id }) => [id, { 1: 'Grön Gul Röd –', 5: 'Gul Gul Gul Gul' }]));

  test('is rolled up once per unit, however often it is asked', () => {
    let looked = 0;
    class Counted extends Map<string, Judgement> {
      override values() {
        looked += 1;
        return super.values();
      }
    }
    const coverage = new RoundCoverage(roundOf('2026'), new Counted(judged(words)));
    const areas = coverage.areasOf(NATION);
    expect(coverage.areasOf(NATION)).toBe(areas);
    expect(coverage.areaOf(NATION, 1)).toBe(areas[0]);
    expect(coverage.overall(NATION)).toBe(coverage.overall(NATION));
    const later = { ...DEFAULT_METHOD, redBelow: 20 };
    expect(coverage.scoredBy(later).areasOf(NATION)).toBe(coverage.scoredBy(later).areasOf(NATION));
    expect(coverage.scoredBy({ ...DEFAULT_METHOD, version: 'same numbers' })).toBe(coverage);
    // Once for the round, once for the other method.
    expect(looked).toBe(2);
  });

  test('knows since when a place is what it is, and of a place without judgement nothing', () => {
    const coverage = coverageOf(roundOf('2026'), judged({ skane: { 1: 'Grön – – –' } }, '2025-11-02T10:00:00.000Z'));
    const at = (area: 1 | 2) => coverage.judgementOf({ unit: 'skane', area, dimension: 'kommunicerad' });
    expect(at(1)).toMatchObject({ level: 'green', levelSince: '2025-11-02T10:00:00.000Z' });
    expect(at(2)).toBeNull();
  });

  test('of Riket over all areas is the mean of the areas that have a score', () => {
    const coverage = coverageOf(roundOf('2026'), judged(words));
    const [first, fifth] = [coverage.areaOf(NATION, 1), coverage.areaOf(NATION, 5)];
    expect([first.score, fifth.score]).toEqual([50, 50]);
    expect(coverage.overall(NATION)).toEqual({ kind: 'value', value: 50, coverage: 2 / 8 });
    expect(coverage.overall(unitById('norra'))).toHaveProperty('value', 50);
    const nothing = new LevelsByUnit([]);
    expect(scoreUnit(rollUpUnit(NATION, AREAS, { levels: nothing, method: DEFAULT_METHOD }), DEFAULT_METHOD)).toEqual({
      kind: 'nothing',
      coverage: 0,
    });
  });
});
