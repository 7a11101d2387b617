import { keptCells } from '../workbook/keptCells';
import type { Applied, Frame, WritePlan } from '../workbook/port';
import type { WorkbookReading } from './readWorkbook';
import type { Session } from './session';

/**
 * Carries out a plan that was made from a reading, and keeps what stood in people's cells that it changes: Excel's own
 * undo does not reach what an add-in writes.
 */
export async function applyKept(
  session: Session,
  plan: WritePlan,
  { roundId, assessments }: WorkbookReading,
  frames: readonly Frame[] = [],
): Promise<Applied> {
  const applied = await session.world.workbook.apply(plan, frames);
  if (applied.moved) return applied;
  session.keep({ round: roundId ?? '', cells: keptCells(plan, { assessments, leftAlone: applied.leftAlone }) });
  return applied;
}
