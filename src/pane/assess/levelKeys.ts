import type { Level } from '../../core/level';

/** The key of each level: how its word begins in the cells, but for Gul, whose G is Grön's. */
export const LEVEL_KEYS: readonly { readonly key: string; readonly level: Level | null }[] = [
  { key: 'G', level: 'green' },
  { key: 'U', level: 'yellow' },
  { key: 'R', level: 'red' },
  { key: 'E', level: null },
];

export function keyOf(level: Level | null): string {
  return LEVEL_KEYS.find((one) => one.level === level)!.key;
}
