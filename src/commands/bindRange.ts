import type { UnitId } from '../core/catalogue/units';
import { planBinding } from '../workbook/binding/planBinding';
import { refusePlace, refuseUnit, type BindingRefusal } from '../workbook/binding/refuseBinding';
import { understandRange, type RangeOffer } from '../workbook/binding/understandRange';
import { inOrder } from '../workbook/inOrder';
import { planWorkbook } from '../workbook/planWorkbook';
import type { FullSnapshot } from '../workbook/port';
import type { CellPlace } from '../workbook/readUnit';
import { unitForms } from '../workbook/unitForms';
import { contentsFor, readFetched } from './contents';
import { readWholeForRound, readWholeWorkbook } from './readWorkbook';
import type { Session } from './session';
import { meet } from './start';
import { synchronise } from './synchronise';

/** Looks at what the user has selected and says what it would be as a unit's place of filling in. Writes nothing. */
export async function lookAtSelection(session: Session): Promise<void> {
  session.update({ offer: null });
  const { snapshot } = await readWholeWorkbook(session);
  const place = await session.world.workbook.readSelection();
  session.update({ offer: place ? await offerRange(session, snapshot, place) : refused({ kind: 'noRange' }) });
}

/**
 * Binds a range to a unit, makes the sheets that it rests on where they are missing (the words of the dropdowns, the
 * method), and syncs. The network is asked before anything is written. Headings may have changed since the range was
 * looked at, so it is understood anew.
 */
export async function bindRange(
  session: Session,
  { place, unit, scores }: { place: CellPlace; unit: UnitId; scores: boolean },
): Promise<void> {
  await meet(session);
  const { reading, contents } = await readFetched(session, () => readWholeForRound(session));
  const { snapshot, round } = reading;
  const offer = await offerRange(session, snapshot, place);
  const refusal = refuseUnit(snapshot, place, unit);
  if (refusal) return session.update({ offer: refused(refusal) });
  if (offer.kind === 'refused') return session.update({ offer });
  const units = unitForms(snapshot).map((form) => form.unit);
  await session.world.workbook.apply(
    inOrder([
      ...planWorkbook(snapshot, contentsFor(session, contents, units)),
      ...planBinding(snapshot, offer, { unit, scores, round: round.id }),
    ]),
  );
  session.update({ offer: null });
  await synchronise(session);
}

async function offerRange(session: Session, snapshot: FullSnapshot, place: CellPlace): Promise<RangeOffer> {
  const refusal = refusePlace(snapshot, place);
  return refusal ? refused(refusal) : understandRange(await session.world.workbook.readRange(place));
}

function refused(refusal: BindingRefusal): RangeOffer {
  return { kind: 'refused', refusal };
}
