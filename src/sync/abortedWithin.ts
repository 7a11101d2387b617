/** A signal that is aborted after so many milliseconds, or as soon as another one is. */
export function abortedWithin(milliseconds: number, cancelled: AbortSignal | null): AbortSignal {
  const late = AbortSignal.timeout(milliseconds);
  if (!cancelled) return late;
  if ('any' in AbortSignal) return AbortSignal.any([late, cancelled]);
  // It is younger than the web views of some Macs that the add-in runs in.
  const either = new AbortController();
  const abort = () => either.abort();
  if (cancelled.aborted) abort();
  for (const signal of [late, cancelled]) signal.addEventListener('abort', abort, { once: true });
  return either.signal;
}
