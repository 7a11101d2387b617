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
  if (key === '') return null;
  const most = Math.max(1, SLACK * key.length);
  let best: { name: string; edits: number } | null = null;
  for (const [written, name] of names) {
    const other = nameKey(written);
    // A difference in length takes at least as many edits.
    if (Math.abs(other.length - key.length) > most) continue;
    const edits = distance(key, other);
    if (edits <= most && (!best || edits < best.edits)) best = { name, edits };
  }
  return best?.name ?? null;
}
