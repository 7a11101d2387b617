import type { FunctionResult } from './functionCall';

/** CustomFunctions.Error is recognised by shape: it comes from another window, or over the wire. */
function isFunctionError(value: unknown): value is { readonly code: string; readonly message?: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    value.code.startsWith('#')
  );
}

/** As office.js reads what a function returns: NaN and Infinity are errors. */
export function resultOf(value: unknown): FunctionResult {
  if (isFunctionError(value)) return failure(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    return { kind: 'error', error: Number.isNaN(value) ? '#VALUE!' : '#NUM!', message: null };
  return { kind: 'value', value };
}

/** "Only #VALUE! and #N/A carry a custom message." */
export function failure(error: unknown): FunctionResult {
  if (!isFunctionError(error)) return { kind: 'error', error: '#VALUE!', message: null };
  const carries = error.code === '#VALUE!' || error.code === '#N/A';
  return { kind: 'error', error: error.code, message: carries ? error.message || null : null };
}
