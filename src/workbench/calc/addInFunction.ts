import { BaseFunction, type BaseReferenceObject, type FunctionVariantType } from '@univerjs/engine-formula';
import { BUSY } from '../engine/busyError';
import type { FunctionBridge } from './functionBridge';
import { errorAmong, functionArguments, givenIn } from './functionArguments';
import type { FunctionMetadata } from './functionMetadata';
import { errorNode, resultNode } from './resultNode';

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

  /**
   * "Setting allowErrorForDataTypeAny to true allows a custom function to process errors as input values. The default
   * is false": the function isn't called, and an argument that cannot be converted is #VALUE!. What waits, waits on.
   */
  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const at = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const given = variants.map(givenIn);
    const error = errorAmong(given);
    if (error !== null) {
      this.bridge.calculatedWithoutCall(at);
      return errorNode(error === BUSY ? BUSY : '#VALUE!');
    }
    const { id, parameters = [], options = {} } = this.metadata;
    const result = this.bridge.evaluate({
      id: id.toUpperCase(),
      args: functionArguments(given, parameters),
      at,
      parameterAddresses: parameters.map((_, i) => this.addressOf(variants[i], at.sheetId)),
      options,
    });
    return resultNode(result);
  }

  private addressOf(variant: FunctionVariantType | undefined, ownSheet: string): string | null {
    if (!variant?.isReferenceObject()) return null;
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
