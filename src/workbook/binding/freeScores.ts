import { areaAddress, cellAddress, parseArea } from '../address';
import { OWN_FORMULA } from '../formulas';
import { SCORES, UNIT_COLUMNS, type ScoreId } from '../layout';
import type { RangeCells } from '../port';
import { cellsIn } from './cellAt';
import { upright, type Orientation } from './orientation';

/** Cells for a score of every area, with a heading where there is room for one. */
export interface ScoreLine {
  readonly id: ScoreId;
  readonly address: string;
  readonly heading: { readonly address: string; readonly title: string } | null;
}

/**
 * The lines beside a range (below it, where areas go across), if neither cells nor headings hold anything but what the
 * product wrote there before; `null` if they do.
 */
export function freeScores({ address, around }: RangeCells, orientation: Orientation): ScoreLine[] | null {
  const at = upright(orientation, parseArea(address));
  const lines = SCORES.map((id, i): ScoreLine => {
    const column = at.column + at.columns + i;
    const cells = upright(orientation, { ...at, column, columns: 1 });
    const heading = upright(orientation, { row: at.row - 1, column, rows: 1, columns: 1 });
    const title = UNIT_COLUMNS.find((one) => one.id === id)!.title;
    return {
      id,
      address: areaAddress(cells),
      heading: at.row > 0 ? { address: cellAddress(heading.row, heading.column), title } : null,
    };
  });
  const isFree = ({ address: cells, heading }: ScoreLine) =>
    cellsIn(around, cells).every(({ formula }) => formula === '' || OWN_FORMULA.test(String(formula))) &&
    (heading === null || ['', heading.title].includes(String(cellsIn(around, heading.address)[0]!.formula)));
  return lines.every(isFree) ? lines : null;
}
