import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';
import { tidyEdited } from './tidyEdited';
import { noteJudged, settleJudged, waitingFor, type UnwrittenField } from './unwritten';
import { whyReadOnly } from './whyReadOnly';
import { assessmentAt, stopAll, writeJudged, type Stops } from './writeJudged';

/**
 * Takes in what a person says of a place, at once, and writes it into the cells after what is under way there. Needs no
 * hub. What can't be written stays in the state with why, until the person has settled it.
 */
export async function judge(
  session: Session,
  place: AssessmentPlace,
  fields: Partial<AssessmentFields>,
  seen: Partial<AssessmentFields> = {},
): Promise<void> {
  const said = assessmentAt(session.reading, place)?.workbook;
  if (!said) return;
  const { unwritten, roundId } = session.state;
  session.update({ unwritten: noteJudged(unwritten, place, { fields, seen: { ...said, ...seen } }) });
  await session.run('judge', () => carryOut(session, place, roundId));
}

/** Writes over what stands there now, which the person has been told of, or lets go of what they said. */
export async function settleUnwritten(
  session: Session,
  place: AssessmentPlace,
  outcome: 'write' | 'drop',
): Promise<void> {
  const isHere = (one: UnwrittenField) => placeKey(one.place) === placeKey(place);
  const { unwritten } = session.state;
  const said = unwritten.filter(isHere);
  session.update({ unwritten: unwritten.filter((one) => !isHere(one)) });
  if (outcome === 'write')
    await judge(session, place, Object.fromEntries(said.map(({ field, value }) => [field, value])));
}

/** 2 round trips to compare and write; then it is read and tidied as after any edit (3 at most). */
async function carryOut(session: Session, place: AssessmentPlace, round: string | null): Promise<void> {
  const waiting = waitingFor(session.state.unwritten, place);
  if (!waiting.length) return;
  let stops: Stops = stopAll(waiting, 'failed');
  try {
    const why = whyReadOnly(session.state, place.unit);
    // What was said of one round is not written into another.
    if (why || session.state.roundId !== round) {
      stops = stopAll(waiting, why ?? 'changed');
      return;
    }
    const written = await writeJudged(session, place, waiting);
    await (written.edited.length ? tidyEdited(session, written.edited) : readWorkbook(session));
    stops = written.stops;
  } finally {
    session.update({ unwritten: settleJudged(session.state.unwritten, waiting, stops) });
  }
}
