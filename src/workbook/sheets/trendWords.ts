import type { Round } from '../../core/round';
import type { Incomparable, Trend } from '../../core/trend';

/** Scores on sheets have one decimal: cells hold what readers see, and a repair compares cells. */
export function shownScore(score: number): number {
  return Math.round(10 * score) / 10;
}

/** What happened to an area between two rounds, in words. */
export function trendWords(trend: Trend, { from, to }: { from: Round; to: Round }): string {
  if (trend.kind !== 'change') return `Går inte att jämföra: ${whyNot(trend, { from, to })}`;
  const points = shownScore(trend.change);
  if (points === 0) return 'Oförändrat';
  return `${points > 0 ? 'Upp' : 'Ned'} ${NUMBER.format(Math.abs(points))} poäng`;
}

const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

function whyNot(reason: Incomparable, { from, to }: { from: Round; to: Round }): string {
  switch (reason.kind) {
    case 'notAssessed':
      return `ej bedömt i omgång ${reason.round.title}`;
    case 'notLinked':
      return `inget område i strategin ${from.strategy} motsvarar det`;
    case 'refused':
      return REFUSALS[reason.reason](to);
  }
}

const REFUSALS = {
  notPositive: ({ method }: Round) => `regeln ${method.rule} kan inte räknas med Röd`,
  noWeight: () => 'ingen bedömd dimension har vikt',
};
