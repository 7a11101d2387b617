import { sameParameters, type Method } from '../../core/method';
import type { Round } from '../../core/round';
import { methodFields, parseMethodFields, type MethodFields } from './methodFields';
import { usePane } from '../frame/paneContext';
import { useDraft } from '../parts/useDraft';

export interface MethodDraft {
  readonly fields: MethodFields;
  /** What the fields say, made on the version that they were filled from. */
  readonly method: Method;
  /** Another method holds than the one that the fields were filled from. */
  readonly isMoved: boolean;
  readonly set: (change: Partial<MethodFields>) => void;
  readonly undo: () => void;
}

interface Typed {
  readonly round: string;
  readonly base: Method;
  readonly fields: MethodFields;
}

/**
 * The method of a round while it is being changed. It follows the hub until somebody types, and again once it says what
 * the hub has; what is typed is otherwise kept, also when another change comes in between.
 */
export function useMethodDraft({ id, method }: Round): MethodDraft {
  const { language } = usePane();
  const fresh = (): Typed => ({ round: id, base: method, fields: methodFields(method, language) });
  const [draft, keep, forget] = useDraft('method', fresh);
  const typed = parseMethodFields(draft.fields, draft.base.version);
  const isMoved = draft.base.version !== method.version;
  const isSettled = sameParameters(typed, draft.base) || sameParameters(typed, method);
  if (draft.round !== id || (isMoved && isSettled)) forget();
  return {
    fields: draft.fields,
    method: typed,
    isMoved,
    set: (change) => keep({ fields: { ...draft.fields, ...change } }),
    undo: forget,
  };
}
