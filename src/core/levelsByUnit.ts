import type { AssessmentPlace } from './assessment';
import { DIMENSIONS } from './catalogue/dimensions';
import type { AreaNumber } from './catalogue/strategies';
import type { UnitId } from './catalogue/units';
import type { Level } from './level';

/** The levels of a round. A unit's stand together, so that asking for one takes as long however many units there are. */
export class LevelsByUnit {
  readonly #levels = new Map<UnitId, (Level | null)[]>();

  /** @param assessed a place that is missing is not assessed; remarks have no level */
  constructor(assessed: Iterable<AssessmentPlace & { readonly level: Level | null }>) {
    for (const { unit, area, dimension, level } of assessed) {
      const index = DIMENSIONS.findIndex(({ id }) => id === dimension);
      if (index < 0) continue;
      let levels = this.#levels.get(unit);
      if (!levels) this.#levels.set(unit, (levels = []));
      levels[DIMENSIONS.length * area + index] = level;
    }
  }

  /** In the order of the dimensions. */
  ofArea(unit: UnitId, area: AreaNumber): (Level | null)[] {
    const levels = this.#levels.get(unit);
    return DIMENSIONS.map((_, index) => levels?.[DIMENSIONS.length * area + index] ?? null);
  }
}
