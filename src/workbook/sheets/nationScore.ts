import type { AreaNumber } from '../../core/catalogue/strategies';
import { NATION } from '../../core/catalogue/units';
import { NOT_ASSESSED } from '../../core/level';
import { METHOD_WORDS } from '../../core/methodWords';
import type { Round } from '../../core/round';
import type { RoundCoverage } from '../../core/roundCoverage';
import { ratedScoreBy, type Incomparable } from '../../core/trend';
import type { CellValue } from '../port';

/** Riket's score of an area in a round, or why it has none to compare. */
export type NationScore =
  { readonly kind: 'score'; readonly score: number } | { readonly kind: 'none'; readonly why: string };

/**
 * As another round measures it. Where too few have answered for a colour there is none either: Riket is Ej bedömd there,
 * and a line through such points would be nobody's judgement.
 */
export function nationScore(area: AreaNumber, coverage: RoundCoverage, yardstick: Round): NationScore {
  const { round } = coverage;
  const found = ratedScoreBy(yardstick, NATION, area, coverage);
  if (found.kind === 'score') return found;
  return { kind: 'none', why: whyNone(found.kind, { round, yardstick }) };
}

/** With one decimal: a cell holds what its readers see, so that a repair can tell whether it is right. */
export function scoreCell(score: NationScore): CellValue {
  return score.kind === 'score' ? toTenth(score.score) : '';
}

/** The change of a score and what it is in words. */
export function changeCells(earlier: NationScore, later: NationScore): [change: CellValue, words: string] {
  if (earlier.kind === 'none') return ['', `Går inte att jämföra: ${earlier.why}`];
  if (later.kind === 'none') return ['', `Går inte att jämföra: ${later.why}`];
  const change = toTenth(later.score - earlier.score);
  const points = NUMBER.format(Math.abs(change));
  return [change, change === 0 ? 'Oförändrat' : `${change > 0 ? 'Upp' : 'Ned'} ${points} poäng`];
}

const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

function toTenth(points: number): number {
  return Math.round(10 * points) / 10;
}

function whyNone(kind: Incomparable['kind'], { round, yardstick }: { round: Round; yardstick: Round }): string {
  switch (kind) {
    case 'notAssessed':
      return `Riket är ${NOT_ASSESSED.word} i omgång ${round.title}`;
    case 'notLinked':
      return `inget område i strategin ${round.strategy} motsvarar det`;
    case 'refused':
      return `regeln ”${METHOD_WORDS.sv.rules[yardstick.method.rule]}” kan inte räknas på svaren i omgång ${round.title}`;
  }
}
