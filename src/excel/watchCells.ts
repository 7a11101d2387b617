import { recalculateOpenScores } from './openScores';

/** An edit that this user made, on a sheet by its present name. */
export type OnEdited = (edited: { sheet: string; address: string }) => void;

/**
 * Follows edits in every sheet. Under co-authoring the handler runs for all co-authors: what a colleague or the add-in
 * itself wrote is only recalculated, never answered with writes.
 */
export async function watchCells(onEdited: OnEdited): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => handleChange(event, onEdited));
    await context.sync();
  });
}

async function handleChange(event: Excel.WorksheetChangedEventArgs, onEdited: OnEdited): Promise<void> {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== Excel.SheetVisibility.visible) return null;
    await recalculateOpenScores(context, event.worksheetId);
    return sheet.name;
  });
  // triggerSource is ExcelApi 1.14; without it our own writes come back once and find nothing left to do.
  const byAddIn = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
  if (name !== null && event.source === Excel.EventSource.local && !byAddIn)
    onEdited({ sheet: name, address: event.address });
}
