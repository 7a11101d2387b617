import { areaLabel, areasOf, STRATEGIES } from '../../core/catalogue/strategies';
import { UNITS } from '../../core/catalogue/units';
import { LEVELS, NOT_ASSESSED } from '../../core/level';
import type { Method } from '../../core/method';
import { areaAddress } from '../address';
import { AREA_LABELS_NAME, LEVEL_WORDS_NAME, METHOD_NAMES, UNIT_NAMES_NAME } from '../layout';
import type { CellValue } from '../port';

/** Action plans look ahead: whatever strategy a round was tied to, they are made for the latest. */
const AREA_LABELS = areasOf(STRATEGIES[STRATEGIES.length - 1]!).map(areaLabel);
const UNIT_NAMES = UNITS.map(({ name }) => name);

/** What each column holds, and the name under which dropdowns and formulas know it. */
const columnsOf = ({ rule, weights, redBelow, greenFrom, guard, minimumCoverage }: Method) => [
  { name: LEVEL_WORDS_NAME, contents: [...LEVELS.map(({ word }) => word), NOT_ASSESSED.word] },
  { name: METHOD_NAMES.rule, contents: [rule] },
  { name: METHOD_NAMES.weights, contents: weights },
  { name: METHOD_NAMES.limits, contents: [redBelow, greenFrom, guard ? 'ja' : 'nej', minimumCoverage] },
  { name: UNIT_NAMES_NAME, contents: UNIT_NAMES },
  { name: AREA_LABELS_NAME, contents: AREA_LABELS },
];

/** Units are the longest column. */
const ROWS = UNIT_NAMES.length;
export const LISTS_ADDRESS = areaAddress({ row: 0, column: 0, rows: ROWS, columns: 6 });

/** The words of the levels, the method of the round, units and areas, a column each. */
export function layOutLists(method: Method) {
  const columns = columnsOf(method);
  return {
    contents: Array.from({ length: ROWS }, (_, row): CellValue[] => columns.map(({ contents }) => contents[row] ?? '')),
    names: columns.map(({ name, contents }, column) => ({
      name,
      address: areaAddress({ row: 0, column, rows: contents.length, columns: 1 }),
    })),
  };
}
