import type { WorkbookContents } from './contents';
import { OWN_SHEETS } from './ownSheets';
import type { Look } from './palette';
import { planOwnSheet } from './planOwnSheet';
import { planUnitColours } from './planUnitColours';
import type { FullSnapshot, Step } from './port';

/** Shows symbols before the words on every sheet of ours, or takes them away. Writes no cell: the words stay as they are. */
export function planSymbols(snapshot: FullSnapshot, look: Look, contents: WorkbookContents): Step[] {
  const onOwnSheets = OWN_SHEETS.flatMap((sheet) => planOwnSheet(snapshot, sheet, contents, { look }));
  return [
    ...planUnitColours(snapshot, { look }),
    ...onOwnSheets.filter((step) => isRule(step) && snapshot.sheets.includes(step.sheet)),
  ];
}

function isRule(step: Step): step is Extract<Step, { do: 'addRule' | 'removeRule' }> {
  return step.do === 'addRule' || step.do === 'removeRule';
}
