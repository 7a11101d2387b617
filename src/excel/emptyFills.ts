import { areaAddress, boundingArea, parseArea } from '../workbook/address';
import type { CellFill } from '../workbook/port';
import { readLevelCells, type StandingTable } from '../workbook/readUnit';

/**
 * The fills of a table's level cells that say nothing, known after the next `context.sync()`. Only they can be taken for a
 * finding that nobody wrote; conditional formats are not part of the answer. A table without such cells asks for nothing.
 */
export function requestEmptyFills(context: Excel.RequestContext, table: StandingTable): (() => CellFill[]) | null {
  const cells = readLevelCells(table).filter(({ value, isFormula }) => value === '' && !isFormula);
  if (!cells.length) return null;
  const area = boundingArea(cells.map(({ address }) => parseArea(address)));
  const range = context.workbook.worksheets.getItem(table.sheet).getRange(areaAddress(area));
  const properties = range.getCellProperties({ format: { fill: { color: true } } });
  return () =>
    cells.map(({ sheet, address }) => {
      const { row, column } = parseArea(address);
      const colour = properties.value[row - area.row]?.[column - area.column]?.format?.fill?.color ?? '';
      return { sheet, address, colour };
    });
}
