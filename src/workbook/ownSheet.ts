import type { WantedSheet } from './sheets/wantedSheet';

/** A sheet that the product makes, beside the units' own. */
export interface OwnSheet<in Contents> {
  readonly layOut: (contents: Contents) => WantedSheet;
  /** People fill it in: made where it is missing, and never written again. */
  readonly filledIn?: true;
}
