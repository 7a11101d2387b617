/**
 * Follows edits in every sheet, without a round trip of its own. Under co-authoring the handler runs for all co-authors.
 * What the add-in itself wrote is not told: whoever plans a write sees to what follows from it. `triggerSource` is
 * ExcelApi 1.14; without it our own writes come back once and find nothing left to do.
 */
export async function watchCells(
  onEdited: (edited: { sheetId: string; address: string; mine: boolean }) => void,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin)
        onEdited({
          sheetId: event.worksheetId,
          address: event.address,
          mine: event.source === Excel.EventSource.local,
        });
      return Promise.resolve();
    });
    await context.sync();
  });
}
