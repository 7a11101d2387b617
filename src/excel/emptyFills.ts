import { areaAddress, boundingArea, parseArea, type Area } from '../workbook/address';
import type { StandingForm, UnitForm } from '../workbook/form';
import type { CellFill } from '../workbook/port';
import { readLevelCells, type LevelCell } from '../workbook/readUnit';

/** The cells of a unit that say nothing: only they can be taken for a finding that nobody wrote. */
function emptyCells(form: StandingForm): LevelCell[] {
  return readLevelCells(form).filter(({ value, formula }) => value === '' && formula === null);
}

/** The smallest rectangle that holds them; `null` for a unit without such cells. */
export function emptyArea(form: StandingForm): string | null {
  const cells = emptyCells(form);
  return cells.length ? areaAddress(boundingArea(cells.map(({ address }) => parseArea(address)))) : null;
}

export interface RequestedFills {
  readonly area: Area;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Asks how cells are filled. Conditional formats are no part of the answer. */
export function requestFills(worksheet: Excel.Worksheet, address: string): RequestedFills {
  const properties = worksheet.getRange(address).getCellProperties({ format: { fill: { color: true } } });
  return { area: parseArea(address), properties };
}

export function readEmptyFills(form: UnitForm, { area, properties }: RequestedFills): CellFill[] {
  return emptyCells(form).map(({ sheet, address }) => {
    const { row, column } = parseArea(address);
    const colour = properties.value[row - area.row]?.[column - area.column]?.format?.fill?.color ?? '';
    return { sheet, address, colour };
  });
}
