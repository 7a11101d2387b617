import type { SelectionListener } from '../workbook/selection';

/**
 * Follows where this user goes, without a round trip of its own: the event says the address, unlike that of the document
 * (`DocumentSelectionChanged`) or of the workbook, after which it would have to be read. A co-author's selection is no
 * event. ExcelApi 1.9; `onActivated`, since a change of sheet is no change of selection, ExcelApi 1.7.
 */
export async function watchSelection({ selected, activated, shifted }: SelectionListener): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      selected({ sheetId: worksheetId, address });
      return Promise.resolve();
    });
    worksheets.onActivated.add(({ worksheetId }) => {
      activated(worksheetId);
      return Promise.resolve();
    });
    worksheets.onChanged.add(({ worksheetId, changeType }) => {
      if (changeType !== Excel.DataChangeType.rangeEdited) shifted(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
}
