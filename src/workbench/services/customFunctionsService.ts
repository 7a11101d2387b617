import type { EventQueue } from '../addin/eventQueue';
import type { FunctionCaller, FunctionResult } from '../calc/functionCall';
import { wantsParameterAddresses } from '../calc/functionMetadata';
import { resultOf } from '../calc/functionResult';
import { WireObject } from '../richapi/wireObject';

const CUSTOM_FUNCTION = 1;
const MESSAGE = { invoke: 1000, cancel: 1001 } as const;

/** Wire codes of CustomFunctions.ErrorCode. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#NAME?',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
};

interface Pending {
  readonly streams: boolean;
  readonly report: (result: FunctionResult) => void;
}

/** `Microsoft.ExcelServices.CustomFunctions`: office.js' own way of being called and of answering. */
export class CustomFunctionsService extends WireObject implements FunctionCaller {
  readonly wireType = 'CustomFunctions';
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;

  constructor(
    private readonly events: EventQueue,
    private readonly onReady: () => void,
  ) {
    super();
  }

  call(
    { id: name, args, address, parameterAddresses, options }: Parameters<FunctionCaller['call']>[0],
    report: (result: FunctionResult) => void,
  ): { cancel(): void } {
    const id = this.nextId++;
    const flags = (options.cancelable || options.stream ? 1 : 0) | (options.stream ? 2 : 0);
    const addresses = wantsParameterAddresses(options) ? parameterAddresses : null;
    this.pending.set(id, { streams: options.stream === true, report });
    const message = JSON.stringify([id, name, args, address, flags, addresses]);
    this.events.message([CUSTOM_FUNCTION, MESSAGE.invoke, '', message, id]);
    return {
      cancel: () => {
        if (!this.pending.delete(id)) return;
        this.events.message([CUSTOM_FUNCTION, MESSAGE.cancel, '', JSON.stringify({ invocationId: id }), id]);
      },
    };
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.onReady();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [id, ok, value, code] of results) this.settle(id, ok, value, code ?? 0);
  }

  SetInvocationResults(
    results: readonly {
      readonly id: number;
      readonly failed?: boolean;
      readonly value: unknown;
      readonly errorCode?: number;
    }[],
  ): void {
    for (const { id, failed, value, errorCode } of results) this.settle(id, !failed, value, errorCode ?? 0);
  }

  private settle(id: number, ok: boolean, value: unknown, code: number): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    if (!pending.streams) this.pending.delete(id);
    const message = typeof value === 'string' && value !== '' ? value : null;
    pending.report(ok ? resultOf(value) : { kind: 'error', error: ERRORS[code] ?? '#VALUE!', message });
  }
}
