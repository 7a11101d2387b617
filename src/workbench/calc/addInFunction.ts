import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  ValueObjectFactory,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FunctionBridge } from './functionBridge';
import type { FunctionResult } from './functionCall';
import type { FunctionMetadata, FunctionParameter } from './functionMetadata';

/** One custom function as Univer's engine sees it. References arrive unresolved, so that addresses are known. */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly bridge: FunctionBridge,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const parameters = this.metadata.parameters ?? [];
    const sheetId = this.subUnitId ?? '';
    const given = variants.map((variant, i) => {
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      return { value: plainValue(variant, parameter), address: this.addressOf(variant, sheetId) };
    });
    const result = this.bridge.evaluate({
      id: this.metadata.id.toUpperCase(),
      args: spread(
        given.map(({ value }) => value),
        parameters,
      ),
      at: { sheetId, row: this.row, column: this.column },
      parameterAddresses: parameters.map((_, i) => given[i]?.address ?? null),
      options: this.metadata.options ?? {},
    });
    return toNode(result);
  }

  private addressOf(variant: FunctionVariantType, ownSheet: string): string | null {
    if (!variant.isReferenceObject()) return null;
    const reference = variant as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangeData();
    const sheetId = reference.getForcedSheetId() || reference.getDefaultSheetId() || ownSheet;
    return this.bridge.addressOf(sheetId, {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    });
  }
}

/**
 * Omitted optional arguments arrive as null, and a repeating parameter as one array: "Excel passes an array of the
 * values of the repeating parameter".
 */
function spread(values: readonly unknown[], parameters: readonly FunctionParameter[]): unknown[] {
  return parameters.map((parameter, i) => (parameter.repeating ? values.slice(i) : (values[i] ?? null)));
}

function plainValue(variant: FunctionVariantType, parameter: FunctionParameter | undefined): unknown {
  const value: BaseValueObject = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  const wantsMatrix = parameter?.dimensionality === 'matrix';
  if (value.isArray()) {
    // An empty cell of a range is an empty string; Univer's own toValue() would make it 0.
    const rows = (value as ArrayValueObject)
      .getArrayValue()
      .map((row) => row.map((cell) => (!cell || cell.isNull() ? '' : cell.getValue())));
    return wantsMatrix ? rows : rows[0]?.[0];
  }
  const scalar = value.isNull() ? (parameter?.optional ? null : 0) : value.getValue();
  return wantsMatrix && scalar !== null ? [[scalar]] : scalar;
}

function toNode(result: FunctionResult): FunctionVariantType {
  if (result.kind === 'error') return ErrorValueObject.create(result.error as ErrorType);
  const { value } = result;
  if (!Array.isArray(value)) return scalarNode(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  if (rows.length === 1 && rows[0]?.length === 1) return scalarNode(rows[0][0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarNode)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarNode(value: unknown): BaseValueObject {
  const plain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
  // The factory would read text as a number or an error; a function's text result is text.
  return ValueObjectFactory.create(plain);
}
