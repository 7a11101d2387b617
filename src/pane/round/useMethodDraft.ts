import { useState } from 'react';
import type { Session } from '../../commands/session';
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

interface Typed {
  readonly round: string;
  readonly base: Method;
  readonly fields: MethodFields;
}

/** What was typed last in each session, for whoever has been on another screen since. */
const kept = new WeakMap<Session, Typed>();

/**
 * The method of a round while it is being changed. It follows the hub until somebody types, and again once it says what
 * the hub has; what is typed is otherwise kept, also when the section is folded, another screen is shown, or another
 * change comes in between.
 */
export function useMethodDraft({ id, method }: Round): MethodDraft {
  const { language, session } = usePane();
  const fresh = (): Typed => ({ round: id, base: method, fields: methodFields(method, language) });
  const [draft, setDraft] = useState(() => kept.get(session) ?? fresh());
  const keep = (next: Typed) => {
    kept.set(session, next);
    setDraft(next);
  };
  const typed = parseMethodFields(draft.fields, draft.base.version);
  const isMoved = draft.base.version !== method.version;
  const isSettled = sameParameters(typed, draft.base) || sameParameters(typed, method);
  if (draft.round !== id || (isMoved && isSettled)) keep(fresh());
  return {
    fields: draft.fields,
    method: typed,
    isMoved,
    set: (change) => keep({ ...draft, fields: { ...draft.fields, ...change } }),
    undo: () => keep(fresh()),
  };
}
