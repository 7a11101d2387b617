import type { UnitId } from '../core/catalogue/units';
import { planUnbinding } from '../workbook/binding/planUnbinding';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** Makes a bound range a range like any other. Needs no hub: nothing is sent, and every word stays. */
export async function unbindUnit(session: Session, unit: UnitId): Promise<void> {
  const { snapshot, roundId } = await readWorkbook(session);
  await session.world.workbook.apply(planUnbinding(snapshot, unit, roundId ?? ''));
  await readWorkbook(session);
}
