import type { DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import type { RangeCells } from '../port';
import { freeScores, type ScoreLine } from './freeScores';
import { AREA_LABELS, areaLines, DIMENSION_LABELS, dimensionLines, findLabels, type OddLabel } from './labels';
import { orientationOf, type Orientation } from './orientation';
import type { BindingRefusal } from './refuseBinding';

/** What a selection would be as a unit's place of filling in. */
export interface UnderstoodRange {
  readonly kind: 'understood';
  readonly sheet: string;
  readonly address: string;
  readonly orientation: Orientation;
  readonly areas: readonly AreaNumber[];
  readonly dimensions: readonly DimensionId[];
  /** The headings that they were read from; `null` where the order counts. */
  readonly labels: { readonly areas: string | null; readonly dimensions: string | null };
  /** `null` where something stands in the way. */
  readonly scores: readonly ScoreLine[] | null;
}

/** What became of looking at a selection. */
export type RangeOffer = UnderstoodRange | { readonly kind: 'refused'; readonly refusal: BindingRefusal };

/** Reads a range of the right shape by its headings, or by its order where it has none. */
export function understandRange(range: RangeCells): RangeOffer {
  const { sheet, address } = range;
  const orientation = orientationOf(address)!;
  const areas = findLabels(range, areaLines(range, orientation), AREA_LABELS);
  const dimensions = findLabels(range, dimensionLines(range, orientation), DIMENSION_LABELS);
  if (areas?.kind === 'odd') return refuseLabel(sheet, areas);
  if (dimensions?.kind === 'odd') return refuseLabel(sheet, dimensions);
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

function refuseLabel(sheet: string, { address, label }: OddLabel): RangeOffer {
  return { kind: 'refused', refusal: { kind: 'oddLabel', sheet, address, label } };
}
