import { areaAddress, parseArea } from '../workbook/address';
import type { RangeCells } from '../workbook/port';
import { readRangeCells, requestSheetCells } from './rangeCells';

interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Where the user's selection is. `getSelectedRange` fails where several ranges are selected, or a chart: then there is no range to speak of. */
export async function readSelection(context: Excel.RequestContext): Promise<CellPlace | null> {
  const range = context.workbook.getSelectedRange();
  range.load('address,worksheet/name');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
  return { sheet: range.worksheet.name, address: areaAddress(parseArea(range.address)) };
}

/** A range with all of its sheet, so that it shows which cells beside it are free. */
export async function readRange(context: Excel.RequestContext, { sheet, address }: CellPlace): Promise<RangeCells> {
  const requested = requestSheetCells(context.workbook.worksheets.getItem(sheet).getRange(address));
  await context.sync();
  return readRangeCells(requested);
}
