import type { DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import type { UnitId } from '../../core/catalogue/units';
import type { RegisterId } from '../../core/registers/registers';
import type { RegisterCache } from '../../sync/registerCache';

/** How deep somebody looks into the national picture: the whole of it, a unit, one of its areas, one of their dimensions. */
export type NationPlace =
  | { readonly depth: 'picture' }
  | { readonly depth: 'unit'; readonly unit: UnitId }
  | { readonly depth: 'area'; readonly unit: UnitId; readonly area: AreaNumber }
  | {
      readonly depth: 'dimension';
      readonly unit: UnitId;
      readonly area: AreaNumber;
      readonly dimension: DimensionId;
    };

/** What somebody looks at, so that it is there again when they come back to it. */
export interface NationView {
  readonly place: NationPlace;
  /** `null`: the workbook's round. */
  readonly round: string | null;
  /** The round that it is compared with; `null`: the one before it. */
  readonly against: string | null;
}

/** The registers that the evidence of a judgement stands in. */
export const EVIDENCE_REGISTERS = ['documents', 'initiatives'] as const satisfies readonly RegisterId[];

export interface NationState extends NationView {
  /**
   * The registers of evidence as they were last looked at. Not what the sheets were synced with: rows that have come
   * since are still news there.
   */
  readonly registers: ReadonlyMap<RegisterId, RegisterCache>;
}

export const NO_NATION: NationState = {
  place: { depth: 'picture' },
  round: null,
  against: null,
  registers: new Map(),
};
