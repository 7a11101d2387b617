import type { WorkbookPort } from '../workbook/port';
import { applyPlan } from './applyPlan';
import { holdsAnything } from './holdsAnything';
import { readRegisters } from './readRegisters';
import { readFullSnapshot, readSnapshot } from './readSnapshot';
import { readRange, readSelection } from './selection';

/** The open Excel workbook. Waits while the user is in the middle of editing a cell instead of failing. */
export const excelWorkbook: WorkbookPort = {
  read: () => Excel.run({ delayForCellEdit: true }, readSnapshot),
  readAll: () => Excel.run({ delayForCellEdit: true }, readFullSnapshot),
  readRegisters: () => Excel.run({ delayForCellEdit: true }, readRegisters),
  // Also a run that does nothing costs a round trip.
  apply: (plan, frames, watch) =>
    plan.length
      ? Excel.run({ delayForCellEdit: true }, (context) => applyPlan(context, plan, frames, watch))
      : Promise.resolve({ leftAlone: [], moved: false }),
  holdsAnything: (sheets) => Excel.run({ delayForCellEdit: true }, (context) => holdsAnything(context, sheets)),
  select: ({ sheet, address }) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    }),
  readSelection: () => Excel.run({ delayForCellEdit: true }, readSelection),
  readRange: (place) => Excel.run({ delayForCellEdit: true }, (context) => readRange(context, place)),
};
