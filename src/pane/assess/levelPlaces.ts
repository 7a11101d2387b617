import { placesOf, type AssessmentPlace } from '../../core/assessment';
import type { DimensionId } from '../../core/catalogue/dimensions';
import type { UnitId } from '../../core/catalogue/units';

/** A place with a level. */
export type LevelPlace = AssessmentPlace & { readonly dimension: DimensionId };

/** The places of a unit that have a level, in reading order. */
export function levelPlaces(unit: UnitId): LevelPlace[] {
  return placesOf(unit).filter((place): place is LevelPlace => place.dimension !== null);
}

/** Where a place stands among them, counted from 0; an area as a whole stands before its first. */
export function positionOf({ unit, area, dimension }: AssessmentPlace): number {
  return levelPlaces(unit).findIndex((one) => one.area === area && (dimension === null || one.dimension === dimension));
}

/** The place after or before one, round the ends. */
export function neighbourOf(place: AssessmentPlace, step: 1 | -1): LevelPlace {
  const places = levelPlaces(place.unit);
  const isArea = place.dimension === null;
  const to = positionOf(place) + (isArea && step === 1 ? 0 : step);
  return places.at(to % places.length)!;
}

/** The first place after one that is still to be judged, round the ends; `null` when there is none but itself. */
export function nextToJudge(place: AssessmentPlace, isOpen: (place: LevelPlace) => boolean): LevelPlace | null {
  const places = levelPlaces(place.unit);
  const at = positionOf(place);
  const after = [...places.slice(at + 1), ...places.slice(0, at)];
  return after.find(isOpen) ?? null;
}
