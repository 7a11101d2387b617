import type { UnitId } from '../../core/catalogue/units';
import { boundName, BOUND_PARTS, type BoundPart } from '../layout';
import type { NamesByName, Step } from '../port';

/** Takes away the names by which a bound range is found. */
export function planNoNames(
  standing: NamesByName,
  unit: UnitId,
  { except = [] }: { except?: readonly BoundPart[] } = {},
): Step[] {
  return (Object.keys(BOUND_PARTS) as BoundPart[])
    .filter((part) => !except.includes(part))
    .map((part) => boundName(unit, part))
    .filter((name) => name in standing)
    .map((name) => ({ do: 'removeName', name }));
}
