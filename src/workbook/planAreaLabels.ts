import { areaLabel, areasOf, STRATEGIES } from '../core/catalogue/strategies';
import type { Round } from '../core/round';
import { cellAddress, parseArea } from './address';
import { columnIndex } from './columns';
import type { Step, UnitTable } from './port';

/** Areas that a unit's table names as another strategy does get the round's words; people's own words stay. */
export function planAreaLabels({ sheet, address, formulas }: UnitTable, { strategy }: Round): Step[] {
  const at = parseArea(address);
  const [headings = [], ...rows] = formulas;
  const column = columnIndex(headings, 'area');
  const renamed = renamedLabels(strategy);
  return rows.flatMap((cells, index): Step[] => {
    const label = cells[column] ?? '';
    const wanted = renamed.get(label);
    if (wanted === undefined) return [];
    const cell = { sheet, address: cellAddress(at.row + 1 + index, at.column + column) };
    return [{ do: 'ifUnchanged', ...cell, expected: label, then: [{ do: 'write', ...cell, contents: [[wanted]] }] }];
  });
}

/** Labels of other strategies by what the areas of that number are called in this one, where that differs. */
function renamedLabels(strategy: Round['strategy']): ReadonlyMap<unknown, string> {
  const others = STRATEGIES.filter((one) => one !== strategy).flatMap(areasOf);
  return new Map(
    areasOf(strategy).flatMap((area) =>
      others
        .filter(({ number, title }) => number === area.number && title !== area.title)
        .map((other) => [areaLabel(other), areaLabel(area)] as const),
    ),
  );
}
