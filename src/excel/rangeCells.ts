import { areaAddress, parseArea } from '../workbook/address';
import type { Cells, CellValue, RangeCells } from '../workbook/port';

/** A range asked for with what stands in its rows and columns: for a name that points nowhere, nothing comes. */
export function requestRangeCells(range: Excel.Range) {
  return request(range, [range.getEntireRow(), range.getEntireColumn()]);
}

/** A range asked for with all of its sheet. */
export function requestSheetCells(range: Excel.Range) {
  return request(range, [range.worksheet.getRange()]);
}

function request(range: Excel.Range, places: readonly Excel.Range[]) {
  range.load('address,worksheet/name,worksheet/id');
  const around = places.map((place) => {
    const used = place.getUsedRangeOrNullObject(true);
    used.load('address,values,formulas');
    return used;
  });
  return { range, around };
}

export function readRangeCells({ range, around }: ReturnType<typeof request>): RangeCells {
  return {
    sheet: range.worksheet.name,
    sheetId: range.worksheet.id,
    address: areaAddress(parseArea(range.address)),
    around: around
      .filter((used) => !used.isNullObject)
      .map(({ address, values, formulas }): Cells => {
        return { address, values: values as CellValue[][], formulas: formulas as CellValue[][] };
      }),
  };
}
