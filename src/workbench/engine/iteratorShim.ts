/**
 * Univer 0.25.1 calls ES2025 iterator helpers (`map.keys().some(…)` once a table exists) which Node 20 lacks.
 * Must be imported before Univer.
 */
const prototype = Reflect.getPrototypeOf(Reflect.getPrototypeOf([][Symbol.iterator]()) ?? {}) ?? {};
const HELPERS = ['some', 'every', 'find', 'map', 'filter', 'forEach', 'reduce'] as const;

for (const name of HELPERS) {
  if (name in prototype) continue;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, ...args: unknown[]) {
      const items: Record<string, (...args: unknown[]) => unknown> = [...this] as never;
      return items[name]!(...args);
    },
  });
}

if (!('toArray' in prototype)) {
  Object.defineProperty(prototype, 'toArray', {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>) {
      return [...this];
    },
  });
}

export {};
