import type { FunctionOptions } from './functionMetadata';

/** One call of an add-in function by one cell. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[];
  readonly options: FunctionOptions;
}

export type FunctionResult =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: string; readonly message: string | null };

/** Calls the add-in. A stream reports many results until it is cancelled. */
export interface FunctionCaller {
  call(call: FunctionCall, report: (result: FunctionResult) => void): { cancel(): void };
}
