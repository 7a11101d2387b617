import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FunctionResult } from './functionCall';
import { resultOf } from './functionResult';

/** What a function answered, as the engine takes it. */
export function resultNode(result: FunctionResult): FunctionVariantType {
  if (result.kind === 'error') return errorNode(result.error);
  const rows = rowsOf(result.value);
  if (rows.length === 1 && rows[0]?.length === 1) return valueNode(rows[0][0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellNode)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A value, too, is an array: of one cell. */
export function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

export const errorNode = (error: string): BaseValueObject => ErrorValueObject.create(error as ErrorType);

/** A cell of an array may be an error of its own (CustomFunctions.Error). */
function cellNode(value: unknown): BaseValueObject {
  const result = resultOf(value);
  return result.kind === 'error' ? errorNode(result.error) : valueNode(result.value);
}

/** Text stays the text it is; the engine's own factory would read numbers, dates and arrays in it. */
function valueNode(value: unknown): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(typeof value === 'string' ? value : '');
}
