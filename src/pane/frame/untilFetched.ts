/** Milliseconds between two attempts. */
const AGAIN_AFTER = 3000;

/** Fetches something again and again, a while after each time that it doesn't come, for as long as it is wanted. */
export async function untilFetched<T>(fetch: () => Promise<T>, isWanted: () => boolean = () => true): Promise<T> {
  try {
    return await fetch();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    // Nobody waits for what is no longer wanted.
    return isWanted() ? untilFetched(fetch, isWanted) : new Promise<never>(() => undefined);
  }
}
