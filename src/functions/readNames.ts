import { AREAS } from '../core/catalogue/areas';
import { DIMENSIONS, findDimension, type DimensionId } from '../core/catalogue/dimensions';
import {
  areaLabel,
  findArea,
  findStrategy,
  STRATEGIES,
  type AreaNumber,
  type StrategyId,
} from '../core/catalogue/strategies';
import { findUnit, unitNames, UNITS, type Unit } from '../core/catalogue/units';
import { invalidValue, type Argument } from './cellError';
import { nearest } from './nearest';
import { textOf } from './readArguments';

const UNIT_NAMES = UNITS.flatMap((unit) => unitNames(unit).map((written) => [written, unit.name] as const));
const AREA_NAMES = AREAS.map((area) => [area.title, areaLabel(area)] as const);
const DIMENSION_NAMES = DIMENSIONS.map(({ title }) => [title, title] as const);

/** Each of these @throws CustomFunctions.Error #VALUE! that names the argument and the nearest match. */
export function readUnit(value: unknown): Unit {
  const text = textOf(value);
  return findUnit(text) ?? refuseName('unit', text, UNIT_NAMES, 'Region Skåne, VGR, Riket');
}

export function readArea(value: unknown): AreaNumber {
  const text = textOf(value);
  return findArea(text) ?? refuseName('area', text, AREA_NAMES, '1–8');
}

export function readDimension(value: unknown): DimensionId {
  const text = textOf(value);
  return (
    findDimension(text)?.id ??
    refuseName('dimension', text, DIMENSION_NAMES, DIMENSIONS.map(({ title }) => title).join(', '))
  );
}

export function readStrategy(argument: Argument, value: unknown): StrategyId {
  const text = textOf(value);
  return findStrategy(text) ?? refuseName(argument, text, [], STRATEGIES.join(', '));
}

/** A whole number from 1 up. */
export function readCount(value: unknown): number {
  const count = typeof value === 'number' ? value : Number(textOf(value) || NaN);
  if (!Number.isInteger(count) || count < 1) throw invalidValue('count', 'notInteger', textOf(value));
  return count;
}

/** One of a few words, each with the ways to write it; the first is the one that counts where nothing is given. */
export function readChoice<T extends string>(
  argument: Argument,
  value: unknown,
  choices: readonly { readonly id: T; readonly words: readonly [string, ...string[]] }[],
): T {
  const text = textOf(value);
  if (text === '') return choices[0]!.id;
  const found = choices.find(({ id, words }) =>
    [id, ...words].some((word) => word.toLowerCase() === text.toLowerCase()),
  );
  const names = choices.flatMap(({ words }) => words.map((word) => [word, words[0]] as const));
  return found?.id ?? refuseName(argument, text, names, choices.map(({ words }) => words[0]).join(', '));
}

/** An argument that was left out or is an empty cell. */
export function isOmitted(value: unknown): boolean {
  return textOf(value) === '';
}

export function refuseName(
  argument: Argument,
  text: string,
  names: readonly (readonly [written: string, name: string])[],
  examples: string,
): never {
  throw invalidValue(argument, 'unknownName', text, nearest(text, names), examples);
}
