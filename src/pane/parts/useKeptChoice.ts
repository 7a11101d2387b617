import { useState } from 'react';

/** A person's choice about the pane, kept in their browser; where that keeps nothing, it holds as long as the screen. */
export function useKeptChoice(key: string, first: boolean): readonly [boolean, (choice: boolean) => void] {
  const [choice, setChoice] = useState(() => read(key) ?? first);
  const choose = (next: boolean) => {
    setChoice(next);
    keep(key, next);
  };
  return [choice, choose];
}

function read(key: string): boolean | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? null : kept === 'true';
  } catch {
    return null;
  }
}

function keep(key: string, choice: boolean): void {
  try {
    localStorage.setItem(key, String(choice));
  } catch {
    // A browser that keeps nothing for a frame of another site.
  }
}
