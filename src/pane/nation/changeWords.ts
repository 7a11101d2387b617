import type { Unit } from '../../core/catalogue/units';
import { METHOD_WORDS } from '../../core/methodWords';
import type { Saying } from './saying';
import type { ComparedArea, RoundPair } from './comparedAreas';

/** What became of an area's score between two rounds, or why nobody can say. */
export function changeWords(compared: ComparedArea, unit: Unit, pair: RoundPair, saying: Saying): string {
  const { texts, formats } = saying;
  if (compared.kind !== 'scores') return texts.notComparable(whyNot(compared, { unit, ...pair }, saying));
  // As it is shown: what differs by less than that has not changed.
  const change = Math.round(10 * compared.later) / 10 - Math.round(10 * compared.earlier) / 10;
  const points = formats.number(Math.abs(change));
  if (Math.abs(change) < 0.05) return texts.same;
  return change > 0 ? texts.up(points) : texts.down(points);
}

function whyNot(
  compared: Exclude<ComparedArea, { kind: 'scores' }>,
  { unit, from, to }: RoundPair & { unit: Unit },
  { texts, language }: Saying,
): string {
  switch (compared.kind) {
    case 'notAssessed':
      return texts.notAssessedIn(unit.name, compared.round.title);
    case 'notLinked':
      return texts.notLinked(from.round.strategy);
    case 'refused':
      return texts.refused(METHOD_WORDS[language].rules[to.round.method.rule]);
  }
}
