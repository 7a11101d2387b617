import { areaAddress, parseArea } from '../workbook/address';
import type { RangeCells } from '../workbook/port';
import type { CellPlace } from '../workbook/readUnit';
import { readCells, requestSurroundings } from './rangeCells';

/** Where the user's selection is. `InvalidSelection`: several ranges are selected, or a chart; then there is no range to speak of. */
export async function readSelection(context: Excel.RequestContext): Promise<CellPlace | null> {
  const range = context.workbook.getSelectedRange();
  range.load('address,worksheet/name');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === (Excel.ErrorCodes.invalidSelection as string))
      return null;
    throw error;
  }
  return { sheet: range.worksheet.name, address: areaAddress(parseArea(range.address)) };
}

/** A range with the cells that may say something about it, or that scores could be written to. */
export async function readRange(context: Excel.RequestContext, { sheet, address }: CellPlace): Promise<RangeCells> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load('id');
  const around = requestSurroundings(worksheet, address);
  await context.sync();
  return { sheet, sheetId: worksheet.id, address, around: readCells(around) };
}
