import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areasOf } from '../../core/catalogue/strategies';
import { parseArea, type Area } from '../address';

/** Which way the areas of a bound range go; the dimensions go the other. */
export type Orientation = 'areasDown' | 'areasAcross';

/** 8 × 4 or 4 × 8 cells, as many as there are areas and dimensions. */
export const BOUND_SHAPE = { areas: areasOf('2024').length, dimensions: DIMENSIONS.length } as const;

/** The shape tells which way the areas go; `null` for any other. */
export function orientationOf(address: string): Orientation | null {
  const { rows, columns } = parseArea(address);
  if (rows === BOUND_SHAPE.areas && columns === BOUND_SHAPE.dimensions) return 'areasDown';
  return rows === BOUND_SHAPE.dimensions && columns === BOUND_SHAPE.areas ? 'areasAcross' : null;
}

/** Cells seen as if the areas went down. Rows and columns change places where they go across; doing it twice undoes it. */
export function upright(orientation: Orientation, area: Area): Area {
  if (orientation === 'areasDown') return area;
  return { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}
