import { keptCells } from '../workbook/keptCells';
import type { WritePlan } from '../workbook/port';
import type { CellPlace } from '../workbook/readUnit';
import type { WorkbookReading } from './readWorkbook';
import type { Session } from './session';

/**
 * Carries out a plan that was made from a reading, and keeps what stood in people's cells that it changes: Excel's own
 * undo does not reach what an add-in writes.
 */
export async function applyKept(
  session: Session,
  plan: WritePlan,
  { snapshot, roundId, assessments }: WorkbookReading,
): Promise<readonly CellPlace[]> {
  const { leftAlone } = await session.world.workbook.apply(plan);
  session.keep({ round: roundId ?? '', cells: keptCells(plan, { snapshot, assessments, leftAlone }) });
  return leftAlone;
}
