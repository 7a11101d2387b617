import { MERGE_FIELDS } from '../core/merge';
import type { Step } from './port';
import type { UnitAssessment } from './readUnit';
import { planBaseHeading, planEmptyRecord } from './sheets/baseSheet';

/** Empties what was filled in, cells and base together, to make room for another round. Cells that moved are left. */
export function planClearedUnit(assessments: readonly UnitAssessment[], nextRound: string): Step[] {
  const units = [...new Set(assessments.map(({ place }) => place.unit))];
  return [
    ...assessments.flatMap(({ place, cells }) => [
      ...MERGE_FIELDS.flatMap((field): Step[] => {
        const cell = cells[field];
        if (!cell || cell.value === '') return [];
        const { sheet, address, value } = cell;
        const clear: Step = { do: 'write', sheet, address, contents: [['']] };
        return [{ do: 'ifUnchanged', sheet, address, expected: value, then: [clear] }];
      }),
      planEmptyRecord(place),
    ]),
    ...units.map((unit) => planBaseHeading(unit, nextRound, '')),
  ];
}
