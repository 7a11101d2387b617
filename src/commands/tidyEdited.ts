import { covers } from '../workbook/address';
import { planTidying } from '../workbook/planTidying';
import { planOpenScores, planUnitColours } from '../workbook/planWorkbook';
import { conflictMarks } from './conflicts';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';

/**
 * Keeps a unit's sheet right after an edit: words, notes, colours and scores. Other sheets are none of ours. A
 * co-author's edit is only recalculated: their own add-in sees to the rest, and two must not write the same.
 */
export async function tidyEdited(
  session: Session,
  edited: { sheetId: string; address: string; mine: boolean },
): Promise<void> {
  if (!session.state.round) return;
  const { snapshot } = await readWorkbook(session);
  const table = snapshot.tables.find(({ sheetId }) => sheetId === edited.sheetId);
  if (!table) return;
  const isConcerned = ({ address }: { address: string }) => covers(edited.address, address);
  const marks = conflictMarks(session.state.conflicts);
  await session.world.workbook.apply([
    ...(edited.mine ? [...planTidying(table, { isConcerned, marks }), ...planUnitColours(snapshot, table)] : []),
    ...planOpenScores(table),
  ]);
}
