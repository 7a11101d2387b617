import { areaAddress, boundingArea, parseArea } from '../workbook/address';
import type { CellFill } from '../workbook/port';
import type { UnitForm } from '../workbook/form';
import { readLevelCells } from '../workbook/readUnit';

/**
 * Asks how the level cells of a unit are filled that say nothing: only they can be taken for a finding that nobody wrote.
 * Conditional formats are no part of the answer. A unit without such cells asks for nothing.
 */
export function requestEmptyFills(context: Excel.RequestContext, form: UnitForm) {
  const cells = readLevelCells(form).filter(({ value, isFormula }) => value === '' && !isFormula);
  if (!cells.length) return [];
  const area = boundingArea(cells.map(({ address }) => parseArea(address)));
  const range = context.workbook.worksheets.getItem(form.sheet).getRange(areaAddress(area));
  return [{ cells, area, properties: range.getCellProperties({ format: { fill: { color: true } } }) }];
}

export function readEmptyFills({ cells, area, properties }: ReturnType<typeof requestEmptyFills>[number]): CellFill[] {
  return cells.map(({ sheet, address }) => {
    const { row, column } = parseArea(address);
    const colour = properties.value[row - area.row]?.[column - area.column]?.format?.fill?.color ?? '';
    return { sheet, address, colour };
  });
}
