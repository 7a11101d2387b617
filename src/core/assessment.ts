import { DIMENSIONS, type DimensionId } from './catalogue/dimensions';
import { areasOf, type AreaNumber } from './catalogue/strategies';
import type { UnitId } from './catalogue/units';
import type { Level } from './level';

/** Where an assessment stands in its round. `dimension: null` is the area's own remark: note and source, no level. */
export interface AssessmentPlace {
  readonly unit: UnitId;
  readonly area: AreaNumber;
  readonly dimension: DimensionId | null;
}

/** What is judged, and why. Empty text = nothing written; `level: null` = not assessed. */
export interface AssessmentFields {
  readonly level: Level | null;
  readonly note: string;
  readonly source: string;
}

export const BLANK: AssessmentFields = { level: null, note: '', source: '' };

/** A text that identifies a place, for use as a key. */
export function placeKey({ unit, area, dimension }: AssessmentPlace): string {
  return `${unit}/${area}/${dimension ?? ''}`;
}

/** Every place of a unit: 8 areas × (4 dimensions and the remark), in reading order. */
export function placesOf(unit: UnitId): AssessmentPlace[] {
  return areasOf('2024').flatMap(({ number }) =>
    [...DIMENSIONS.map(({ id }) => id), null].map((dimension) => ({ unit, area: number, dimension })),
  );
}
