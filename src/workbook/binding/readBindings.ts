import { UNITS, type UnitId } from '../../core/catalogue/units';
import { areaAddress, parseArea } from '../address';
import type { BoundForm } from '../form';
import { boundName, SCORES, type BoundPart } from '../layout';
import { openScoresIn } from '../openScores';
import type { BoundRange, NamesByName, WorkbookSnapshot } from '../port';
import { parseReference } from '../reference';
import { AREA_LABELS, DIMENSION_LABELS, readLabels, type LabelKind, type LabelReading } from './labels';
import { orientationOf, upright, type Orientation } from './orientation';

/** Why a bound range counts for nothing until a person has seen to it. What was synced of it stands in the hub. */
export type BindingFault =
  /** Its cells are deleted. */
  | { readonly kind: 'lostRange' }
  /** Rows or columns were inserted into it, or deleted. */
  | { readonly kind: 'lostShape'; readonly rows: number; readonly columns: number }
  /** The headings that it goes by are deleted, or stand no longer beside it. */
  | { readonly kind: 'lostLabels' }
  | { readonly kind: 'oddLabel'; readonly label: string }
  /** The unit has a sheet of ours besides. */
  | { readonly kind: 'secondForm' };

/** A binding that is not whole, and the cell to look at; empty when there is none. */
export type BrokenBinding = BindingFault & { readonly unit: UnitId; readonly sheet: string; readonly address: string };

export interface Bindings {
  readonly forms: readonly BoundForm[];
  readonly broken: readonly BrokenBinding[];
}

type SnapshotOfBindings = Pick<WorkbookSnapshot, 'names' | 'boundRanges' | 'tables'>;

/** The ranges that users bound to units. Only names tell: a range without one is nobody's. */
export function readBindings({ names, boundRanges, tables }: SnapshotOfBindings): Bindings {
  const read = UNITS.filter(({ id }) => boundName(id, 'levels') in names).map(({ id: unit }) => {
    const range = boundRanges.find((one) => one.unit === unit);
    const place = { unit, sheet: range?.sheet ?? '', address: range ? firstCell(range.address) : '' };
    if (!range) return { ...place, kind: 'lostRange' as const };
    if (tables.some((table) => table.unit === unit)) return { ...place, kind: 'secondForm' as const };
    const found = readBinding(range, names);
    return found.kind === 'bound' ? found : { ...place, ...found };
  });
  return {
    forms: read.filter((one) => one.kind === 'bound'),
    broken: read.filter((one) => one.kind !== 'bound'),
  };
}

/** Whether names bind a unit to a range, whole or not. */
export function isBound(names: NamesByName, unit: UnitId): boolean {
  return boundName(unit, 'levels') in names;
}

/** What a bound range means, line by line. */
export function readBinding(
  range: BoundRange,
  names: NamesByName,
): BoundForm | (BindingFault & { readonly address?: string }) {
  const { rows, columns } = parseArea(range.address);
  const orientation = orientationOf(range.address);
  if (orientation === null) return { kind: 'lostShape', rows, columns };
  const read = <T>(part: BoundPart, kind: LabelKind<T>) => readNamedLabels(range, { names, part, orientation }, kind);
  const [areas, dimensions] = [read('areas', AREA_LABELS), read('dimensions', DIMENSION_LABELS)];
  if (areas.kind !== 'labels') return faultOf(areas);
  if (dimensions.kind !== 'labels') return faultOf(dimensions);
  return {
    ...range,
    kind: 'bound',
    orientation,
    areas: areas.says,
    dimensions: dimensions.says,
    areaLabels: areas.address,
    scores: SCORES.flatMap((id) => {
      const address = namedLine(range, { names, part: id, orientation });
      return address ? [{ id, address }] : [];
    }),
    openScores: [...new Set(range.around.flatMap(({ address, formulas }) => openScoresIn(address, formulas)))],
  };
}

interface NamedPart {
  readonly names: NamesByName;
  readonly part: BoundPart;
  readonly orientation: Orientation;
}

/** Headings count if they had a name when the range was bound; otherwise the order does. */
function readNamedLabels<T>(
  range: BoundRange,
  named: NamedPart,
  kind: LabelKind<T>,
): LabelReading<T> | { readonly kind: 'lostLabels' } {
  if (!(boundName(range.unit, named.part) in named.names)) return { kind: 'labels', address: '', says: kind.order };
  const address = namedLine(range, named);
  return address === null ? { kind: 'lostLabels' } : readLabels(range, address, kind);
}

function faultOf(reading: { kind: 'lostLabels' } | { kind: 'odd'; address: string; label: string }) {
  if (reading.kind === 'lostLabels') return { kind: 'lostLabels' as const };
  return { kind: 'oddLabel' as const, label: reading.label, address: reading.address };
}

/** A line of cells that a name points to, if it still stands beside the range, from its first to its last line. */
function namedLine(range: BoundRange, { names, part, orientation }: NamedPart): string | null {
  const reference = parseReference(names[boundName(range.unit, part)] ?? '');
  if (!reference || reference.sheet !== range.sheet) return null;
  const [line, levels] = [reference.address, range.address].map((address) => upright(orientation, parseArea(address)));
  const isAlong =
    part === 'dimensions'
      ? line!.column === levels!.column && line!.columns === levels!.columns && line!.rows === 1
      : line!.row === levels!.row && line!.rows === levels!.rows && line!.columns === 1;
  return isAlong ? reference.address : null;
}

function firstCell(address: string): string {
  return areaAddress({ ...parseArea(address), rows: 1, columns: 1 });
}
