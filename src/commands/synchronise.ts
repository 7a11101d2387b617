import { placeKey } from '../core/assessment';
import { levelsOf } from '../sync/coverageCache';
import { syncRound } from '../sync/syncRound';
import { readBindings } from '../workbook/binding/readBindings';
import { planChangedRound } from '../workbook/planRound';
import { planTidying } from '../workbook/planTidying';
import { planOpenScores } from '../workbook/planOpenScores';
import { planUnitColours } from '../workbook/planUnitColours';
import { planForgotten, planMissingBase } from '../workbook/planWorkbook';
import { swedishTime } from '../workbook/swedishTime';
import { planWriteBack } from '../workbook/planWriteBack';
import { planBaseHeading } from '../workbook/sheets/baseSheet';
import { conflictMarks, placeConflict } from './conflicts';
import { cacheOf, knownOf, publishRounds } from './coverage';
import { findOldEvidence, oldEvidenceMarks } from './oldEvidence';
import { baseOf, readOurWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';

/**
 * One sync: read (2 round trips), pull, merge, push, write back with base and marks (2), read again (2) so that
 * what is shown is what stands. Failing anywhere loses nothing: the next sync finds what was done and goes on.
 */
export async function synchronise(session: Session): Promise<void> {
  await meet(session);
  const { workbook, hub, now, newId } = session.world;
  const { snapshot, round, assessments } = await readOurWorkbook(session);
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
  const { leftAlone } = await workbook.apply([
    ...forms.flatMap(({ unit }) => planMissingBase(snapshot, unit, round.id)),
    ...[...forms, ...broken].flatMap(({ unit }) => planForgotten(unit, assessments, baseOf(snapshot, unit))),
    ...planChangedRound(snapshot, { round, levels: levelsOf(outcome.cache), fetchedAt: swedishTime(at) }),
    ...forms.flatMap((form) => planTidying(form, { isConcerned: () => true, marks })),
    ...planUnitColours(snapshot),
    ...outcome.writes.flatMap((write) => planWriteBack(byPlace.get(placeKey(write.place))!, write)),
    ...forms.flatMap(planOpenScores),
    ...forms.map(({ unit }) => planBaseHeading(unit, round.id, at.toISOString())),
  ]);
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
  await readWorkbook(session);
  await publishRounds(session);
}
