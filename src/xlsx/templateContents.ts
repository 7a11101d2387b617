import { placeKey } from '../core/assessment';
import { RoundCoverage } from '../core/roundCoverage';
import type { RoundContents, WorkbookContents } from '../workbook/contents';
import type { KnownRound } from './chooseRound';

/** What the sheets of a file are made of: a round, and those of its kind that it is compared with, as in the add-in. */
export function templateContents(
  chosen: KnownRound,
  known: readonly KnownRound[],
  besides: Omit<WorkbookContents, keyof ComparedRound>,
): WorkbookContents {
  const coverage = coverageOf(chosen);
  const { id, invented } = chosen.round;
  const others = known.filter(({ round }) => round.id !== id && round.invented === invented);
  return { ...besides, coverage, rounds: [coverage, ...others.map(coverageOf)] };
}

type ComparedRound = Pick<RoundContents, 'coverage' | 'rounds'>;

function coverageOf({ round, entries }: KnownRound): RoundCoverage {
  return new RoundCoverage(round, new Map(entries.map((entry) => [placeKey(entry), entry])));
}
