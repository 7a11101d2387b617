import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaAddress, cellAddress, parseArea } from '../address';
import { columnIndex } from '../columns';
import type { UnitColumnId } from '../layout';
import { levelCellRules, statusCellRules } from '../palette';
import type { ColouredRegion } from '../planColours';
import type { CellValue } from '../port';
import { headingArea } from './headingArea';
import { roundLabelColours } from './roundLabel';

/**
 * The coloured regions of a unit's sheet where its table stands now: the round's label, the level columns (together while they stand side by side
 * in order, otherwise each by itself) and the status column.
 * @param table its address with headings, and the headings as they stand
 */
export function unitColours(table: { address: string; headings: readonly CellValue[] }): ColouredRegion[] {
  const { row, column, rows } = parseArea(table.address);
  const indexOf = (id: UnitColumnId) => columnIndex(table.headings, id);
  const region = (first: number, columns: number) =>
    areaAddress({ row: row + 1, column: column + first, rows: rows - 1, columns });

  const levels = DIMENSIONS.map(({ id }) => indexOf(id)).filter((index) => index >= 0);
  const together = levels.every((index, i) => i === 0 || index === levels[i - 1]! + 1);
  const levelRegions =
    together && levels.length ? [region(levels[0]!, levels.length)] : levels.map((index) => region(index, 1));
  const statusRegions = [indexOf('status')].filter((index) => index >= 0).map((index) => region(index, 1));
  const heading = headingArea(table.address);
  return [
    ...(heading ? [roundLabelColours(cellAddress(heading.row + 1, heading.column))] : []),
    ...levelRegions.map((address) => ({ address, rules: levelCellRules })),
    ...statusRegions.map((address) => ({ address, rules: statusCellRules })),
  ];
}
