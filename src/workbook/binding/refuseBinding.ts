import type { UnitId } from '../../core/catalogue/units';
import { overlap, parseArea } from '../address';
import type { FullSnapshot } from '../port';
import { orientationOf } from './orientation';
import { isBound, readBindings } from './readBindings';

interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Why a range is not bound. */
export type BindingRefusal =
  | { readonly kind: 'noRange' }
  | ({ readonly kind: 'shape'; readonly rows: number; readonly columns: number } & CellPlace)
  /** The sheet is one of ours. */
  | { readonly kind: 'ownSheet'; readonly sheet: string }
  | ({ readonly kind: 'oddLabel'; readonly label: string } & CellPlace)
  | ({ readonly kind: 'hasSheet'; readonly unit: UnitId } & { readonly sheet: string })
  | ({ readonly kind: 'isBound'; readonly unit: UnitId } & CellPlace)
  /** Cells of it are bound to another unit. */
  | ({ readonly kind: 'overlaps'; readonly unit: UnitId } & CellPlace);

/** What keeps a place from being bound, whatever stands in its cells. */
export function refusePlace(snapshot: FullSnapshot, { sheet, address }: CellPlace): BindingRefusal | null {
  const ours = [...snapshot.tables, ...Object.values(snapshot.ownTables)];
  if (ours.some((table) => table.sheet === sheet)) return { kind: 'ownSheet', sheet };
  const { rows, columns } = parseArea(address);
  return orientationOf(address) === null ? { kind: 'shape', sheet, address, rows, columns } : null;
}

/** What keeps a unit from being filled in there: it has one place in a workbook, and a cell has one unit. */
export function refuseUnit(snapshot: FullSnapshot, place: CellPlace, unit: UnitId): BindingRefusal | null {
  const table = snapshot.tables.find((one) => one.unit === unit);
  if (table) return { kind: 'hasSheet', unit, sheet: table.sheet };
  const { forms } = readBindings(snapshot);
  const whole = forms.find((form) => form.unit === unit);
  if (whole) return { kind: 'isBound', unit, sheet: whole.sheet, address: whole.address };
  const other = snapshot.boundRanges.find(
    (range) =>
      range.unit !== unit &&
      isBound(snapshot.names, range.unit) &&
      range.sheet === place.sheet &&
      overlap(parseArea(range.address), parseArea(place.address)),
  );
  return other ? { kind: 'overlaps', unit: other.unit, sheet: other.sheet, address: other.address } : null;
}
