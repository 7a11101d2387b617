import type { AssessmentPlace } from '../core/assessment';
import { areaAddress, cellAddress, parseArea } from './address';
import { upright } from './binding/orientation';
import { columnIndex } from './columns';
import type { BoundForm, StandingForm, StandingTable } from './form';
import { readLevelCells, type CellPlace } from './readUnit';

/**
 * The cell to show for a place: its level, or for an area as a whole its remark, failing that its label. `null` where a
 * form has no such cell.
 */
export function cellOfPlace(form: StandingForm, { area, dimension }: AssessmentPlace): CellPlace | null {
  const ofArea = readLevelCells(form).filter((cell) => cell.place.area === area);
  const found = dimension === null ? ofArea[0] : ofArea.find((cell) => cell.place.dimension === dimension);
  if (!found) return null;
  const { sheet, address } = found;
  if (dimension !== null) return { sheet, address };
  const beside = form.kind === 'bound' ? labelBeside(form, address) : remarkBeside(form, address);
  return beside === null ? null : { sheet, address: beside };
}

function remarkBeside({ address, values }: StandingTable, level: string): string | null {
  const columns = (['note', 'area'] as const).map((id) => columnIndex(values[0] ?? [], id));
  const column = columns.find((index) => index >= 0);
  return column === undefined ? null : cellAddress(parseArea(level).row, parseArea(address).column + column);
}

function labelBeside({ areaLabels, orientation }: BoundForm, level: string): string | null {
  if (areaLabels === '') return null;
  const line = upright(orientation, parseArea(level));
  const { column } = upright(orientation, parseArea(areaLabels));
  return areaAddress(upright(orientation, { ...line, column }));
}
