import type { UnitId } from '../core/catalogue/units';
import type { DocumentClaim } from '../core/governingDocuments';
import type { LevelsByUnit } from '../core/levelsByUnit';
import type { Round } from '../core/round';

/** A round and what is judged in it. */
export interface RoundContents {
  readonly round: Round;
  readonly levels: LevelsByUnit;
  /** When the levels were fetched, as a Swedish text. */
  readonly fetchedAt: string;
}

/** What the sheets are made of. */
export interface WorkbookContents extends RoundContents {
  readonly units: readonly UnitId[];
  readonly claims: readonly DocumentClaim[];
  /** The year that a new action plan starts in. */
  readonly year: number;
}
