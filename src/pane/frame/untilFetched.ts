/** Milliseconds between two attempts. */
const AGAIN_AFTER = 3000;

/** Fetches something again and again, a while after each time that it doesn't come. */
export async function untilFetched<T>(fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    return untilFetched(fetch);
  }
}
