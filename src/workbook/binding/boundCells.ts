import { DIMENSIONS, type DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import { parseArea } from '../address';
import type { BoundForm } from '../form';
import type { CellValue } from '../port';
import { cellAt } from './cellAt';
import { upright } from './orientation';

interface BoundCell {
  readonly area: AreaNumber;
  readonly dimension: DimensionId;
  readonly address: string;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** The level cells of a bound range: line by line, each in the order of the dimensions. */
export function boundCells(form: BoundForm): BoundCell[] {
  const { orientation, areas, dimensions, around } = form;
  const range = upright(orientation, parseArea(form.address));
  return areas.flatMap((area, line) =>
    DIMENSIONS.map(({ id }) => {
      const column = range.column + dimensions.indexOf(id);
      const cell = upright(orientation, { row: range.row + line, column, rows: 1, columns: 1 });
      const { address, value, formula } = cellAt(around, cell);
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      return { area, dimension: id, address, value, isFormula };
    }),
  );
}
