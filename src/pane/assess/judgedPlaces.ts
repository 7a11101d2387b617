import type { SessionState } from '../../commands/state';
import type { UnwrittenField } from '../../commands/unwritten';
import { placeKey, type AssessmentFields, type AssessmentPlace } from '../../core/assessment';
import type { UnitId } from '../../core/catalogue/units';
import type { Level } from '../../core/level';
import { MERGE_FIELDS } from '../../core/merge';
import type { UnitAssessment } from '../../workbook/readUnit';

/** A place as a person sees it: what they have said counts from the moment that they say it. */
export interface JudgedPlace {
  readonly assessment: UnitAssessment;
  readonly fields: AssessmentFields;
  /** What of it is not in its cell. */
  readonly unwritten: readonly UnwrittenField[];
  readonly isUnsent: boolean;
}

type Known = Pick<SessionState, 'assessments' | 'unwritten'>;

/** The places of a unit, by place. */
export function judgedPlaces({ assessments, unwritten }: Known, unit: UnitId): ReadonlyMap<string, JudgedPlace> {
  return new Map(
    assessments
      .filter(({ place }) => place.unit === unit)
      .map((assessment) => [placeKey(assessment.place), judgedPlace(assessment, unwritten)]),
  );
}

/** Whether a place is still to be judged: it has no level, and no formula to give it one. */
export function isOpenAt(places: ReadonlyMap<string, JudgedPlace>, place: AssessmentPlace): boolean {
  const judged = places.get(placeKey(place));
  return judged !== undefined && judged.fields.level === null && !judged.assessment.pinned;
}

/** How many of a unit's places have a level. */
export function countJudged(places: ReadonlyMap<string, JudgedPlace>): number {
  return [...places.values()].filter(({ fields }) => fields.level !== null).length;
}

/** Its level, `null` where it is not assessed. */
export function levelAt(places: ReadonlyMap<string, JudgedPlace>, place: AssessmentPlace): Level | null {
  return places.get(placeKey(place))?.fields.level ?? null;
}

function judgedPlace(assessment: UnitAssessment, all: readonly UnwrittenField[]): JudgedPlace {
  const { place, workbook, base, readable } = assessment;
  const unwritten = all.filter((one) => placeKey(one.place) === placeKey(place));
  const said = Object.fromEntries(
    unwritten.filter(({ stopped }) => stopped === null).map(({ field, value }) => [field, value]),
  );
  // A word that nobody understands is no level, whatever was synced before it.
  const stands: AssessmentFields = readable ? workbook : { ...workbook, level: null };
  const fields: AssessmentFields = { ...stands, ...said };
  return { assessment, fields, unwritten, isUnsent: MERGE_FIELDS.some((field) => fields[field] !== base[field]) };
}
