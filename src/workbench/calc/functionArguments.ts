import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FunctionParameter } from './functionMetadata';

type Cells = readonly (readonly (BaseValueObject | null)[])[];

/** One argument as the formula gives it; a value is one cell, and what stands between two separators is omitted. */
export interface Given {
  readonly cells: Cells;
  readonly omitted: boolean;
}

export function givenIn(variant: FunctionVariantType): Given {
  const isReference = variant.isReferenceObject();
  const value: BaseValueObject = isReference
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  const cells = value.isArray() ? (value as ArrayValueObject).getArrayValue() : [[value]];
  return { cells: cells.map((row) => row.map((cell) => cell ?? null)), omitted: !isReference && value.isNull() };
}

/** The first error among the cells handed over. */
export function errorAmong(given: readonly Given[]): string | null {
  for (const { cells } of given) {
    for (const row of cells) {
      const error = row.find((cell) => cell?.isError());
      if (error) return String(error.getValue());
    }
  }
  return null;
}

/**
 * The arguments as the add-in gets them: omitted optional ones as null, and a repeating parameter as one array ("Excel
 * passes an array of the values of the repeating parameter").
 */
export function functionArguments(given: readonly Given[], parameters: readonly FunctionParameter[]): unknown[] {
  const values = given.map((argument, i) => plainValue(argument, parameters[Math.min(i, parameters.length - 1)]));
  return parameters.map((parameter, i) => (parameter.repeating ? values.slice(i) : (values[i] ?? null)));
}

function plainValue({ cells, omitted }: Given, parameter: FunctionParameter | undefined): unknown {
  if (omitted && parameter?.optional) return null;
  const rows = cells.map((row) => row.map((cell) => coerce(cell, parameter)));
  return parameter?.dimensionality === 'matrix' ? rows : rows[0]?.[0];
}

/**
 * Text for a text parameter; otherwise the value, and for an empty cell the number 0 as desktop Excel gives
 * (office-js issues 1951 and 4702; Excel on the web gives null): the harder case is the one to be right in.
 */
function coerce(cell: BaseValueObject | null, parameter: FunctionParameter | undefined): unknown {
  const value = !cell || cell.isNull() ? null : cell.getValue();
  return parameter?.type === 'string' ? String(value ?? '') : (value ?? 0);
}
