import { placeKey } from '../core/assessment';
import { syncRound } from '../sync/syncRound';
import { planForgotten, planMissingBase } from '../workbook/planBase';
import { isMethodListed } from '../workbook/planLists';
import { readBindings } from '../workbook/binding/readBindings';
import { planUnitColours } from '../workbook/planUnitColours';
import { planUnitRound } from '../workbook/planUnitSheet';
import { planTidying } from '../workbook/planTidying';
import { planOpenScores } from '../workbook/planOpenScores';
import { planWriteBack } from '../workbook/planWriteBack';
import { planBaseHeading } from '../workbook/sheets/baseSheet';
import { conflictMarks, placeConflict } from './conflicts';
import { cacheOf, knownOf, publishRounds } from './coverage';
import { refreshRound } from './refreshNation';
import { findOldEvidence, oldEvidenceMarks } from './oldEvidence';
import { applyKept } from './applyKept';
import { readOurWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';

/**
 * One sync: read (2 round trips), pull, merge, push, write back with base and marks (2), read again (2) so that
 * what is shown is what stands. Failing anywhere loses nothing: the next sync finds what was done and goes on.
 */
export async function synchronise(session: Session): Promise<void> {
  await meet(session);
  const { hub, now, newId } = session.world;
  const reading = await readOurWorkbook(session);
  const { snapshot, round, assessments } = reading;
  const outcome = session.expect(await syncRound({ locals: assessments, cache: cacheOf(session, round), hub, newId }));
  session.caches.set(round.id, outcome.cache);

  const { forms: bound, broken } = readBindings(snapshot);
  const forms = [...snapshot.tables, ...bound];
  const byPlace = new Map(assessments.map((assessment) => [placeKey(assessment.place), assessment]));
  const taken = new Map(outcome.writes.map(({ place, take }) => [placeKey(place), take]));
  const settled = assessments.map((one) => ({
    ...one,
    workbook: { ...one.workbook, ...taken.get(placeKey(one.place)) },
  }));
  const old = findOldEvidence(settled, knownOf(session, round));
  const marks = new Map([...oldEvidenceMarks(old, round), ...conflictMarks(outcome.conflicts)]);
  const at = now();
  const plan = [
    ...forms.flatMap(({ unit }) => planMissingBase(snapshot, unit, round.id)),
    ...[...forms, ...broken].flatMap(({ unit }) => planForgotten(snapshot, unit, assessments)),
    ...forms.flatMap((form) => planUnitRound(snapshot, form, round)),
    ...forms.flatMap((form) => planTidying(form, { isConcerned: () => true, marks })),
    ...planUnitColours(snapshot),
    ...outcome.writes.flatMap((write) => planWriteBack(byPlace.get(placeKey(write.place))!, write)),
    ...planOpenScores(snapshot),
    ...forms.map(({ unit }) => planBaseHeading(unit, round.id, at.toISOString())),
  ];
  const leftAlone = await applyKept(session, plan, reading);
  session.update({
    report: {
      at,
      sent: outcome.sent.length,
      received: outcome.received.length,
      refused: outcome.refused,
      leftAlone: leftAlone.length + outcome.unsettled,
    },
    conflicts: outcome.conflicts.map((conflict) => placeConflict(conflict, byPlace.get(placeKey(conflict.place))!)),
  });
  // Formulas score by the method of the round as soon as it is listed; then all that was scored by it changes.
  if (isMethodListed(snapshot, round.method)) await publishRounds(session);
  else await refreshRound(session, await session.world.workbook.readAll(), round);
  await readWorkbook(session);
}
