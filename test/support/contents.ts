import { placeKey } from '../../src/core/assessment';
import { GOVERNING_DOCUMENT_CLAIMS } from '../../src/core/catalogue/governingDocuments';
import type { Round } from '../../src/core/round';
import { RoundCoverage } from '../../src/core/roundCoverage';
import { firstSeed } from '../../src/hub/seed/firstSeed';
import type { WorkbookContents } from '../../src/workbook/contents';
import { ROUND } from './workbook';

/** The rounds of a hub's first start: the demo, the one before it, and one for real work that has no answers. */
export const [DEMO, DEMO_2023, FIRST] = firstSeed([]).rounds.map(
  ({ round, entries }) => new RoundCoverage(round, new Map(entries.map((entry) => [placeKey(entry), entry]))),
) as [RoundCoverage, RoundCoverage, RoundCoverage];

/** A round without answers. */
export const emptyCoverage = (round: Round = ROUND) => new RoundCoverage(round, new Map());

/** What a coordinator of Skåne's workbook is made of, in March 2026. */
export function contentsOf(
  coverage: RoundCoverage = emptyCoverage(),
  others: readonly RoundCoverage[] = [],
): WorkbookContents {
  return {
    coverage,
    rounds: [coverage, ...others],
    units: ['skane'],
    claims: GOVERNING_DOCUMENT_CLAIMS.map(({ unit, printing, line, comment }) => ({
      unit,
      claimant: `000/${printing}`,
      line,
      words: comment,
    })),
    asOf: '2026-03-01T11:00:00.000Z',
    fetchedAt: '2026-03-01 12:00',
    year: 2026,
  };
}
