import { lookOfMark, type Look } from './palette';
import type { StandingRule } from './port';

/**
 * The look of a workbook, as most of its rules have it: rules are co-authored with the cells. A setting isn't, and two
 * add-ins that knew different ones would rewrite each other's rules for ever.
 */
export function lookOf(rules: readonly StandingRule[]): Look {
  const looks = rules.map(({ mark }) => lookOfMark(mark)).filter((look) => look !== null);
  return { symbols: looks.filter(({ symbols }) => symbols).length > looks.length / 2 };
}
