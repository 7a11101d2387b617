import { findArea } from '../core/catalogue/strategies';
import { findDimension } from '../core/catalogue/dimensions';
import type { Refusal } from '../core/fold';
import { parseLevel, type Level } from '../core/level';
import { findMethodFaults } from '../core/findMethodFaults';
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
  if (isError(text)) throw invalidValue(argument, 'errorInCells', text);
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
  const kept = methods.get(count);
  if (kept) return kept;
  const method = { ...DEFAULT_METHOD, weights: Array.from({ length: count }, () => 1) };
  if (count <= 64) methods.set(count, method);
  return method;
}

function readWeights(count: number, cells: NonNullable<Cells>): number[] {
  const weights = [cells].flat(2).map((cell) => {
    const weight = numberOf(cell);
    if (typeof weight === 'number' && weight >= 0 && weight < Infinity) return weight;
    throw invalidValue('weights', isError(textOf(weight)) ? 'errorInCells' : 'weightValue', textOf(weight));
  });
  if (weights.length !== count) throw invalidValue('weights', 'weightCount', weights.length, count);
  if (!weights.some((weight) => weight > 0)) throw invalidValue('weights', 'noWeight');
  return weights;
}

/** A cell with a format of its own may come as Excel's data type, with its number inside. */
function numberOf(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'basicValue' in cell ? cell.basicValue : cell;
}

function readRule(rule: unknown): Rule {
  const text = textOf(rule);
  if (text === '') return DEFAULT_METHOD.rule;
  const found = RULES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!found) throw invalidValue('rule', 'unknownRule', text);
  return found;
}

/** The four cells named LS_Granser, or others like them: red below, green from, whether a Röd keeps from Grön, minimum coverage. */
function readLimits(cells: NonNullable<Cells>): Partial<Method> {
  const [redBelow, greenFrom, guard, minimumCoverage, ...more] = [cells].flat(2).map(numberOf);
  const guards = GUARDS.get(textOf(guard).toLowerCase());
  const isNumber = (value: unknown) => typeof value === 'number';
  if (isNumber(redBelow) && isNumber(greenFrom) && isNumber(minimumCoverage) && guards !== undefined && !more.length) {
    const limits = { redBelow, greenFrom, guard: guards, minimumCoverage };
    if (!findMethodFaults({ ...DEFAULT_METHOD, ...limits }).length) return limits;
  }
  throw invalidValue('limits', 'limits');
}

const GUARDS: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'yes', 'true'].map((word) => [word, true] as const),
  ...['nej', 'no', 'false'].map((word) => [word, false] as const),
]);

/** `#REF!`, `#SAKNAS!` …: the errors of Excel in any language. */
function isError(text: string): boolean {
  return /^#[A-ZÅÄÖ]/.test(text);
}

function isHeading(text: string): boolean {
  return findDimension(text) !== null || (text.length > 2 && findArea(text) !== null);
}
