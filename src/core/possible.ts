import type { Refusal } from './fold';
import { levelWord, type Level } from './level';
import type { Method } from './method';
import { rateLevels } from './status';

/** The colours a set can still get: its status if every missing level became Röd, and if every one became Grön. */
export type Possible =
  | { readonly kind: 'possible'; readonly lowest: Level; readonly highest: Level }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export function possibleStatuses(levels: readonly (Level | null)[], method: Method): Possible {
  const complete = (fill: Level) =>
    rateLevels(
      levels.map((level) => level ?? fill),
      method,
    );
  const lowest = complete('red');
  const highest = complete('green');
  if (lowest.kind === 'refused') return lowest;
  if (highest.kind === 'refused') return highest;
  // A complete set has coverage 1, so it always has a colour.
  return { kind: 'possible', lowest: lowest.status!, highest: highest.status! };
}

/** `Gul` when settled, otherwise the interval: `Röd–Grön`. */
export function possibleText({ lowest, highest }: { lowest: Level; highest: Level }): string {
  return lowest === highest ? levelWord(lowest) : `${levelWord(lowest)}–${levelWord(highest)}`;
}
