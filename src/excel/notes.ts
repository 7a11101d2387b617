import { NOTE_MARK } from '../workbook/planTidying';
import type { Step, WritePlan } from '../workbook/port';
import { excelHas } from './requirementSets';

type NoteStep = Extract<Step, { do: 'note' }>;

/** The notes that stand on the cells a plan concerns. */
export type StandingNotes = ReadonlyMap<NoteStep, Excel.Note>;

/** Asks for the notes of the cells concerned. ExcelApi 1.18; older Excel has the pane's list of problems instead. */
export function prepareNotes(context: Excel.RequestContext, plan: WritePlan): StandingNotes {
  if (!excelHas('notes')) return new Map();
  const steps = plan.filter((step): step is NoteStep => step.do === 'note');
  return new Map(
    steps.map((step) => {
      const note = context.workbook.worksheets.getItem(step.sheet).notes.getItemOrNullObject(step.address);
      note.load('content');
      return [step, note];
    }),
  );
}

/** Sets, changes or takes away a note of ours; a note that a person wrote is left alone. */
export function applyNote(sheet: Excel.Worksheet, { address, text }: NoteStep, standing: Excel.Note | undefined): void {
  if (!standing) return;
  if (standing.isNullObject) {
    if (text !== null) sheet.notes.add(address, text);
    return;
  }
  if (!standing.content.startsWith(NOTE_MARK)) return;
  if (text === null) standing.delete();
  else if (standing.content !== text) standing.content = text;
}
