import { MERGE_FIELDS } from '../core/merge';
import type { Step } from './port';
import type { UnitAssessment } from './readUnit';
import { baseCell } from './sheets/baseSheet';

/**
 * Empties what was filled in, to make room for another round: each cell together with its base, so that a cell which
 * has moved meanwhile keeps both, and what was emptied reads as not yet fetched.
 */
export function planClearedUnit(assessments: readonly UnitAssessment[]): Step[] {
  return assessments.flatMap(({ place, cells }) =>
    MERGE_FIELDS.flatMap((field): Step[] => {
      const cell = cells[field];
      if (!cell || cell.value === '') return [];
      const { sheet, address, value } = cell;
      const clear = { do: 'write', contents: [['']] } as const;
      const then = [
        { ...clear, sheet, address },
        { ...clear, ...baseCell(place, field) },
      ];
      return [{ do: 'ifUnchanged', sheet, address, expected: value, then }];
    }),
  );
}
