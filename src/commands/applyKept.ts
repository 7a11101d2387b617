import { keptBases } from '../workbook/keptBases';
import { keptCells } from '../workbook/keptCells';
import type { Applied, Frame, WritePlan } from '../workbook/port';
import type { Session } from './session';
import type { WorkbookReading } from './workbookReading';

/**
 * Carries out a plan that was made from a reading, and keeps what stood in people's cells that it changes, and what the
 * bases said: Excel's own undo does not reach what an add-in writes.
 */
export async function applyKept(
  session: Session,
  plan: WritePlan,
  { roundId, assessments }: WorkbookReading,
  frames: readonly Frame[] = [],
): Promise<Applied> {
  const applied = await session.world.workbook.apply(plan, frames);
  if (applied.moved) return applied;
  const { leftAlone } = applied;
  const cells = keptCells(plan, { assessments, leftAlone });
  session.keep({ round: roundId ?? '', cells, bases: keptBases(plan, assessments), sent: [] });
  return applied;
}
