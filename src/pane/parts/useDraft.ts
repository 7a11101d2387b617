import { useState } from 'react';
import type { Session } from '../../commands/session';
import { usePane } from '../frame/paneContext';

/** What is half written in each session, by name. */
const drafts = new WeakMap<Session, Map<string, unknown>>();

/**
 * What somebody is writing: kept as long as the add-in is open, so that folding a section or looking at another screen
 * costs nothing.
 * @param name of what is written; a form of several has one for each
 * @param first what is there before anything is written
 * @returns the draft, what changes it, and what forgets it once it is sent or given up
 */
export function useDraft<T extends object>(
  name: string,
  first: () => T,
): readonly [T, (change: Partial<T>) => void, () => void] {
  const { session } = usePane();
  const kept = drafts.get(session) ?? new Map<string, unknown>();
  drafts.set(session, kept);
  const [draft, setDraft] = useState(() => (kept.has(name) ? (kept.get(name) as T) : first()));
  const write = (change: Partial<T>) => {
    // What was written since this was drawn stays.
    const next = { ...((kept.get(name) as T | undefined) ?? draft), ...change };
    kept.set(name, next);
    setDraft(next);
  };
  const forget = () => {
    kept.delete(name);
    setDraft(first());
  };
  return [draft, write, forget];
}
