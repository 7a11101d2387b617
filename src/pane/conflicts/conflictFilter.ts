import type { PlacedConflict } from '../../commands/conflicts';
import type { UnitId } from '../../core/catalogue/units';
import type { MergeField } from '../../core/merge';

/** Which conflicts are looked at; `null`: whatever the unit or field. */
export interface ConflictFilter {
  readonly unit: UnitId | null;
  readonly field: MergeField | null;
}

export const ANY: ConflictFilter = { unit: null, field: null };

/** Whether a conflict is looked at. What no conflict is about any more narrows nothing. */
export function isShown(
  { place, field }: PlacedConflict,
  filter: ConflictFilter,
  all: readonly PlacedConflict[],
): boolean {
  const byUnit = all.some((one) => one.place.unit === filter.unit) ? filter.unit : null;
  const byField = all.some((one) => one.field === filter.field) ? filter.field : null;
  return (byUnit === null || place.unit === byUnit) && (byField === null || field === byField);
}
