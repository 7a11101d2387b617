import type { AreaNumber } from '../core/catalogue/strategies';
import type { DimensionId } from '../core/catalogue/dimensions';
import type { Orientation } from './binding/orientation';
import type { ScoreId } from './layout';
import type { RangeCells, UnitTable } from './port';

/** A unit's table where it stands, headings included. */
export type StandingTable = Pick<UnitTable, 'kind' | 'unit' | 'sheet' | 'address' | 'values' | 'formulas'>;

/** A bound range that is whole, with what its lines mean. */
export interface BoundForm extends RangeCells {
  readonly kind: 'bound';
  readonly unit: UnitTable['unit'];
  readonly orientation: Orientation;
  /** Line by line. */
  readonly areas: readonly AreaNumber[];
  /** Across the lines. */
  readonly dimensions: readonly DimensionId[];
  /** The headings that the areas were read from; empty where the order counts. */
  readonly areaLabels: string;
  /** The cells with scores that the user asked for, where they stand. */
  readonly scores: readonly { readonly id: ScoreId; readonly address: string }[];
  readonly openScores: readonly string[];
}

/** Where a unit is filled in: a table of ours, or a range of a user's own. A unit has one in a workbook. */
export type UnitForm = UnitTable | BoundForm;

/** What it takes to read one. */
export type StandingForm = StandingTable | BoundForm;
