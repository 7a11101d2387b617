import type { RoundCoverage } from './roundCoverage';

/**
 * Rounds in the order that they were judged in. A round has no day of its own: it stands where the middle one of its
 * judgements does, so that a few that are old or were corrected later do not move it. One without any is the newest.
 */
export function roundsInTime(coverages: readonly RoundCoverage[]): RoundCoverage[] {
  return coverages
    .map((coverage) => ({ coverage, day: middleDay(coverage) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map(({ coverage }) => coverage);
}

/** Sorts after every date. */
const NOT_YET = '~';

function middleDay({ judgements }: RoundCoverage): string {
  const days = [...judgements.values()].map(({ changedAt }) => changedAt).sort();
  return days[Math.floor(days.length / 2)] ?? NOT_YET;
}
