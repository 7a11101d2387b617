import { LEVELS, NOT_ASSESSED } from '../../core/level';
import type { Method } from '../../core/method';
import { areaAddress } from '../address';
import { LEVEL_WORDS_NAME, METHOD_NAMES } from '../layout';
import type { CellValue } from '../port';

const ROWS = 4;

/** What each column holds, and the name under which dropdowns and formulas know it. */
const columnsOf = ({ rule, weights, redBelow, greenFrom, guard, minimumCoverage }: Method) => [
  { name: LEVEL_WORDS_NAME, contents: [...LEVELS.map(({ word }) => word), NOT_ASSESSED.word] },
  { name: METHOD_NAMES.rule, contents: [rule] },
  { name: METHOD_NAMES.weights, contents: weights },
  { name: METHOD_NAMES.limits, contents: [redBelow, greenFrom, guard ? 'ja' : 'nej', minimumCoverage] },
];

export const LISTS_ADDRESS = areaAddress({ row: 0, column: 0, rows: ROWS, columns: 4 });

/** The words of the levels and the method of the round, a column each. */
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
