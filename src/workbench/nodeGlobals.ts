/** Web APIs that a browser has and jsdom lacks; Node's own are good ones. */
const FROM_NODE = [
  'AbortController',
  'AbortSignal',
  'Headers',
  'Request',
  'Response',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'crypto',
] as const;

class Observer {
  observe(): void {
    // Nothing is laid out, so there is nothing to observe.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
  takeRecords(): never[] {
    return [];
  }
}

const matchMedia = (media: string) => ({
  media,
  matches: false,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

/** Equips the add-in's window; `fetch` resolves relative addresses against the page, as in a browser. */
export function equipWindow(window: object, origin: string, wrap: (original: typeof fetch) => typeof fetch): void {
  const put = (name: string, value: unknown): void => {
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  };
  for (const name of FROM_NODE) put(name, globalThis[name]);
  for (const name of ['ResizeObserver', 'IntersectionObserver']) put(name, Observer);
  put('matchMedia', matchMedia);
  put('scrollTo', () => undefined);
  put(
    'fetch',
    wrap((input, init) => fetch(input instanceof Request ? input : new URL(String(input), origin), init)),
  );
}
