import type { WorkbookContents } from './contents';
import { sheetOf } from './findSheet';
import { OWN_SHEETS } from './ownSheets';
import type { Look } from './palette';
import { planSheetColours, standingParts } from './planSheetColours';
import { planUnitColours } from './planUnitColours';
import type { FullSnapshot, Step } from './port';

/** Shows symbols before the words on every sheet of ours, or takes them away. Writes no cell: the words stay as they are. */
export function planSymbols(snapshot: FullSnapshot, look: Look, contents: WorkbookContents): Step[] {
  return [
    ...planUnitColours(snapshot, { look }),
    ...OWN_SHEETS.flatMap(({ layOut }) => {
      const wanted = layOut(contents);
      const sheet = sheetOf(wanted, snapshot);
      return sheet ? planSheetColours(wanted, sheet, standingParts(wanted, sheet, snapshot), snapshot, look) : [];
    }),
  ];
}
