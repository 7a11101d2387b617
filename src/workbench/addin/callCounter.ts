import type { FunctionCaller } from '../calc/functionCall';
import { ActionKind, ObjectPathKind, type RichApiRequest } from '../richapi/protocol';

export interface Calls {
  /** RichApi round trips made by the add-in's own context.sync(). */
  readonly syncs: number;
  /** HTTP requests of the add-in. */
  readonly requests: number;
  /** RichApi bytes, requests and answers. */
  readonly bytes: number;
  /** The largest single RichApi body. */
  readonly largest: number;
}

/** How often Excel called each custom function, by id; one that was not called is missing. */
export type FunctionCalls = Readonly<Record<string, number>>;

const NONE: Calls = { syncs: 0, requests: 0, bytes: 0, largest: 0 };
const size = (text: string): number => new TextEncoder().encode(text).length;

export class CallCounter {
  private calls = NONE;
  private functions: FunctionCalls = {};

  read(): Calls {
    return this.calls;
  }

  readFunctions(): FunctionCalls {
    return this.functions;
  }

  reset(): void {
    this.calls = NONE;
    this.functions = {};
  }

  /** The caller, counted. */
  countFunctions(caller: FunctionCaller): FunctionCaller {
    return {
      call: (call, report) => {
        this.functions = { ...this.functions, [call.id]: (this.functions[call.id] ?? 0) + 1 };
        return caller.call(call, report);
      },
    };
  }

  countFetch(): void {
    this.calls = { ...this.calls, requests: this.calls.requests + 1 };
  }

  countRichApi(request: RichApiRequest, requestText: string, answerText: string): void {
    const [sent, received] = [size(requestText), size(answerText)];
    this.calls = {
      syncs: this.calls.syncs + (isBookkeeping(request) ? 0 : 1),
      requests: this.calls.requests,
      bytes: this.calls.bytes + sent + received,
      largest: Math.max(this.calls.largest, sent, received),
    };
  }
}

/** Runtime services (function results, readiness, visibility) and the release of tracked objects after Excel.run. */
function isBookkeeping({ Actions, ObjectPaths }: RichApiRequest): boolean {
  const ofService = (pathId: number | undefined): boolean => {
    const path = pathId === undefined ? undefined : ObjectPaths[pathId];
    if (!path) return false;
    return path.ObjectPathType === ObjectPathKind.service || ofService(path.ParentObjectPathId);
  };
  const working = Actions.filter(
    ({ ActionType }) => ActionType !== ActionKind.instantiate && ActionType !== ActionKind.trace,
  );
  return (
    working.length > 0 &&
    working.every(({ Name, ObjectPathId }) => Name === '_RemoveReference' || ofService(ObjectPathId))
  );
}
