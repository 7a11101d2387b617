import { covers } from '../workbook/address';
import { standingSource } from '../workbook/formulas';
import { planFormulas } from '../workbook/planFormulas';
import { planTidying } from '../workbook/planTidying';
import { planOpenScores } from '../workbook/planOpenScores';
import { planUnitColours } from '../workbook/planUnitColours';
import { unitForms } from '../workbook/unitForms';
import type { Explanation, WorkbookSnapshot } from '../workbook/port';
import { conflictMarks } from './conflicts';
import { oldEvidenceMarks } from './oldEvidence';
import { readWorkbook } from './readWorkbook';
import { readTables } from './registers/readTables';
import type { Session } from './session';
import type { SessionState } from './state';

/** An edit of a sheet, named by Excel's own id of it. */
export interface Edited {
  readonly sheetId: string;
  readonly address: string;
  /** Made by this user, not by a co-author. */
  readonly mine: boolean;
}

/**
 * Keeps units' sheets right after edits: words, explanations, dropdowns, colours and scores. Of registers' sheets it is
 * only told what stands in them; other sheets are none of ours, and cost nothing. A co-author's edit is only recalculated: their own add-in sees to the rest, and two must not
 * write the same.
 */
export async function tidyEdited(session: Session, edits: readonly Edited[]): Promise<void> {
  if (edits.some(({ sheetId }) => session.registerSheetIds.has(sheetId))) await readTables(session);
  const concerned = edits.filter(({ sheetId }) => session.sheetIds.has(sheetId));
  if (!concerned.length) return;
  const { snapshot } = await readWorkbook(session);
  const marks = marksIn(session.state);
  const plan = unitForms(snapshot).flatMap((form) => {
    const here = concerned.filter(({ sheetId }) => sheetId === form.sheetId);
    if (!here.length) return [];
    const mine = here.filter((edit) => edit.mine);
    const isConcerned = (cell: { address: string }) => mine.some(({ address }) => covers(address, cell.address));
    return [
      ...(mine.length
        ? [...planTidying(form, { isConcerned, marks }), ...planFormulas(form, standingSource(form))]
        : []),
      ...planOpenScores(snapshot, [form]),
    ];
  });
  const mySheets = [...snapshot.tables, ...snapshot.boundRanges]
    .filter(({ sheetId }) => concerned.some((edit) => edit.mine && edit.sheetId === sheetId))
    .map(({ sheet }) => sheet);
  await session.world.workbook.apply([...plan, ...planUnitColours(snapshot, { sheets: mySheets })]);
}

/** The same for every level cell, whoever edited it. */
export async function tidyAll(session: Session, snapshot: WorkbookSnapshot): Promise<void> {
  const marks = marksIn(session.state);
  await session.world.workbook.apply(
    unitForms(snapshot).flatMap((form) => planTidying(form, { isConcerned: () => true, marks })),
  );
}

function marksIn({ round, conflicts, oldEvidence }: SessionState): ReadonlyMap<string, Explanation> {
  return new Map([...(round ? oldEvidenceMarks(oldEvidence, round) : []), ...conflictMarks(conflicts)]);
}
