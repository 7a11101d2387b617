import { useEffect, useRef, type RefObject } from 'react';

export interface Arrival {
  readonly title: RefObject<HTMLElement | null>;
  readonly choices: RefObject<HTMLElement | null>;
  /** Whether the first place is gone to at a key as well. */
  readonly atFirst: boolean;
}

/**
 * Where the focus goes when the pane has gone to another place, or chosen another level, at a key: to the levels, where
 * the next key counts, or to the heading where there is nothing to choose. Who moves in the grid is never disturbed.
 * @param where the place and its level
 */
export function useArrival(where: string, { title, choices, atFirst }: Arrival): () => void {
  const isWanted = useRef(atFirst);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    const radios = choices.current;
    const chosen = radios?.querySelector<HTMLElement>('input:checked') ?? radios?.querySelector<HTMLElement>('input');
    (chosen ?? title.current)?.focus();
  }, [where, title, choices]);
  return () => {
    isWanted.current = true;
  };
}
