import { placeKey } from '../core/assessment';
import { syncRound } from '../sync/syncRound';
import { mergeSent, type SentChange } from '../sync/sentChange';
import { framesOf } from '../workbook/framesOf';
import { planForgotten, planMissingBase } from '../workbook/planBase';
import { isMethodListed } from '../workbook/planLists';
import { planUnitColours } from '../workbook/planUnitColours';
import { planUnitRound } from '../workbook/planUnitSheet';
import { planTidying } from '../workbook/planTidying';
import { planOpenScores } from '../workbook/planOpenScores';
import { planWriteBack } from '../workbook/planWriteBack';
import type { Count } from '../workbook/port';
import { planBaseHeading } from '../workbook/sheets/baseSheet';
import { readForms } from '../workbook/unitForms';
import { conflictMarks } from './conflicts';
import { cacheOf, keepCache, knownOf, publishRounds } from './coverage';
import { refreshSheets } from './refreshNation';
import { findOldEvidence, oldEvidenceMarks } from './oldEvidence';
import { applyKept } from './applyKept';
import { syncRegisters } from './registers/syncRegisters';
import { readOurWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';

const ATTEMPTS = 3;

/**
 * One sync: read (2 round trips), pull, merge, push, write back with base and marks (2), read again (2) so that
 * what is shown is what stands. Failing anywhere loses nothing: the next sync finds what was done and goes on. Where
 * rows or columns were moved while the hub was asked, nothing is written by addresses that mean other cells now: the sync
 * starts over.
 */
export async function synchronise(session: Session): Promise<void> {
  await meet(session);
  let sent: readonly SentChange[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const once = await syncOnce(session, sent);
    if (!once.moved) break;
    sent = once.sent;
  }
  await syncRegisters(session);
  await readWorkbook(session);
}

/** @param before what earlier attempts sent; `moved` when sheets were rearranged meanwhile */
async function syncOnce(
  session: Session,
  before: readonly SentChange[],
): Promise<{ moved: boolean; sent: readonly SentChange[] }> {
  const { hub, now, newId } = session.world;
  const reading = await readOurWorkbook(session);
  const { snapshot, round, assessments } = reading;
  const onPush = (sent: Count) => session.count('changes', sent);
  const outcome = session.expect(
    await syncRound({ locals: assessments, cache: cacheOf(session, round), hub, newId, onPush }),
  );
  keepCache(session, outcome.cache);
  const sent = mergeSent(before, outcome.sent);
  const byPlace = new Map(assessments.map((assessment) => [placeKey(assessment.place), assessment]));
  const bases = outcome.sent
    .map(({ entry }) => byPlace.get(placeKey(entry))!)
    .map(({ place, base }) => ({ place, fields: base }));
  session.keep({ round: round.id, cells: [], bases, sent: outcome.sent });

  const { forms, broken } = readForms(snapshot);
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
    ...planOpenScores(snapshot, forms),
    ...forms.map(({ unit }) => planBaseHeading(unit, round.id, at.toISOString())),
  ];
  const { leftAlone, moved } = await applyKept(session, plan, reading, framesOf(snapshot));
  session.update({
    report: {
      at,
      sent: sent.length,
      received: moved ? 0 : outcome.received.length,
      refused: outcome.refused,
      leftAlone: (moved ? outcome.writes.length : leftAlone.length) + outcome.unsettled,
    },
  });
  if (moved) return { moved, sent };
  // Formulas score by the method of the round as soon as it is listed; then all that was scored by it changes.
  if (isMethodListed(snapshot, round.method)) await publishRounds(session);
  else await refreshSheets(session);
  return { moved, sent };
}
