import { distance } from 'fastest-levenshtein';
import { nameKey } from '../core/nameKey';

/** More edits than this share of the word, and it is another word. */
const SLACK = 0.34;

/**
 * The name that someone who wrote `text` most likely meant; `null` when none is near.
 * @param names by what may be written, the name to suggest
 */
export function nearest(text: string, names: readonly (readonly [written: string, name: string])[]): string | null {
  const key = nameKey(text);
  let best: { name: string; edits: number } | null = null;
  for (const [written, name] of names) {
    const edits = distance(key, nameKey(written));
    if (edits <= Math.max(1, SLACK * key.length) && (!best || edits < best.edits)) best = { name, edits };
  }
  return key === '' ? null : (best?.name ?? null);
}
