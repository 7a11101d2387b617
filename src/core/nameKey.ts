/**
 * What two ways to write a name have in common: case, diacritics, hyphens and spaces are left out of account.
 * `Västra Götaland`, `vastra-gotaland` → `vastra gotaland`
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
}

/** Things by every name they go by; of two with the same name the first one counts. */
export function indexByName<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): ReadonlyMap<string, T> {
  return new Map(
    things.flatMap((thing) => namesOf(thing).map((name): [string, T] => [nameKey(name), thing])).reverse(),
  );
}
