import type { WorkbookContents } from './contents';
import { SETTINGS } from './layout';
import { inOrder } from './inOrder';
import { OWN_SHEETS } from './ownSheets';
import { planLists } from './planLists';
import { planOwnSheet } from './planOwnSheet';
import { planUnitColours } from './planUnitColours';
import { planUnitSheet } from './planUnitSheet';
import type { FullSnapshot, Step } from './port';
import { restoreUnitTables } from './restoreUnitTable';

/**
 * Brings the workbook to what it should be, whatever stands: makes the sheets that are missing, and brings the product's
 * own cells of the others up to date. Nothing is written that is right already, and no cell ever that people fill in.
 */
export function planWorkbook(snapshot: FullSnapshot, contents: WorkbookContents): Step[] {
  const { round } = contents.coverage;
  return inOrder([
    ...planLists(snapshot, round.method),
    ...contents.units.flatMap((unit) => planUnitSheet(snapshot, unit, round)),
    ...planUnitColours({ ...snapshot, tables: restoreUnitTables(snapshot, round) }),
    ...OWN_SHEETS.flatMap((sheet) => planOwnSheet(snapshot, sheet, contents)),
    ...planSetting(snapshot, SETTINGS.round, round.id),
  ]);
}

function planSetting({ settings }: FullSnapshot, key: string, value: string): Step[] {
  return settings[key] === value ? [] : [{ do: 'setting', key, value }];
}
