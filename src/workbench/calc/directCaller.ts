import type { AddInFunctionBody } from '../addin/addInWindow';
import type { FunctionCall, FunctionCaller, FunctionResult } from './functionCall';

/** What a function gets after its arguments: CustomFunctions.Invocation. */
interface Invocation {
  address?: string;
  parameterAddresses?: (string | null)[];
  setResult?: (value: unknown) => void;
  onCanceled?: () => void;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/**
 * Calls the functions the add-in associated, without the detour over office.js' message queue, which throttles
 * itself (a chain of five calls takes a second or two).
 */
export function directCaller(functionById: (id: string) => AddInFunctionBody | undefined): FunctionCaller {
  return {
    call(call, report) {
      let live = true;
      const reportIfLive = (result: FunctionResult): void => {
        if (live) report(result);
      };
      const invocation = invocationFor(call, (value) => reportIfLive(resultOf(value)));
      start(functionById(call.id), call, invocation, reportIfLive);
      return {
        cancel() {
          if (!live) return;
          live = false;
          // Office calls onCanceled of streaming and cancelable functions only.
          if (call.options.stream || call.options.cancelable) invocation.onCanceled?.();
        },
      };
    },
  };
}

function invocationFor(
  { options, address, parameterAddresses }: FunctionCall,
  setResult: (value: unknown) => void,
): Invocation {
  return {
    ...(options.requiresAddress ? { address } : {}),
    ...(options.requiresParameterAddresses ? { parameterAddresses: [...parameterAddresses] } : {}),
    ...(options.stream ? { setResult } : {}),
  };
}

function start(
  body: AddInFunctionBody | undefined,
  call: FunctionCall,
  invocation: Invocation,
  report: (result: FunctionResult) => void,
): void {
  // "#NAME?: the function isn't associated" is what Excel shows for metadata without code.
  if (!body) return later(report, { kind: 'error', error: '#NAME?', message: `${call.id} is not associated.` });
  const args = structuredClone(call.args);
  try {
    const outcome = body(...args, invocation);
    if (isPromise(outcome))
      outcome.then(
        (value) => report(resultOf(value)),
        (error: unknown) => report(failure(error)),
      );
    else if (!call.options.stream) later(report, resultOf(outcome));
  } catch (error) {
    later(report, failure(error));
  }
}

/** The engine is in the middle of a calculation when it asks: an answer always comes in a later task. */
function later(report: (result: FunctionResult) => void, result: FunctionResult): void {
  setTimeout(() => report(result), 0);
}

/** CustomFunctions.Error is recognised by shape: it comes from another window. */
function isFunctionError(value: unknown): value is { readonly code: string; readonly message?: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    value.code.startsWith('#')
  );
}

function resultOf(value: unknown): FunctionResult {
  if (isFunctionError(value)) return failure(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return { kind: 'error', error: '#NUM!', message: null };
  return { kind: 'value', value };
}

/** "Only #VALUE! and #N/A carry a custom message." */
function failure(error: unknown): FunctionResult {
  if (!isFunctionError(error)) return { kind: 'error', error: '#VALUE!', message: null };
  const carries = error.code === '#VALUE!' || error.code === '#N/A';
  return { kind: 'error', error: error.code, message: carries ? (error.message ?? null) : null };
}
