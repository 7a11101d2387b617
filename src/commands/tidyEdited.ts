import { covers } from '../workbook/address';
import { planTidying } from '../workbook/planTidying';
import { planUnitColours } from '../workbook/planWorkbook';
import { conflictMarks } from './conflicts';
import { readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** Keeps a unit's sheet right after the user edited it: words, notes and colours. Other sheets are none of ours. */
export async function tidyEdited(session: Session, edited: { sheet: string; address: string }): Promise<void> {
  if (!session.state.round) return;
  const { snapshot } = await readWorkbook(session);
  const table = snapshot.tables.find(({ sheet }) => sheet === edited.sheet);
  if (!table) return;
  const plan = [
    ...planTidying(table, {
      isConcerned: ({ address }) => covers(edited.address, address),
      marks: conflictMarks(session.state.conflicts),
    }),
    planUnitColours(table),
  ];
  await session.world.workbook.apply(plan);
}
