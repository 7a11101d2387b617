import type { WorkbookPort } from '../workbook/port';

/** The workbook to acts that may be cancelled. @param heed ends the act that was, before anything more of it is begun */
export function heedingWorkbook(workbook: WorkbookPort, heed: () => void): WorkbookPort {
  const heeding =
    <Given extends unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      heed();
      return ask(...given);
    };
  return {
    read: heeding(workbook.read),
    readAll: heeding(workbook.readAll),
    readRegisters: heeding(workbook.readRegisters),
    apply: heeding(workbook.apply),
    holdsAnything: heeding(workbook.holdsAnything),
    select: heeding(workbook.select),
    readSelection: heeding(workbook.readSelection),
    readRange: heeding(workbook.readRange),
  };
}
