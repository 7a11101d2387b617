import type { DocumentClaim } from './governingDocuments';
import { indexByName, nameKey } from './nameKey';
import type { Round } from './round';
import type { RoundCoverage } from './roundCoverage';

/** All that was fetched from the hub, as formulas and the pane may ask it. Replaced as a whole at each sync or refresh. */
export interface CoverageModel {
  /** Every round the hub knows. */
  readonly rounds: readonly Round[];
  /** The round that is meant where none is named: the workbook's. */
  readonly round: Round;
  /** The rounds that were fetched, by id. */
  readonly coverages: ReadonlyMap<string, RoundCoverage>;
  readonly claims: readonly DocumentClaim[];
  /** When it was published (ISO 8601, UTC): the age of evidence counts from here. */
  readonly asOf: string;
}

/** The round that a person means, by id or title. */
export function findRound(rounds: readonly Round[], name: string): Round | null {
  return indexByName(rounds, ({ id, title }) => [id, title]).get(nameKey(name)) ?? null;
}
