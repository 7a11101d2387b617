import type { UnitId } from '../core/catalogue/units';
import type { DocumentClaim } from '../core/governingDocuments';
import type { RoundCoverage } from '../core/roundCoverage';

/** A round, what is judged in it, and what it is compared with. */
export interface RoundContents {
  readonly coverage: RoundCoverage;
  /** Every round that is known, this one among them. */
  readonly rounds: readonly RoundCoverage[];
  /** When it was fetched: ISO 8601, UTC. The age of evidence counts from here. */
  readonly asOf: string;
  /** The same as a Swedish text. */
  readonly fetchedAt: string;
}

/** What the sheets are made of. */
export interface WorkbookContents extends RoundContents {
  readonly units: readonly UnitId[];
  readonly claims: readonly DocumentClaim[];
  /** The year that a new action plan starts in. */
  readonly year: number;
}
