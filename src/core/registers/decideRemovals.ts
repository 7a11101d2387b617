/**
 * What becomes of rows that stood in a table when it was last synced and don't any more:
 * - `send`: they are removed;
 * - `ask`: they are many, and a person says first whether they were meant to go;
 * - `fetch`: all are gone at once, as where a table was emptied or made anew, and they come back.
 */
export type RemovalDecision = 'send' | 'ask' | 'fetch';

/** So many are removed without asking, as long as most rows stay. */
const FEW = 5;

export function decideRemovals({ known, gone }: { known: number; gone: number }): RemovalDecision {
  if (gone > 1 && gone === known) return 'fetch';
  return gone > FEW || gone > known / 2 ? 'ask' : 'send';
}
