import type { AddInFunctionBody } from '../addin/addInWindow';
import type { FunctionCall, FunctionCaller, FunctionResult } from './functionCall';
import { wantsAddress, wantsParameterAddresses } from './functionMetadata';
import { failure, resultOf } from './functionResult';

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
    ...(wantsAddress(options) ? { address } : {}),
    ...(wantsParameterAddresses(options) ? { parameterAddresses: [...parameterAddresses] } : {}),
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
    // "The function should have no return statement": office.js drops what a stream returns, a promise as well.
    if (call.options.stream) return;
    if (isPromise(outcome))
      outcome.then(
        (value) => report(resultOf(value)),
        (error: unknown) => report(failure(error)),
      );
    else later(report, resultOf(outcome));
  } catch (error) {
    later(report, failure(error));
  }
}

/** The engine is in the middle of a calculation when it asks: an answer always comes in a later task. */
function later(report: (result: FunctionResult) => void, result: FunctionResult): void {
  setTimeout(() => report(result), 0);
}
