import type { UnitId } from '../../core/catalogue/units';
import { planUnitColours } from '../planUnitColours';
import { planEmptyBase } from '../planBase';
import type { Step, WorkbookSnapshot } from '../port';
import { planNoNames } from './planNoNames';

/**
 * Makes a bound range a range like any other: our names, rules and dropdowns go, every word and formula stays. The base
 * is emptied, so that nothing is taken back at the hub by whatever the unit is filled in in next.
 */
export function planUnbinding(snapshot: WorkbookSnapshot, unit: UnitId, round: string): Step[] {
  const range = snapshot.boundRanges.find((one) => one.unit === unit);
  const without = { ...snapshot, boundRanges: snapshot.boundRanges.filter((one) => one !== range) };
  const hasTable = snapshot.tables.some((table) => table.unit === unit);
  return [
    ...planNoNames(snapshot.names, unit),
    ...(range ? [{ do: 'noChoices' as const, sheet: range.sheet, address: range.address }] : []),
    ...(range ? planUnitColours(without, { sheets: [range.sheet] }) : []),
    ...(hasTable ? [] : planEmptyBase(snapshot, unit, round)),
  ];
}
