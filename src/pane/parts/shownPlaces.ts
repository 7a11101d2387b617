import type { CellPlace } from '../../workbook/readUnit';

/** As many addresses as a person takes in at a time. */
const SHOWN = 6;

/** Cells by address, the first few of many. */
export function shownPlaces(cells: readonly CellPlace[]): string {
  const where = cells.map(({ sheet, address }) => `${sheet}!${address}`);
  return [...where.slice(0, SHOWN), ...(where.length > SHOWN ? ['…'] : [])].join(', ');
}
