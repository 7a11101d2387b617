import { useState } from 'react';
import { sameParameters, type Method } from '../../core/method';
import type { Round } from '../../core/round';
import { methodFields, parseMethodFields, type MethodFields } from './methodFields';
import { usePane } from '../frame/paneContext';

export interface MethodDraft {
  readonly fields: MethodFields;
  /** What the fields say, made on the version that they were filled from. */
  readonly method: Method;
  /** Another method holds than the one that the fields were filled from. */
  readonly isMoved: boolean;
  readonly set: (change: Partial<MethodFields>) => void;
  readonly undo: () => void;
}

/**
 * The method of a round while it is being changed. It follows the hub until somebody types, and again once it says what
 * the hub has; what is typed is otherwise kept, also when the section is folded or another change comes in between.
 */
export function useMethodDraft({ id, method }: Round): MethodDraft {
  const { language } = usePane();
  const fresh = () => ({ round: id, base: method, fields: methodFields(method, language) });
  const [draft, setDraft] = useState(fresh);
  const typed = parseMethodFields(draft.fields, draft.base.version);
  const isMoved = draft.base.version !== method.version;
  const isSettled = sameParameters(typed, draft.base) || sameParameters(typed, method);
  if (draft.round !== id || (isMoved && isSettled)) setDraft(fresh());
  return {
    fields: draft.fields,
    method: typed,
    isMoved,
    set: (change) => setDraft({ ...draft, fields: { ...draft.fields, ...change } }),
    undo: () => setDraft(fresh()),
  };
}
