import type { Unit } from './catalogue/units';
import type { RoundCoverage } from './roundCoverage';

/** Share of the answers of a region, or of a group's regions, that are given, 0–1. */
export function answeredShare(unit: Unit, coverage: RoundCoverage): number {
  const counts = coverage.areasOf(unit).flatMap(({ dimensions }) => dimensions.map((one) => one.counts));
  const given = counts.reduce((sum, { green, yellow, red }) => sum + green + yellow + red, 0);
  return given / counts.reduce((sum, { unassessed }) => sum + unassessed, given);
}
