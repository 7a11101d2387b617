import type { Refusal } from '../core/fold';
import { parseLevel, type Level } from '../core/level';
import { DEFAULT_METHOD, RULES, type Method, type Rule } from '../core/method';
import { invalidValue } from './cellError';

/** A matrix argument as Excel hands it over; an omitted one is null or undefined. */
export type Cells = readonly (readonly unknown[])[] | null | undefined;

/**
 * The functions declare their level cells as text: for a parameter of type `any`, desktop Excel hands over an empty cell
 * as the number 0 (office-js issues 1951, 4702, 5262), and 0 means Röd. As text, an empty cell is empty.
 * @throws CustomFunctions.Error #VALUE! at a word that is no level
 */
export function readLevels(cells: readonly (readonly unknown[])[]): (Level | null)[] {
  const levels: (Level | null)[] = [];
  for (const row of cells)
    for (const cell of row) {
      const reading = parseLevel(cell);
      if (reading.kind === 'unknown') throw invalidValue('unknownWord', reading.text);
      levels.push(reading.level);
    }
  return levels;
}

/**
 * The method that a formula asks for: the default one with its own weights (one per level) and rule.
 * @throws CustomFunctions.Error #VALUE! naming the argument
 */
export function readMethod(levels: readonly unknown[], weights: Cells, rule: string | null | undefined): Method {
  return { ...DEFAULT_METHOD, weights: readWeights(levels.length, weights), rule: readRule(rule) };
}

/** Why a fold refused, as an error for the cell. */
export function refusalError(reason: Refusal): CustomFunctions.Error {
  return invalidValue(reason);
}

function readWeights(count: number, weights: Cells): number[] {
  if (!weights) return equalWeights(count);
  const numbers = weights.flat().map((weight) => {
    if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0)
      throw invalidValue('weightValue', String(weight));
    return weight;
  });
  if (numbers.length !== count) throw invalidValue('weightCount', numbers.length, count);
  return numbers;
}

const equal = new Map<number, number[]>();

/** Kept by count: thousands of formulas ask for the same few. */
function equalWeights(count: number): number[] {
  const kept = equal.get(count) ?? Array.from({ length: count }, () => 1);
  equal.set(count, kept);
  return kept;
}

function readRule(rule: string | null | undefined): Rule {
  if (rule === null || rule === undefined || rule === '') return DEFAULT_METHOD.rule;
  const found = RULES.find((known) => known.toLowerCase() === String(rule).trim().toLowerCase());
  if (!found) throw invalidValue('unknownRule', String(rule));
  return found;
}
