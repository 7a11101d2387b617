import { cellAddress, parseArea } from './address';
import { lookOf } from './lookOf';
import type { ColourRule, Look } from './palette';
import type { StandingRule, Step } from './port';

/** A rectangle whose cells are coloured, and the rules for it, written for its first cell. */
export interface ColouredRegion {
  readonly address: string;
  readonly rules: (firstCell: string, look: Look) => readonly ColourRule[];
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
  look = lookOf(standing),
): Step[] {
  const ours = standing.filter((rule) => rule.sheet === sheet);
  const wanted = regions.flatMap(({ address, rules }) => {
    const { row, column } = parseArea(address);
    return rules(cellAddress(row, column), look).map((rule) => ({ address, rule }));
  });
  const asFound = ours.map(({ address, mark }) => `${address} ${mark}`).sort();
  const asWanted = wanted.map(({ address, rule }) => `${address} ${rule.mark}`).sort();
  if (asFound.join('\n') === asWanted.join('\n')) return [];
  return [
    ...ours.map(({ id }): Step => ({ do: 'removeRule', sheet, id })),
    ...wanted.map((one): Step => ({ do: 'addRule', sheet, ...one })),
  ];
}
