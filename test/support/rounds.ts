import fc from 'fast-check';
import { placeKey } from '../../src/core/assessment';
import { DIMENSIONS, type DimensionId } from '../../src/core/catalogue/dimensions';
import { areasOf, type AreaNumber, type StrategyId } from '../../src/core/catalogue/strategies';
import { UNITS, type UnitId } from '../../src/core/catalogue/units';
import type { Level } from '../../src/core/level';
import { DEFAULT_METHOD, type Method } from '../../src/core/method';
import type { Round } from '../../src/core/round';
import { RoundCoverage, type Judgement } from '../../src/core/roundCoverage';
import { levels } from './levels';

export function roundOf(id: string, strategy: StrategyId = '2024', method: Partial<Method> = {}): Round {
  return {
    id,
    title: `Omgång ${id}`,
    strategy,
    method: { ...DEFAULT_METHOD, ...method },
    methodChangedBy: null,
    methodChangedAt: null,
    closed: false,
    invented: false,
  };
}

/** A judgement without note or source. */
export const UNEXPLAINED = { note: null, source: null, changedBy: 'Någon' };

/** Judgements by place: `{ skane: { 5: 'Grön Gul – –' } }`, all made on one day. */
export function judged(
  words: Partial<Record<UnitId, Partial<Record<AreaNumber, string>>>>,
  on = '2026-01-15T08:00:00.000Z',
): Map<string, Judgement> {
  return new Map(
    Object.entries(words).flatMap(([unit, areas]) =>
      Object.entries(areas).flatMap(([area, text]) =>
        levels(text).map((level, index): [string, Judgement] => {
          const place = { unit: unit as UnitId, area: Number(area) as AreaNumber, dimension: DIMENSIONS[index]!.id };
          return [placeKey(place), { ...place, ...UNEXPLAINED, level, levelSince: on, changedAt: on }];
        }),
      ),
    ),
  );
}

export const coverageOf = (round: Round, ...judgements: ReadonlyMap<string, Judgement>[]) =>
  new RoundCoverage(round, new Map(judgements.flatMap((one) => [...one])));

const places: readonly { unit: UnitId; area: AreaNumber; dimension: DimensionId }[] = UNITS.flatMap(({ id: unit }) =>
  areasOf('2024').flatMap(({ number: area }) => DIMENSIONS.map(({ id: dimension }) => ({ unit, area, dimension }))),
);

/** One level at a place. */
export type Placed = (typeof places)[number] & { readonly level: Level | null };

/** Levels anywhere: of regions, and of groups and Riket directly. */
export const anyLevels = fc
  .array(fc.constantFrom<(Level | null)[]>('green', 'yellow', 'red', null), {
    minLength: places.length,
    maxLength: places.length,
  })
  .map((drawn): Placed[] => drawn.map((level, i) => ({ ...places[i]!, level })));
