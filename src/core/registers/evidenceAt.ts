import type { AssessmentPlace } from '../assessment';
import type { AreaNumber, StrategyId } from '../catalogue/strategies';
import { unitById, type UnitId } from '../catalogue/units';
import { said, type RowFields } from './registerRow';
import type { RegisterId } from './registers';

/** A row, and the register that it stands in. */
export interface RegisteredRow {
  readonly register: RegisterId;
  readonly fields: RowFields;
}

/**
 * What registers have that bears on a place: the unit's measures, initiatives and challenges in the area, its governing
 * documents where it is Styrdokument that is judged, and what holds for all of its sjukvårdsregion or all of Riket.
 */
export function evidenceAt<Row extends RegisteredRow>(
  { unit, area, dimension }: AssessmentPlace,
  rows: readonly Row[],
  strategy: StrategyId,
): Row[] {
  const isDocuments = dimension === 'styrdokument' || dimension === null;
  return rows.filter(({ register, fields }) => {
    if (!unitsAbove(unit).some((one) => one === said(fields, 'unit'))) return false;
    if (register === 'documents') return isDocuments;
    return areasOfRow(fields, strategy).includes(area);
  });
}

/** A unit, and those that it is part of. */
function unitsAbove(unit: UnitId): UnitId[] {
  const { careRegion } = unitById(unit);
  return [unit, ...(careRegion ? [careRegion] : []), 'riket'];
}

/** The areas that a row names, itself or by objectives: `1.1;4.2` → 1 and 4. */
function areasOfRow(fields: RowFields, strategy: StrategyId): AreaNumber[] {
  const objectives = said(fields, `objective${strategy}`).split(';');
  const named = [said(fields, 'area'), ...objectives.map((objective) => objective.split('.')[0]!)];
  return named.filter((area) => /^[1-8]$/.test(area)).map((area) => Number(area) as AreaNumber);
}
