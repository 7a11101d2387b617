import { type DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import type { UnitId } from '../../core/catalogue/units';
import { areaAddress, cellAddress, overlap, parseArea } from '../address';
import { OWN_FORMULA } from '../formulas';
import { SCORES, UNIT_COLUMNS, type ScoreId } from '../layout';
import type { RangeCells, WorkbookSnapshot } from '../port';
import { cellsIn } from './cellAt';
import {
  AREA_LABELS,
  areaLines,
  DIMENSION_LABELS,
  dimensionLines,
  findLabels,
  type LabelReading,
  type OddLabel,
} from './labels';
import { orientationOf, upright, type Orientation } from './orientation';
import { isBound, readBindings } from './readBindings';

interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Cells for a score of every area, with a heading where there is room for one. */
export interface ScoreLine {
  readonly id: ScoreId;
  readonly address: string;
  readonly heading: { readonly address: string; readonly title: string } | null;
}

/** What a selection would be as a unit's place of filling in. */
export interface UnderstoodRange extends CellPlace {
  readonly kind: 'understood';
  readonly orientation: Orientation;
  readonly areas: readonly AreaNumber[];
  readonly dimensions: readonly DimensionId[];
  /** The headings that they were read from; `null` where the order counts. */
  readonly labels: { readonly areas: string | null; readonly dimensions: string | null };
  /** `null` where something stands in the way. */
  readonly scores: readonly ScoreLine[] | null;
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

export type RangeOffer = UnderstoodRange | { readonly kind: 'refused'; readonly refusal: BindingRefusal };

/** What keeps a place from being bound, whatever stands in its cells. */
export function refusePlace(snapshot: WorkbookSnapshot, { sheet, address }: CellPlace): BindingRefusal | null {
  const ours = [...snapshot.tables, ...Object.values(snapshot.ownTables)];
  if (ours.some((table) => table.sheet === sheet)) return { kind: 'ownSheet', sheet };
  const { rows, columns } = parseArea(address);
  return orientationOf(address) === null ? { kind: 'shape', sheet, address, rows, columns } : null;
}

/** What keeps a unit from being filled in there: it has one place in a workbook, and a cell has one unit. */
export function refuseUnit(snapshot: WorkbookSnapshot, place: CellPlace, unit: UnitId): BindingRefusal | null {
  const table = snapshot.tables.find((one) => one.unit === unit);
  if (table) return { kind: 'hasSheet', unit, sheet: table.sheet };
  const { forms } = readBindings(snapshot);
  const whole = forms.find((form) => form.unit === unit);
  if (whole) return { kind: 'isBound', unit, sheet: whole.sheet, address: firstArea(whole.address) };
  const other = snapshot.boundRanges.find(
    (range) =>
      range.unit !== unit &&
      isBound(snapshot.names, range.unit) &&
      range.sheet === place.sheet &&
      overlap(parseArea(range.address), parseArea(place.address)),
  );
  return other ? { kind: 'overlaps', unit: other.unit, sheet: other.sheet, address: firstArea(other.address) } : null;
}

/** Reads a range of the right shape by its headings, or by its order where it has none. */
export function understandRange(range: RangeCells): RangeOffer {
  const { sheet } = range;
  const address = firstArea(range.address);
  const orientation = orientationOf(address)!;
  const areas = findLabels(range, areaLines(range, orientation), AREA_LABELS);
  const dimensions = findLabels(range, dimensionLines(range, orientation), DIMENSION_LABELS);
  if (isOdd(areas)) return refuseLabel(sheet, areas);
  if (isOdd(dimensions)) return refuseLabel(sheet, dimensions);
  return {
    kind: 'understood',
    sheet,
    address,
    orientation,
    areas: areas?.says ?? AREA_LABELS.order,
    dimensions: dimensions?.says ?? DIMENSION_LABELS.order,
    labels: { areas: areas?.address ?? null, dimensions: dimensions?.address ?? null },
    scores: freeScores(range, orientation),
  };
}

function isOdd<T>(reading: LabelReading<T> | null): reading is OddLabel {
  return reading?.kind === 'odd';
}

function refuseLabel(sheet: string, { address, label }: OddLabel): RangeOffer {
  return { kind: 'refused', refusal: { kind: 'oddLabel', sheet, address, label } };
}

/** Beside the range, where neither cells nor headings hold anything but what the product wrote there before. */
function freeScores({ address, around }: RangeCells, orientation: Orientation): ScoreLine[] | null {
  const at = upright(orientation, parseArea(address));
  const lines = SCORES.map((id, i): ScoreLine => {
    const column = at.column + at.columns + i;
    const cells = upright(orientation, { ...at, column, columns: 1 });
    const heading = upright(orientation, { row: at.row - 1, column, rows: 1, columns: 1 });
    const title = UNIT_COLUMNS.find((one) => one.id === id)!.title;
    return {
      id,
      address: areaAddress(cells),
      heading: at.row > 0 ? { address: cellAddress(heading.row, heading.column), title } : null,
    };
  });
  const isFree = ({ address: cells, heading }: ScoreLine) =>
    cellsIn(around, cells).every(({ formula }) => formula === '' || OWN_FORMULA.test(String(formula))) &&
    (heading === null || ['', heading.title].includes(String(cellsIn(around, heading.address)[0]!.formula)));
  return lines.every(isFree) ? lines : null;
}

/** Without the sheet's name. */
function firstArea(address: string): string {
  return areaAddress(parseArea(address));
}
