import { findArea } from '../core/catalogue/strategies';
import { findDimension } from '../core/catalogue/dimensions';
import type { Refusal } from '../core/fold';
import { parseLevel, type Level } from '../core/level';
import { DEFAULT_METHOD, RULES, type Method, type Rule } from '../core/method';
import { invalidValue, type Argument } from './cellError';

/** A matrix argument as Excel hands it over; an omitted one is null or undefined. */
export type Cells = readonly (readonly unknown[])[] | null | undefined;

/**
 * The functions declare their level cells as text: for a parameter of type `any`, desktop Excel hands over an empty cell
 * as the number 0 (office-js issues 1951, 4702, 5262), and 0 means Röd. As text, an empty cell is empty.
 * @throws CustomFunctions.Error #VALUE! at a word that is no level
 */
export function readLevels(cells: Cells): (Level | null)[] {
  if (!Array.isArray(cells)) throw invalidValue('levels', 'wrongShape');
  const levels: (Level | null)[] = [];
  for (const row of cells as readonly (readonly unknown[])[]) {
    if (!Array.isArray(row)) throw invalidValue('levels', 'wrongShape');
    for (const cell of row) levels.push(readLevel('levels', cell));
  }
  return levels;
}

/** @throws CustomFunctions.Error #VALUE! at a word that is no level */
export function readLevel(argument: Argument, cell: unknown): Level | null {
  const reading = parseLevel(cell);
  if (reading.kind === 'level') return reading.level;
  const text = textOf(cell);
  if (/^#[A-ZÅÄÖ]/.test(text)) throw invalidValue(argument, 'errorInCells', text);
  throw invalidValue(argument, isHeading(text) ? 'heading' : 'unknownWord', text);
}

/**
 * The method that a formula asks for: the default one with its own weights (one per level), rule and limits.
 * @throws CustomFunctions.Error #VALUE! naming the argument
 */
export function readMethod(
  levels: readonly unknown[],
  { weights, rule, limits }: { weights?: Cells; rule?: unknown; limits?: Cells },
): Method {
  const method = equalMethod(levels.length);
  if (!weights && !limits && (rule === null || rule === undefined)) return method;
  return {
    ...method,
    ...(limits ? readLimits(limits) : {}),
    ...(weights ? { weights: readWeights(levels.length, weights) } : {}),
    rule: readRule(rule),
  };
}

/** Why a fold refused, as an error for the cell. */
export function refusalError(reason: Refusal): CustomFunctions.Error {
  return invalidValue(reason === 'noWeight' ? 'weights' : 'rule', reason);
}

/** The text of a cell or argument, whatever it holds; nothing is empty text. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf((value as unknown[])[0]);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return 'code' in value && typeof value.code === 'string' ? value.code : '…';
}

const methods = new Map<number, Method>();

/** Kept by count: thousands of formulas ask for the same few. */
function equalMethod(count: number): Method {
  let method = methods.get(count);
  if (!method) methods.set(count, (method = { ...DEFAULT_METHOD, weights: Array.from({ length: count }, () => 1) }));
  return method;
}

/** Scaled so that the largest is 1: weights are relative, and sums of huge ones must not overflow. */
function readWeights(count: number, cells: NonNullable<Cells>): number[] {
  const weights = [cells].flat(2).map((weight) => {
    if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0)
      throw invalidValue('weights', 'weightValue', textOf(weight));
    return weight;
  });
  if (weights.length !== count) throw invalidValue('weights', 'weightCount', weights.length, count);
  const largest = Math.max(...weights, 0);
  if (largest === 0) throw invalidValue('weights', 'noWeight');
  return weights.map((weight) => weight / largest);
}

function readRule(rule: unknown): Rule {
  const text = textOf(rule);
  if (text === '') return DEFAULT_METHOD.rule;
  const found = RULES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!found) throw invalidValue('rule', 'unknownRule', text);
  return found;
}

/** The four cells of the sheet Metod: red below, green from, whether a Röd keeps from Grön, minimum coverage. */
function readLimits(cells: NonNullable<Cells>): Partial<Method> {
  const [redBelow, greenFrom, guard, minimumCoverage, ...more] = [cells].flat(2);
  const within = (value: unknown, max: number): value is number =>
    typeof value === 'number' && value >= 0 && value <= max;
  const guards = GUARDS.get(textOf(guard).toLowerCase());
  const isRight = within(redBelow, 100) && within(greenFrom, 100) && within(minimumCoverage, 1) && !more.length;
  if (!isRight || redBelow > greenFrom || guards === undefined) throw invalidValue('limits', 'limits');
  return { redBelow, greenFrom, guard: guards, minimumCoverage };
}

const GUARDS: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'yes', 'true', '1'].map((word) => [word, true] as const),
  ...['nej', 'no', 'false', '0'].map((word) => [word, false] as const),
]);

function isHeading(text: string): boolean {
  return findDimension(text) !== null || (text.length > 2 && findArea(text) !== null);
}
