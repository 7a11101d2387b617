import { AREAS } from '../core/catalogue/areas';
import { areaLabel, areasOf, findArea, type StrategyId } from '../core/catalogue/strategies';
import { cellAddress, parseArea } from './address';
import { columnIndex } from './columns';
import type { Step } from './port';
import type { StandingTable } from './readUnit';

/** The areas' labels in the words of the round's strategy. Labels that people worded themselves are left to them. */
export function planAreaLabels(table: StandingTable, strategy: StrategyId): Step[] {
  const at = parseArea(table.address);
  const [headings = [], ...rows] = table.values;
  const column = columnIndex(headings, 'area');
  return rows.flatMap((values, index): Step[] => {
    const label = String(values[column] ?? '');
    const area = areasOf(strategy).find(({ number }) => number === findArea(label));
    if (!area || label === areaLabel(area) || !AREAS.some((known) => areaLabel(known) === label)) return [];
    const address = cellAddress(at.row + 1 + index, at.column + column);
    return [{ do: 'write', sheet: table.sheet, address, contents: [[areaLabel(area)]] }];
  });
}
