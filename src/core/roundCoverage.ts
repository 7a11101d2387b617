import { placeKey, type AssessmentPlace } from './assessment';
import { areasOf, type AreaNumber } from './catalogue/strategies';
import type { Unit } from './catalogue/units';
import type { Folded } from './fold';
import type { Level } from './level';
import { LevelsByUnit } from './levelsByUnit';
import { sameParameters, type Method } from './method';
import type { Possible } from './possible';
import { possibleArea } from './possibleArea';
import { rollUpUnit, scoreUnit, type AreaSummary } from './rollup';
import type { Round } from './round';

/** What the hub holds of one place. Times are ISO 8601, UTC. */
export interface Judgement extends AssessmentPlace {
  readonly level: Level | null;
  /** Why, and on what; `null` where nothing is written. */
  readonly note: string | null;
  readonly source: string | null;
  /** The name of who wrote last. */
  readonly changedBy: string;
  /** Since when the level is what it is; `null` where it never was anything but not assessed. */
  readonly levelSince: string | null;
  /** When anything about it was last written: the age of the evidence. Empty for what only a workbook holds yet. */
  readonly changedAt: string;
}

/** A round with all that is judged in it, ready to be asked: each unit is rolled up once, however often it is asked for. */
export class RoundCoverage {
  readonly #levels: LevelsByUnit;
  readonly #areas: readonly AreaNumber[];
  readonly #byMethod = new WeakMap<Method, RoundCoverage>();
  readonly #summaries = new Map<Unit, { areas: readonly AreaSummary[]; overall: Folded }>();

  /** @param judgements by `placeKey` */
  constructor(
    readonly round: Round,
    readonly judgements: ReadonlyMap<string, Judgement>,
  ) {
    this.#areas = areasOf(round.strategy).map(({ number }) => number);
    this.#levels = new LevelsByUnit(judgements.values());
  }

  judgementOf(place: AssessmentPlace): Judgement | null {
    return this.judgements.get(placeKey(place)) ?? null;
  }

  areasOf(unit: Unit): readonly AreaSummary[] {
    return this.#summaryOf(unit).areas;
  }

  areaOf(unit: Unit, area: AreaNumber): AreaSummary {
    return this.areasOf(unit).find((summary) => summary.area === area)!;
  }

  /** The colours that the area can still get, by the answers that are missing. */
  possibleOf(unit: Unit, area: AreaNumber): Possible {
    return possibleArea(unit, area, { levels: this.#levels, method: this.round.method });
  }

  /** The score of a unit over all its areas. */
  overall(unit: Unit): Folded {
    return this.#summaryOf(unit).overall;
  }

  /** The same answers, scored by another method; that too once, however many formulas compare with it. */
  scoredBy(method: Method): RoundCoverage {
    if (sameParameters(method, this.round.method)) return this;
    const kept = this.#byMethod.get(method);
    if (kept) return kept;
    const scored = new RoundCoverage({ ...this.round, method }, this.judgements);
    this.#byMethod.set(method, scored);
    return scored;
  }

  #summaryOf(unit: Unit): { areas: readonly AreaSummary[]; overall: Folded } {
    const known = this.#summaries.get(unit);
    if (known) return known;
    const { method } = this.round;
    const areas = rollUpUnit(unit, this.#areas, { levels: this.#levels, method });
    const summary = { areas, overall: scoreUnit(areas, method) };
    this.#summaries.set(unit, summary);
    return summary;
  }
}
