import type { UnitId } from '../core/catalogue/units';
import { areaAddress, COLUMNS, parseArea, ROWS } from '../workbook/address';
import { orientationOf } from '../workbook/binding/orientation';
import { findNamed } from '../workbook/findNamed';
import { boundName } from '../workbook/layout';
import type { Cells, CellValue, NamesByName } from '../workbook/port';

/**
 * Asks for what a bound range goes by: what its lines hold (the rows of its areas, their columns where they go across),
 * scores included, and the headings that have names. Of a sheet of a user's own, no more is read than that.
 */
export function requestBoundCells(
  range: Excel.Range,
  { unit, sheet, address }: { readonly unit: UnitId; readonly sheet: string; readonly address: string },
  names: NamesByName,
): Excel.Range[] {
  const orientation = orientationOf(address);
  if (orientation === null) return [];
  const lines = orientation === 'areasDown' ? range.getEntireRow() : range.getEntireColumn();
  const headings = (['areas', 'dimensions'] as const)
    .flatMap((part) => findNamed(names, boundName(unit, part)) ?? [])
    .filter((named) => named.sheet === sheet)
    .map((named) => range.worksheet.getRange(named.address));
  return [lines.getUsedRangeOrNullObject(true), ...headings].map(requestCells);
}

/** How far scores and their headings may stand from a range. */
const BESIDE = 3;

/** Asks for what may say something about a range: before it in its rows, above it in its columns, and next to it. */
export function requestSurroundings(worksheet: Excel.Worksheet, address: string): Excel.Range[] {
  const { row, column, rows, columns } = parseArea(address);
  const below = Math.min(row + rows + BESIDE, ROWS);
  const right = Math.min(column + columns + BESIDE, COLUMNS);
  return [
    { row, column: 0, rows: below - row, columns: right },
    { row: 0, column, rows: below, columns: right - column },
  ].map((area) => requestCells(worksheet.getRange(areaAddress(area)).getUsedRangeOrNullObject(true)));
}

export function readCells(requested: readonly Excel.Range[]): Cells[] {
  return requested
    .filter((range) => !range.isNullObject)
    .map(({ address, values, formulas }) => ({
      address,
      values: values as CellValue[][],
      formulas: formulas as CellValue[][],
    }));
}

function requestCells(range: Excel.Range): Excel.Range {
  range.load('address,values,formulas');
  return range;
}
