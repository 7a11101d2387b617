/** What a promise comes to, or a rejection with what `late` makes when that takes longer than so many milliseconds. */
export async function settleWithin<T>(time: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), time);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
