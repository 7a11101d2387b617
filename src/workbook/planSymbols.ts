import type { WorkbookContents } from './contents';
import { planLook } from './lookOf';
import { OWN_SHEETS } from './ownSheets';
import { planOwnColours } from './planOwnSheet';
import { planUnitColours } from './planWorkbook';
import type { Step, WorkbookSnapshot } from './port';

/** Shows symbols before the words on every sheet of ours, or takes them away. Writes no cell: the words stay as they are. */
export function planSymbols(snapshot: WorkbookSnapshot, symbols: boolean, contents: WorkbookContents): Step[] {
  const setting = planLook({ symbols });
  const chosen = { ...snapshot, settings: { ...snapshot.settings, [setting.key]: setting.value } };
  return [
    setting,
    ...chosen.tables.flatMap((table) => planUnitColours(chosen, table)),
    ...OWN_SHEETS.flatMap((sheet) => planOwnColours(chosen, sheet, contents)),
  ];
}
