import { placeKey, type AssessmentPlace } from '../core/assessment';
import type { MergeField } from '../core/merge';
import { LIMITS } from '../sync/protocol';
import { framesOf } from '../workbook/framesOf';
import { planJudgement } from '../workbook/planJudgement';
import type { UnitAssessment } from '../workbook/readUnit';
import { applyKept } from './applyKept';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';
import type { Edited } from './tidyEdited';
import type { UnwrittenField, WhyUnwritten } from './unwritten';
import type { WorkbookReading } from './workbookReading';

/** The fields that are not written, and why. */
export type Stops = ReadonlyMap<MergeField, WhyUnwritten>;

interface Written {
  readonly stops: Stops;
  /** The cells of the form that were written. */
  readonly edited: readonly Edited[];
}

/**
 * Writes what was said of a place, on what was last read: 2 round trips. Only where the cells have moved since, or say
 * something else, the workbook is read anew and it is tried once more: they may say the same in another place, or in
 * another way.
 */
export async function writeJudged(
  session: Session,
  place: AssessmentPlace,
  waiting: readonly UnwrittenField[],
): Promise<Written> {
  const tooLong = waiting.filter(({ field, value }) => field !== 'level' && (value?.length ?? 0) > LIMITS[field]);
  const judged = waiting.filter((one) => !tooLong.includes(one));
  const first = session.reading ? await attempt(session, session.reading, place, judged) : NOTHING;
  const second = first.isCertain ? NOTHING : await attempt(session, await readWorkbook(session), place, judged);
  const last = first.isCertain ? first : second;
  return {
    stops: new Map([...last.stops, ...stopAll(tooLong, 'tooLong')]),
    edited: [...first.edited, ...second.edited],
  };
}

type Attempt = Written & { readonly isCertain: boolean };

const NOTHING: Attempt = { stops: new Map(), edited: [], isCertain: false };

async function attempt(
  session: Session,
  reading: WorkbookReading,
  { unit, ...place }: AssessmentPlace,
  judged: readonly UnwrittenField[],
): Promise<Attempt> {
  const { tables, boundRanges, names } = reading.snapshot;
  const form = [...tables, ...boundRanges].find((one) => one.unit === unit);
  const assessment = assessmentAt(reading, { unit, ...place });
  if (!form || !assessment) return { ...NOTHING, stops: stopAll(judged, 'noCell') };
  const { steps, stopped } = planJudgement(assessment, judged);
  const ofUnit = {
    tables: tables.filter((one) => one.unit === unit),
    boundRanges: boundRanges.filter((one) => one.unit === unit),
    names,
  };
  const { moved, leftAlone } = await applyKept(session, steps, reading, framesOf(ofUnit));
  if (moved) return { ...NOTHING, stops: stopAll(judged, 'changed') };
  const left = judged.filter(({ field }) => leftAlone.some((cell) => isAt(assessment.cells[field], cell)));
  return {
    stops: new Map([...stopped, ...stopAll(left, 'changed')]),
    edited: steps.flatMap((step) =>
      step.sheet === form.sheet && !leftAlone.some((cell) => isAt(step, cell))
        ? [{ sheetId: form.sheetId, address: step.address, mine: true }]
        : [],
    ),
    isCertain: left.length === 0,
  };
}

/** Stops them all for one reason. */
export function stopAll(judged: readonly Pick<UnwrittenField, 'field'>[], why: WhyUnwritten): Stops {
  return new Map(judged.map(({ field }) => [field, why]));
}

/** What a reading says of a place. */
export function assessmentAt(reading: WorkbookReading | null, place: AssessmentPlace): UnitAssessment | undefined {
  return reading?.assessments.find((one) => placeKey(one.place) === placeKey(place));
}

interface At {
  readonly sheet: string;
  readonly address: string;
}

function isAt(one: At | null, other: At): boolean {
  return one?.sheet === other.sheet && one.address === other.address;
}
