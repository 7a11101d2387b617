import type { ColourRule } from './palette';
import type { StandingRule, Step } from './port';

/** A rectangle whose cells are coloured, and the rules for it. */
export interface ColouredRegion {
  readonly address: string;
  readonly rules: readonly ColourRule[];
}

/**
 * One rule per colour and region. Pasting and inserting split and double rules: when what stands is not exactly what is
 * wanted, ours are folded back into one each; when it is, nothing is written.
 * @param standing our rules, wherever they stand
 */
export function planColours(
  sheet: string,
  regions: readonly ColouredRegion[],
  standing: readonly StandingRule[],
): Step[] {
  const ours = standing.filter((rule) => rule.sheet === sheet);
  const wanted = regions.flatMap(({ address, rules }) => rules.map((rule) => ({ address, rule })));
  const asFound = ours.map(({ address, formula }) => `${address} ${formula}`).sort();
  const asWanted = wanted.map(({ address, rule }) => `${address} ${rule.formula}`).sort();
  if (asFound.join('\n') === asWanted.join('\n')) return [];
  return [
    ...ours.map(({ id }): Step => ({ do: 'removeRule', sheet, id })),
    ...wanted.map((one): Step => ({ do: 'addRule', sheet, ...one })),
  ];
}
